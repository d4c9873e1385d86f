import type { LawSource } from '../../model/index.ts';
import type { Block } from './layout.ts';
import type { Topic } from './topic.ts';

/** A source of law: what it says, how well that was checked, and who cites it. */
export function explainLaw(source: LawSource, { rulebook, language, text }: Topic): readonly Block[] {
  const { id, cite, topic, status, paras, parasStatus, url, note, kind } = source;
  const words = text.explain;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.kind, words.lawKind(kind)],
    [words.status, words.verification[status]],
    [words.paragraphs, paras && (parasStatus ? `${paras} (${parasStatus})` : paras)],
    [words.address, url],
    [words.note, note?.[language]],
  ];
  const rules = [...rulebook.rules.values()].filter((rule) => rule.refs.includes(id));
  const purposes = [...rulebook.purposes.values()].filter(
    (purpose) => purpose.refs.includes(id) || purpose.conditional.some((entry) => entry.refs.includes(id)),
  );
  return [
    { kind: 'title', id, what: words.lawSource, name: cite[language] },
    { kind: 'paragraph', text: topic[language] },
    { kind: 'facts', rows: facts.flatMap(([name, value]) => (value ? [[name, value]] : [])) },
    { kind: 'list', heading: words.citedByRules, items: rules.map((rule) => rule.id).sort() },
    { kind: 'list', heading: words.citedByPurposes, items: purposes.map((purpose) => purpose.id).sort() },
  ];
}

/** The sources that something cites, each with its status: a list. */
export function lawList(ids: readonly string[], { rulebook, language, text }: Topic): Block {
  const items = ids.map((id) => {
    const reference = rulebook.law.get(id);
    return reference
      ? `${reference.cite[language]}: ${reference.topic[language]} (${text.explain.verification[reference.status]}) [${id}]`
      : id;
  });
  return { kind: 'list', heading: text.explain.law, items };
}
