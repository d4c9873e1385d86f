import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicons, Vocabulary } from '../model/index.ts';
import type { Pack } from './pack.ts';

type Name = 'rulebook.json' | 'vocabularies.json' | 'lexicons.txt';

/** The files of compiled packs, by their names. */
export type CompiledFiles = Readonly<Record<Name, Uint8Array>>;

/** The lexicons are the largest file: as a string holds it, it is read in a tenth of the time. */
const encodingOf = (name: Name): BufferEncoding => (name === 'lexicons.txt' ? 'utf16le' : 'utf8');

/** The lexicons in the order of their file. */
const lexiconNames = ['fields', 'state', 'options', 'cues', 'things'] as const satisfies readonly (keyof Lexicons)[];

/** Stands between the lexicons; no word holds it. */
const separator = '\f';

/**
 * Packs as files: reading these takes a twentieth of the time that reading the YAML takes. The vocabularies,
 * most of it all, stand apart, because what a run needs of them is in the lexicons.
 */
export function compiledFiles(packs: readonly Pack[], lexicons: Lexicons): CompiledFiles {
  const texts: Readonly<Record<Name, string>> = {
    'rulebook.json': `${JSON.stringify(packs.map((pack) => ({ ...pack, vocabularies: [] })))}\n`,
    'vocabularies.json': `${JSON.stringify(packs.map((pack) => pack.vocabularies))}\n`,
    'lexicons.txt': lexiconNames.map((name) => lexicons[name]).join(separator),
  };
  const encode = (name: Name): Uint8Array => Buffer.from(texts[name], encodingOf(name));
  return {
    'rulebook.json': encode('rulebook.json'),
    'vocabularies.json': encode('vocabularies.json'),
    'lexicons.txt': encode('lexicons.txt'),
  };
}

/** The packs without their vocabularies; undefined where the folder holds none. */
export function readCompiledPacks(folder: string): readonly Pack[] | undefined {
  const text = read(folder, 'rulebook.json');
  return text === undefined ? undefined : JSON.parse(text);
}

/** The packs' vocabularies, pack by pack. */
export function readCompiledVocabularies(folder: string): readonly (readonly Vocabulary[])[] | undefined {
  const text = read(folder, 'vocabularies.json');
  return text === undefined ? undefined : JSON.parse(text);
}

export function readCompiledLexicons(folder: string): Lexicons | undefined {
  const texts = read(folder, 'lexicons.txt')?.split(separator) ?? [];
  if (texts.length !== lexiconNames.length) return undefined;
  return Object.fromEntries(lexiconNames.map((name, index) => [name, texts[index] ?? ''])) as unknown as Lexicons;
}

/** At once: nothing else could be done meanwhile, and waiting for a file costs more than reading it. */
function read(folder: string, name: Name): string | undefined {
  try {
    return readFileSync(join(folder, name), encodingOf(name));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
