/** Builds `dist/`: declarations by tsc, code by esbuild, the shipped packs compiled. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { compileLexicons } from '../src/classify/index.ts';
import { compileShippedPacks } from '../src/rulebook/compile.ts';
import { loadRulebook } from '../src/rulebook/index.ts';
import { bundle } from './build/bundle.ts';

rmSync('dist', { recursive: true, force: true });
execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
await bundle();
const files = await compileShippedPacks(compileLexicons(await loadRulebook()));
for (const [name, bytes] of Object.entries(files)) writeFileSync(`dist/${name}`, bytes);
