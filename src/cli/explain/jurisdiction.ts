import type { Jurisdiction } from '../../model/index.ts';
import { lawList } from './law.ts';
import type { Block } from './layout.ts';
import type { Topic } from './topic.ts';

/** A jurisdiction: what it changes about rules and why, and from which age a child consents alone. */
export function explainJurisdiction(jurisdiction: Jurisdiction, topic: Topic): readonly Block[] {
  const { rulebook, language, text } = topic;
  const { id, name, countries, childConsentAge, changes, notes, refs } = jurisdiction;
  const words = text.packs;
  const age = childConsentAge && words.age(childConsentAge.age, text.explain.verification[childConsentAge.status]);
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.countries, countries.join(', ')],
    [words.childConsentAge, age],
    [text.explain.note, childConsentAge?.note?.[language]],
  ];
  const conditions = [...rulebook.purposes.values()].flatMap((purpose) =>
    purpose.conditional
      .filter((entry) => entry.jurisdictions?.some((code) => countries.includes(code)))
      .map((entry) => `${purpose.id}: ${text.explain.onlyIf(entry.category, entry.when[language])}`),
  );
  return [
    { kind: 'title', id, what: words.jurisdiction, name: name[language] },
    { kind: 'facts', rows: facts.flatMap(([fact, value]) => (value ? [[fact, value]] : [])) },
    ...(notes ? [{ kind: 'paragraph' as const, text: notes[language] }] : []),
    {
      kind: 'list',
      heading: words.changes,
      items: changes.map(({ rule, variant, severity, why }) =>
        words.change(
          variant === undefined ? rule : `${rule} (${variant})`,
          text.explain.severityName(severity),
          why[language],
        ),
      ),
    },
    { kind: 'list', heading: words.conditionsThere, items: conditions },
    lawList(refs, topic),
  ];
}
