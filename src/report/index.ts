import { agent } from './agent/index.ts';
import { csv } from './csv/index.ts';
import { github } from './github/index.ts';
import { gitlab } from './gitlab/index.ts';
import { json } from './json/index.ts';
import { junit } from './junit/index.ts';
import { later } from './later.ts';
import { markdown } from './markdown/index.ts';
import type { Rendered, Reporter } from './reporter.ts';
import { sarif } from './sarif/index.ts';
import { terminal } from './terminal/index.ts';
import { unix } from './unix/index.ts';
import { xlsx } from './xlsx/index.ts';

export { schemaVersion } from './assemble.ts';
export { CannotRender } from './cannot-render.ts';
export { changesReporters } from './changes-report.ts';
export { withComparison } from './compare/index.ts';
export type { Rendered, RenderOptions, Reporter } from './reporter.ts';
export { openPage, type Page } from './terminal/page.ts';
export { type TerminalText, terminalTexts } from './terminal/text/index.ts';
export { visible, visibleThroughout } from './visible.ts';
export { wordsIn } from './words/index.ts';

/** Every reporter, by the name that `--format` takes. */
export const reporters: readonly Reporter<Rendered>[] = [
  terminal,
  json,
  sarif,
  later('html', async () => (await import('./html/index.ts')).html),
  { ...later('pdf', async () => (await import('./pdf/index.ts')).pdf), binary: true },
  unix,
  github,
  gitlab,
  junit,
  markdown,
  csv,
  xlsx,
  later('vvt', async () => (await import('./vvt/index.ts')).vvt),
  later('vvt-fr', async () => (await import('./vvt/index.ts')).vvtFr),
  agent,
];
