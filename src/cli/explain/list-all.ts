import type { Block } from './layout.ts';
import type { Topic } from './topic.ts';

/** Every id that can be explained, with its name. */
export function listAll({ rulebook, language, text }: Topic): readonly Block[] {
  const words = text.explain;
  const list = (heading: string, entries: readonly (readonly [id: string, name: string])[]): Block => ({
    kind: 'list',
    heading,
    items: entries.map(([id, name]) => `${id}: ${name}`).sort(),
  });
  return [
    list(
      words.rules,
      [...rulebook.rules.values()].map(({ id, title }) => [id, title[language]]),
    ),
    list(
      words.purposes,
      [...rulebook.purposes.values()].map(({ id, name }) => [id, name[language]]),
    ),
    list(
      words.categories,
      [...rulebook.categories.values()].map(({ id, label }) => [id, label[language]]),
    ),
    list(
      words.lawSources,
      [...rulebook.law.values()].map(({ id, cite }) => [id, cite[language]]),
    ),
    list(
      text.packs.checks,
      [...rulebook.checks.values()].map(({ id, means }) => [id, means[language]]),
    ),
    list(
      text.packs.jurisdictions,
      [...rulebook.jurisdictions.values()].map(({ id, name }) => [id, name[language]]),
    ),
  ];
}
