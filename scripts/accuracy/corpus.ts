import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openLabelledPages } from './labelled-pages.ts';

/** A field whose category people, its author or translators have told. */
export interface LabelledField {
  readonly page: string;
  readonly lang: string;
  readonly site: string;
  readonly source: string;
  readonly line: number;
  /** UTF-16 offset of the start tag in the page's text. */
  readonly offset: number;
  /** All members of a radio or checkbox group that share the label. */
  readonly offsets: readonly number[];
  readonly name: string | null;
  readonly form_index: number | null;
  /** The categories that count as right; a group stands for all below it. */
  readonly accept: readonly string[];
}

/** A form whose purpose people have told. */
export interface LabelledForm {
  readonly page: string;
  readonly lang: string;
  readonly site: string;
  readonly source: string;
  /** Null where the fields stand in no form. */
  readonly offset: number | null;
  readonly purpose: string;
  readonly accept: readonly string[];
}

export interface Corpus {
  readonly fields: readonly LabelledField[];
  readonly forms: readonly LabelledForm[];
  readonly textOf: (page: string) => string;
}

/**
 * Opens a corpus: pages that state their labels themselves, or `fields.jsonl`, `forms.jsonl`, and the pages in a folder of
 * their own or in `pages.tar.xz`, which is unpacked with `tar` into a temporary folder.
 */
export function openCorpus(folder: string, pages: string | undefined): Corpus {
  if (!existsSync(join(folder, 'fields.jsonl'))) return openLabelledPages(folder);
  const pageFolder = pages ?? pagesOf(folder);
  return {
    fields: readLines<LabelledField>(join(folder, 'fields.jsonl')),
    forms: readLines<LabelledForm>(join(folder, 'forms.jsonl')),
    textOf: (page) => readFileSync(join(pageFolder, page), 'utf8'),
  };
}

function readLines<T>(file: string): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

function pagesOf(folder: string): string {
  const beside = join(folder, 'pages');
  if (existsSync(beside)) return beside;
  const archive = [folder, dirname(folder)].map((place) => join(place, 'pages.tar.xz')).find(existsSync);
  if (!archive) throw new Error(`${folder} has neither pages/ nor pages.tar.xz; name the pages with --pages DIR`);
  const target = mkdtempSync(join(tmpdir(), 'sparsam-pages-'));
  process.once('exit', () => rmSync(target, { recursive: true, force: true }));
  execFileSync('tar', ['-xJf', archive, '-C', target]);
  return existsSync(join(target, 'pages')) ? join(target, 'pages') : target;
}
