/** Builds `dist/`: declarations by tsc, code by esbuild (dependencies stay in node_modules), the shipped packs as JSON. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compileShippedPacks } from '../src/rulebook/compile.ts';

rmSync('dist', { recursive: true, force: true });
execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await build({
  entryPoints: { index: 'src/index.ts', main: 'src/cli/main.ts', matcher: 'src/matcher/index.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
});
writeFileSync('dist/rulebook.json', await compileShippedPacks());
