import type { Purpose } from '../../model/index.ts';
import { lawList } from './law.ts';
import type { Block } from './layout.ts';
import type { Topic } from './topic.ts';

/** A purpose: which data it makes necessary and which it does not, by which law, and how to declare it. */
export function explainPurpose(purpose: Purpose, topic: Topic): readonly Block[] {
  const { rulebook, language, text } = topic;
  const words = text.explain;
  const labelOf = (id: string): string => {
    if (id === '*') return words.everythingElse;
    const label = rulebook.categories.get(id)?.label[language];
    return label ? `${label} [${id}]` : id;
  };
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.extends, purpose.extends],
    [words.lawfulBasis, purpose.lawfulBasis[language]],
    [words.art9Condition, purpose.art9Condition?.[language]],
    [words.retention, purpose.retention[language]],
    [words.stages, purpose.stages.join(' → ')],
    [words.note, purpose.notes?.[language]],
  ];
  const heirs = [...rulebook.purposes.values()].filter((other) => other.extends === purpose.id);
  return [
    { kind: 'title', id: purpose.id, what: words.purpose, name: purpose.name[language] },
    { kind: 'paragraph', text: purpose.description[language] },
    {
      kind: 'list',
      heading: words.lists.necessary,
      items: purpose.necessary.map((entry) =>
        typeof entry === 'string' ? labelOf(entry) : words.oneOf(entry.anyOf.map(labelOf)),
      ),
    },
    {
      kind: 'list',
      heading: words.lists.conditional,
      items: purpose.conditional.map((entry) => words.onlyIf(labelOf(entry.category), entry.when[language])),
    },
    { kind: 'list', heading: words.lists.optional, items: purpose.optional.map(labelOf) },
    {
      kind: 'list',
      heading: words.lists.contested,
      items: purpose.contested.map((entry) => `${labelOf(entry.category)}: ${entry.why[language]}`),
    },
    { kind: 'list', heading: words.lists.never, items: purpose.never.map(labelOf) },
    {
      kind: 'list',
      heading: words.coarser,
      items: purpose.granularity.map(({ fine, label }) => `${labelOf(fine)}: ${label[language]}`),
    },
    { kind: 'facts', rows: facts.flatMap(([name, value]) => (value ? [[name, value]] : [])) },
    lawList(purpose.refs, topic),
    { kind: 'source', heading: words.declare, source: `<form data-purpose="${purpose.id}">` },
    { kind: 'list', heading: words.related, items: heirs.map((heir) => `${heir.id}: ${heir.name[language]}`).sort() },
  ];
}
