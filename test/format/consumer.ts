import { spawnSync } from 'node:child_process';
import { test } from 'vitest';

/** Runs a program that reads what we write. @throws Error where it cannot be run or does not end with 0 */
export function run(program: string, argv: readonly string[], options: { readonly cwd?: string } = {}): string {
  const child = spawnSync(program, argv, { encoding: 'utf8', timeout: 50_000, ...options });
  if (child.error) throw child.error;
  if (child.status !== 0) throw new Error(`${program} ended with ${child.status}: ${child.stdout}${child.stderr}`);
  return child.stdout + child.stderr;
}

/** A test that needs a program which not every machine has; where everything must be tested (CI), it is not passed over. */
export function testWith(program: string): typeof test {
  const missing = spawnSync(program, ['--version'], { encoding: 'utf8' }).error !== undefined;
  return test.skipIf(missing && !process.env['CI']) as typeof test;
}
