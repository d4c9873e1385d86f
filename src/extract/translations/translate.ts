import { type Catalogue, lookUp, mostCharacters, readJson } from './catalogue.ts';
import { type Place, placesOfScript, placesOfTemplate } from './places.ts';
import { readPhpArray } from './read-php-array.ts';

/** Keys of translations with the texts behind them; undefined where none was found. */
export type Translations = ReadonlyMap<string, string | undefined>;

type Read = (path: string) => string | undefined;
type Reader = (text: string) => Catalogue | undefined;

/** Every catalogue of a project once. */
const catalogues = new WeakMap<Read, Map<string, Catalogue | undefined>>();

const readers: Readonly<Record<string, Reader>> = { json: readJson, php: readPhpArray };

/**
 * The text behind a translation's key in a script, from JSON files at conventional places in the folders around it.
 * @returns undefined where no file at these places has it
 */
export function translationInScript(key: string, path: string, read: Read): string | undefined {
  return find(placesOfScript(key, path), read, readers);
}

/**
 * The texts behind a template's keys, from the files in which Laravel, Rails, Symfony, Shopware, Shopify and i18next keep
 * them, at conventional places in the folders around the template.
 */
export async function translationsInTemplate(keys: Iterable<string>, path: string, read: Read): Promise<Translations> {
  const texts = new Map<string, string | undefined>();
  for (const key of keys) {
    const { readYaml } = await import('../parsers/yaml.ts');
    texts.set(key, find(placesOfTemplate(key, path), read, { ...readers, yml: readYaml, yaml: readYaml }));
  }
  return texts;
}

function find(places: Iterable<Place>, read: Read, known: Readonly<Record<string, Reader>>): string | undefined {
  for (const { path, key } of places) {
    const catalogue = load(path, read, known);
    const text = catalogue && lookUp(catalogue, key);
    if (text !== undefined) return text;
  }
  return undefined;
}

function load(path: string, read: Read, known: Readonly<Record<string, Reader>>): Catalogue | undefined {
  const loaded = catalogues.get(read) ?? new Map<string, Catalogue | undefined>();
  catalogues.set(read, loaded);
  if (!loaded.has(path)) {
    const text = read(path);
    const reader = known[path.slice(path.lastIndexOf('.') + 1)];
    loaded.set(path, text === undefined || text.length > mostCharacters ? undefined : reader?.(text));
  }
  return loaded.get(path);
}
