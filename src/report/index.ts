import { json } from './json/index.ts';
import type { Reporter } from './reporter.ts';
import { sarif } from './sarif/index.ts';
import { terminal } from './terminal/index.ts';

export type { RenderOptions, Reporter } from './reporter.ts';

/** Every reporter, by the name that `--format` takes. */
export const reporters: readonly Reporter[] = [terminal, json, sarif];
