/** Writes `docs/reference/`: what ships, as a person would look it up. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { referencePages } from './pages.ts';

mkdirSync('docs/reference', { recursive: true });
for (const [name, text] of await referencePages()) writeFileSync(`docs/reference/${name}`, text);
