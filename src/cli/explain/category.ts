import type { Category, Purpose } from '../../model/index.ts';
import type { Block } from './layout.ts';
import type { Topic } from './topic.ts';

/** How many words of a vocabulary are shown. */
const shownWords = 12;

/** A category of data: how harmful it is, how it is recognised, and which purposes need it. */
export function explainCategory(category: Category, topic: Topic): readonly Block[] {
  const { rulebook, language, text } = topic;
  const { id, gdpr, sensitivity, parent, flags, autocomplete, dpv, fideslang } = category;
  const words = text.explain;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.partOf, parent ?? undefined],
    [words.sensitivity, sensitivity ? words.sensitivityMeans[sensitivity] : undefined],
    ['Art. 9', gdpr.art9 === 'no' ? undefined : words.specialMeans[gdpr.art9]],
    ['Art. 10', gdpr.art10 === 'no' ? undefined : words.specialMeans[gdpr.art10]],
    ['Art. 87', gdpr.art87 ? words.specialMeans.yes : undefined],
    [words.flags, flags.join(', ')],
    ['autocomplete', autocomplete.join(', ')],
    ['DPV', dpv ? `${dpv.term} (${dpv.match})` : undefined],
    ['fideslang', fideslang ? `${fideslang.key} (${fideslang.match})` : undefined],
  ];
  const children = [...rulebook.categories.values()].filter((other) => other.parent === id);
  return [
    { kind: 'title', id, what: words.category, name: category.label[language] },
    { kind: 'facts', rows: facts.flatMap(([name, value]) => (value ? [[name, value]] : [])) },
    { kind: 'list', heading: words.contains, items: children.map((child) => `${child.label[language]} [${child.id}]`) },
    { kind: 'list', heading: words.knownBy, items: wordsOf(id, topic) },
    ...lists.map((list): Block => {
      const listing = [...rulebook.purposes.values()].filter((purpose) => listOf(purpose, id) === list);
      return {
        kind: 'list',
        heading: words.purposeLists[list],
        items: inOneLine(listing.map((purpose) => purpose.id)),
      };
    }),
  ];
}

const lists = ['necessary', 'conditional', 'contested', 'optional', 'never'] as const;
type List = (typeof lists)[number];

function inOneLine(ids: readonly string[]): readonly string[] {
  return ids.length > 0 ? [[...ids].sort().join(', ')] : [];
}

/** The list of a purpose that speaks of a category: a group stands for all below it, the most specific entry decides. */
function listOf(purpose: Purpose, id: string): List | undefined {
  const entries = entriesOf(purpose).filter(([, entry]) => entry === id || id.startsWith(`${entry}.`));
  return entries.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function entriesOf(purpose: Purpose): (readonly [List, string])[] {
  const byList: Record<List, readonly string[]> = {
    necessary: purpose.necessary.flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.anyOf)),
    conditional: purpose.conditional.map((entry) => entry.category),
    contested: purpose.contested.map((entry) => entry.category),
    optional: purpose.optional,
    never: purpose.never,
  };
  return lists.flatMap((list) => byList[list].map((entry) => [list, entry] as const));
}

function wordsOf(id: string, { rulebook }: Topic): string[] {
  return rulebook.vocabularies.flatMap(({ language, entries }) => {
    const known = entries.filter((entry) => entry.category === id).flatMap((entry) => [...entry.words, ...entry.alone]);
    const shown = known.slice(0, shownWords).join(', ');
    return known.length > 0 ? [`${language}: ${shown}${known.length > shownWords ? ', …' : ''}`] : [];
  });
}
