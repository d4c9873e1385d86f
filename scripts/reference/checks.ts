import type { CheckDeclaration, Rulebook } from '../../src/model/index.ts';
import { code, codes, list, page, plain, table } from './markdown.ts';

/** Every check with what a rule over it may say. */
export function checksPage({ checks, rules }: Rulebook): string {
  return page(
    'Checks',
    `What a rule may be made of. A rule names a check and sets its parameters; \`unwanted-field\` and \`demanded-words\` are made for rules of
one's own. \`sparsam explain CHECK\` prints one, in German with \`--lang de\`. [packs.md](../packs.md) tells how to write a rule.`,
    [...checks.values()].map((check) =>
      section(
        check,
        [...rules.values()].filter((rule) => rule.check === check.id).map(({ id }) => id),
      ),
    ),
  );
}

function section(
  { id, means, parameters, variants, placeholders }: CheckDeclaration,
  rules: readonly string[],
): string {
  const rows = Object.entries(parameters).map(([name, { type, means: told, choices }]) => [
    code(name),
    choices ? `${type}: ${codes(choices)}` : type,
    plain(told.en),
  ]);
  return [
    `## ${id}`,
    plain(means.en),
    ...(rows.length > 0 ? [table(['parameter', 'type', 'what it says'], rows)] : []),
    ...list(
      'Variants:',
      Object.entries(variants).map(([name, told]) => `${code(name)}: ${plain(told.en)}`),
    ),
    ...list(
      'Placeholders of its own:',
      Object.entries(placeholders).map(([name, told]) => `${code(name)}: ${plain(told.en)}`),
    ),
    ...(rules.length > 0 ? [`Rules over it: ${codes(rules)}`] : []),
  ].join('\n\n');
}
