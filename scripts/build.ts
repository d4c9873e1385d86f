/** Builds `dist/`: declarations by tsc, code by esbuild (dependencies stay in node_modules), the shipped packs compiled. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { compileLexicons } from '../src/classify/index.ts';
import { compileShippedPacks } from '../src/rulebook/compile.ts';
import { loadRulebook } from '../src/rulebook/index.ts';

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
const files = await compileShippedPacks(compileLexicons(await loadRulebook()));
for (const [name, text] of Object.entries(files)) writeFileSync(`dist/${name}`, text);
