export { type ChangeLine, headOf, linesOf } from './lines.ts';
export { type ChangeSection, countIn, sectionsOf } from './sections.ts';
export { changesTexts } from './text/index.ts';
