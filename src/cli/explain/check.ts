import type { CheckDeclaration, ParameterDeclaration } from '../../model/index.ts';
import type { Block } from './layout.ts';
import type { Topic } from './topic.ts';

/** A check: what rules over it may say. */
export function explainCheck(check: CheckDeclaration, { rulebook, language, text }: Topic): readonly Block[] {
  const words = text.packs;
  const told = ([name, { type, means, choices }]: readonly [string, ParameterDeclaration]): string =>
    `${name} (${words.parameterType[type]}): ${means[language]}${choices ? ` [${choices.join(', ')}]` : ''}`;
  const named = (entries: CheckDeclaration['variants']): string[] =>
    Object.entries(entries).map(([name, means]) => `${name}: ${means[language]}`);
  const rules = [...rulebook.rules.values()].filter((rule) => rule.check === check.id);
  return [
    { kind: 'title', id: check.id, what: words.check, name: check.means[language] },
    { kind: 'list', heading: words.parameters, items: Object.entries(check.parameters).map(told) },
    { kind: 'list', heading: words.variants, items: named(check.variants) },
    {
      kind: 'list',
      heading: words.placeholders,
      items: [...words.commonPlaceholders, ...named(check.placeholders)],
    },
    { kind: 'list', heading: words.rulesOver, items: rules.map(({ id, title }) => `${id}: ${title[language]}`) },
  ];
}
