import { parse } from 'yaml';
import { asCatalogue, type Catalogue } from '../translations/catalogue.ts';

/** YAML as a catalogue of translations; what cannot be read is none. */
export function readYaml(text: string): Catalogue | undefined {
  try {
    return asCatalogue(parse(text, { maxAliasCount: 100, logLevel: 'silent', uniqueKeys: false }));
  } catch {
    return undefined;
  }
}
