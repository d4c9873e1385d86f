import { type Catalogue, lookUp, mostCharacters, readJson } from './catalogue.ts';
import { type Place, placesOfScript, placesOfTemplate } from './places.ts';
import { readPhpArray } from './read-php-array.ts';

/** Keys of translations with the texts behind them; undefined where none was found. */
export type Translations = ReadonlyMap<string, string | undefined>;

type Read = (path: string) => string | undefined;
type Reader = (text: string) => Catalogue | undefined;

/** Every catalogue of a project once. */
const catalogues = new WeakMap<Read, Map<string, Catalogue | undefined>>();

const readers: Readonly<Record<string, () => Promise<Reader> | Reader>> = {
  json: () => readJson,
  php: () => readPhpArray,
  // Loaded where there is such a file.
  yml: readerOfYaml,
  yaml: readerOfYaml,
};

async function readerOfYaml(): Promise<Reader> {
  return (await import('../parsers/yaml.ts')).readYaml;
}

/**
 * The text behind a translation's key in a script, from JSON files at conventional places in the folders around it.
 * @returns undefined where no file at these places has it
 */
export function translationInScript(key: string, path: string, read: Read): string | undefined {
  for (const place of placesOfScript(key, path)) {
    const text = textAt(place, read, readJson);
    if (text !== undefined) return text;
  }
  return undefined;
}

/**
 * The texts behind a template's keys, from the files in which Laravel, Rails, Symfony, Shopware, Shopify and i18next keep
 * them, at conventional places in the folders around the template.
 */
export async function translationsInTemplate(keys: Iterable<string>, path: string, read: Read): Promise<Translations> {
  const texts = new Map<string, string | undefined>();
  for (const key of keys) texts.set(key, await translationInTemplate(key, path, read));
  return texts;
}

async function translationInTemplate(key: string, path: string, read: Read): Promise<string | undefined> {
  for (const place of placesOfTemplate(key, path)) {
    if (read(place.path) === undefined) continue;
    const reader = await readers[place.path.slice(place.path.lastIndexOf('.') + 1)]?.();
    const text = reader && textAt(place, read, reader);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textAt({ path, key }: Place, read: Read, reader: Reader): string | undefined {
  const catalogue = load(path, read, reader);
  return catalogue && lookUp(catalogue, key);
}

function load(path: string, read: Read, reader: Reader): Catalogue | undefined {
  const loaded = catalogues.get(read) ?? new Map<string, Catalogue | undefined>();
  catalogues.set(read, loaded);
  if (!loaded.has(path)) {
    const text = read(path);
    loaded.set(path, text === undefined || text.length > mostCharacters ? undefined : reader(text));
  }
  return loaded.get(path);
}
