import { posix } from 'node:path';
import type { Module } from './value.ts';

type Read = (path: string) => string | undefined;
type Catalogue = Readonly<Record<string, unknown>>;

/** Where i18next, next-intl, react-intl and vue-i18n projects keep their translations by convention. */
const folders = ['locales', 'messages', 'i18n', 'lang', 'translations', 'i18n/locales', 'locales/messages'];
const roots = ['', 'src', 'public', 'app', 'assets'];
const languages = ['en', 'de'];
const namespaces = ['translation', 'common', 'index', 'messages'];
const mostFolders = 12;
const mostCharacters = 2_000_000;

const catalogues = new WeakMap<Read, Map<string, Catalogue | undefined>>();

/**
 * The text behind a translation's key, from JSON files at conventional places in the folders around a file.
 * @param key dotted, an i18next namespace before a colon: `checkout:form.phone`
 * @returns undefined where no file at these places has it
 */
export function translationOf(key: string, { path, world }: Module): string | undefined {
  const [first = '', rest] = key.split(':', 2);
  const inner = rest ?? key;
  const named = rest === undefined ? namespaces : [first, ...namespaces];
  for (const folder of upwards(posix.dirname(path))) {
    for (const language of languages) {
      for (const place of placesIn(folder, language, named)) {
        const catalogue = load(place, world.read);
        const text = catalogue && lookUp(catalogue, inner);
        if (text !== undefined) return text;
      }
    }
  }
  return undefined;
}

function upwards(folder: string): string[] {
  const parts = folder === '.' ? [] : folder.split('/');
  return [...parts.keys(), parts.length]
    .map((length) => parts.slice(0, length).join('/'))
    .reverse()
    .slice(0, mostFolders);
}

function placesIn(folder: string, language: string, named: readonly string[]): string[] {
  return roots.flatMap((root) =>
    folders.flatMap((name) => {
      const base = posix.join(folder, root, name);
      return [`${base}/${language}.json`, ...named.map((namespace) => `${base}/${language}/${namespace}.json`)];
    }),
  );
}

function load(path: string, read: Read): Catalogue | undefined {
  const known = catalogues.get(read) ?? new Map<string, Catalogue | undefined>();
  catalogues.set(read, known);
  if (!known.has(path)) known.set(path, parse(read(path)));
  return known.get(path);
}

function parse(text: string | undefined): Catalogue | undefined {
  if (text === undefined || text.length > mostCharacters) return undefined;
  try {
    return record(JSON.parse(text));
  } catch {
    // A file that is no JSON is none of the project's translations.
    return undefined;
  }
}

function record(value: unknown): Catalogue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Catalogue) : undefined;
}

/** A key may stand in the file as a whole or be the path through nested objects. */
function lookUp(catalogue: Catalogue, key: string): string | undefined {
  const whole = own(catalogue, key);
  if (typeof whole === 'string') return whole;
  let value: unknown = catalogue;
  for (const part of key.split('.')) {
    const inner = record(value);
    value = inner && own(inner, part);
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function own(catalogue: Catalogue, key: string): unknown {
  return Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
}
