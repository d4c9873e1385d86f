import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** A measured process: CPU (user and system) in milliseconds, peak resident memory in mebibytes. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

/**
 * Runs a Node program as a process of its own.
 * @throws Error where the program ends with anything but one of `exits`
 */
export function run(args: readonly string[], exits: readonly number[] = [0]): Usage {
  const child = spawnSync(process.execPath, ['--import', join(import.meta.dirname, 'usage.mjs'), ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  });
  if (child.status === null || !exits.includes(child.status)) {
    throw new Error(`node ${args.join(' ')} ended with ${child.status ?? child.signal}: ${child.stderr}`);
  }
  return JSON.parse(child.output[3] ?? '');
}

/** The median of a/b over interleaved runs: both are measured in turn, so that a slow minute of the machine hits both. */
export function ratio(rounds: number, a: () => number, b: () => number): { ratio: number; a: number; b: number } {
  const pairs = Array.from({ length: rounds }, () => ({ a: a(), b: b() }));
  return {
    ratio: median(pairs.map((pair) => pair.a / pair.b)),
    a: median(pairs.map((pair) => pair.a)),
    b: median(pairs.map((pair) => pair.b)),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((x, y) => x - y);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The CPU time in milliseconds that a function of this process takes. */
export async function cpuOf(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
