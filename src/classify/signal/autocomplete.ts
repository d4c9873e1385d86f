import type { FieldFacts, Rulebook } from '../../model/index.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

/** Compiles the categories' `autocomplete` lists: a token's meanings, the most specific first. */
export function compileAutocomplete(categories: Rulebook['categories']): ReadonlyMap<string, readonly string[]> {
  const meanings = new Map<string, string[]>();
  const specificFirst = [...categories.values()].sort(
    (a, b) => b.id.split('.').length - a.id.split('.').length || b.autocomplete.length - a.autocomplete.length,
  );
  for (const { id, autocomplete } of specificFirst) {
    for (const token of autocomplete) meanings.set(token, [...(meanings.get(token) ?? []), id]);
  }
  return meanings;
}

/** Tokens whose first meaning the lists alone do not tell. */
const mostly: Readonly<Record<string, string>> = {
  name: 'identity.name.full',
  'additional-name': 'identity.name.given',
  'honorific-prefix': 'identity.salutation',
  'street-address': 'contact.address.street',
};

/**
 * The autofill field name (HTML Living Standard, section 4.10.19.7.1): the last token that names a field. `section-*`,
 * `shipping`, `home` and the like say whose data it is, not what; `webauthn` is an addition to another name.
 */
export function autocompleteVotes(
  field: FieldFacts,
  meanings: ReadonlyMap<string, readonly string[]>,
): readonly Vote[] {
  const named = field.autocomplete.filter((token) => meanings.has(token) && !isTrick(field, token));
  const token = named.findLast((each) => each !== 'webauthn') ?? named[0];
  if (token === undefined) return [];
  const found = meanings.get(token) ?? [];
  const first = mostly[token] ?? found[0];
  const quote = field.autocomplete.join(' ');
  return found
    .filter((category) => category === first || !isAbove(category, found))
    .map((category) => ({
      category,
      weight: category === first ? weights.autocomplete : weights.autocompleteOther,
      group: 'markup',
      signal: 'autocomplete',
      quote,
      grade: 'A',
    }));
}

/** `new-password` on a line that shows what is typed keeps browsers from filling it in, and means nothing else. */
const isTrick = (field: FieldFacts, token: string): boolean => token.endsWith('-password') && field.kind !== 'password';

const isAbove = (category: string, others: readonly string[]): boolean =>
  others.some((other) => other.startsWith(`${category}.`));
