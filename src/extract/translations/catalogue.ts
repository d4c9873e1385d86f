/** A file of translations, read: texts by their keys, often nested. */
export type Catalogue = Readonly<Record<string, unknown>>;

/** Larger files are not read. In UTF-16 code units. */
export const mostCharacters = 2_000_000;

/** A value as a catalogue, where it is one. */
export function asCatalogue(value: unknown): Catalogue | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Catalogue) : undefined;
}

/** A key may stand in the file as a whole or be the path through nested objects. */
export function lookUp(catalogue: Catalogue, key: string): string | undefined {
  const whole = own(catalogue, key);
  if (typeof whole === 'string') return whole;
  let value: unknown = catalogue;
  for (const part of key.split('.')) {
    const inner = asCatalogue(value);
    value = inner && own(inner, part);
  }
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function own(catalogue: Catalogue, key: string): unknown {
  return Object.hasOwn(catalogue, key) ? catalogue[key] : undefined;
}

/** JSON as a catalogue; what is no JSON is none of the project's translations. */
export function readJson(text: string): Catalogue | undefined {
  try {
    return asCatalogue(JSON.parse(text));
  } catch {
    return undefined;
  }
}
