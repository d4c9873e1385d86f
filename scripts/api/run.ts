/** Renews docs/api.md from the public modules. */
import { readFileSync, writeFileSync } from 'node:fs';
import { renewed } from './page.ts';

const file = 'docs/api.md';
writeFileSync(file, await renewed(readFileSync(file, 'utf8')));
