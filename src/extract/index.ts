import type { Source } from '../model/index.ts';
import type { Adapter, Extraction, Surroundings } from './adapter.ts';
import { blade } from './blade/index.ts';
import { ejs } from './ejs/index.ts';
import { erb } from './erb/index.ts';
import { freemarker } from './freemarker/index.ts';
import { goTemplate } from './go-template/index.ts';
import { handlebars } from './handlebars/index.ts';
import { html } from './html/index.ts';
import { jinja } from './jinja/index.ts';
import { jsx } from './jsx/index.ts';
import { liquid } from './liquid/index.ts';
import { php } from './php/index.ts';
import { razor } from './razor/index.ts';
import { smarty } from './smarty/index.ts';
import { twig } from './twig/index.ts';
import { zod } from './zod/index.ts';

export type { Adapter, Extraction, Surroundings } from './adapter.ts';
export { allowancesIn } from './allowance.ts';

/** Every adapter; of several that recognise a source as theirs, the first reads it. */
export const adapters: readonly Adapter[] = [
  twig,
  liquid,
  jinja,
  blade,
  php,
  handlebars,
  goTemplate,
  erb,
  ejs,
  smarty,
  freemarker,
  razor,
  html,
  jsx,
  zod,
];

const byLength = [...new Set(adapters.flatMap((adapter) => adapter.extensions))].sort((a, b) => b.length - a.length);

/**
 * The dialect of a file, by its name alone.
 * @returns the longest extension that an adapter reads (`blade.php`), or undefined where none does
 */
export function dialectOf(path: string): string | undefined {
  const name = path.toLowerCase();
  return byLength.find((extension) => name.endsWith(`.${extension}`));
}

/** The adapters that read a source: the first that recognises it as its own, else all that know its extension. */
export function adaptersFor(source: Source): readonly Adapter[] {
  const claimant = adapters.find(
    ({ alsoIn }) => alsoIn?.extensions.includes(source.dialect) && alsoIn.recognises(source.text),
  );
  return claimant ? [claimant] : adapters.filter((adapter) => adapter.extensions.includes(source.dialect));
}

/** Reads every form of a source with every adapter that knows its dialect. */
export async function extract(source: Source, surroundings: Surroundings): Promise<Extraction> {
  const readers = adaptersFor(source).filter((adapter) => adapter.mayHoldForms(source.text));
  const extractions = await Promise.all(readers.map((adapter) => adapter.extract(source, surroundings)));
  return {
    witnesses: extractions.flatMap((extraction) => extraction.witnesses),
    gaps: extractions.flatMap((extraction) => extraction.gaps),
  };
}
