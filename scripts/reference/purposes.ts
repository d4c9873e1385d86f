import type { Purpose, Rulebook } from '../../src/model/index.ts';
import { code, codes, list, page, plain } from './markdown.ts';

/** Every purpose with its lists, its parents' merged in. */
export function purposesPage({ purposes, law }: Rulebook): string {
  return page(
    'Purposes',
    `The ${purposes.size} purposes that ship, with what each makes necessary. [packs.md](../packs.md#a-purpose) tells how the lists are read,
\`sparsam explain PURPOSE --lang de\` prints one in German.`,
    [...purposes.values()].map((purpose) => section(purpose, law)),
  );
}

function section(purpose: Purpose, law: Rulebook['law']): string {
  const { id, name, description, necessary, conditional, optional, contested, never, lawfulBasis, retention } = purpose;
  const refs = purpose.refs.map((ref) => plain(law.get(ref)?.cite.en ?? ref));
  return [
    `## ${id}`,
    `**${plain(name.en)}** · ${plain(name.de)}`,
    plain(description.en),
    ...(purpose.extends === undefined ? [] : [`Extends ${code(purpose.extends)}.`]),
    ...list(
      'Necessary:',
      necessary.map((entry) => (typeof entry === 'string' ? code(entry) : `one of ${codes(entry.anyOf)}`)),
    ),
    ...list(
      'Necessary under a condition:',
      conditional.map(({ category, when, stage, jurisdictions, requiredAllowed }) =>
        [
          `${code(category)}: ${plain(when.en)}`,
          ...(stage === undefined ? [] : [`from the stage ${code(stage)} on`]),
          ...(jurisdictions === undefined ? [] : [`only in ${jurisdictions.join(', ')}`]),
          ...(requiredAllowed ? [] : ['never required']),
        ].join('; '),
      ),
    ),
    ...list('May be offered:', optional.length > 0 ? [codes(optional)] : []),
    ...list(
      'Contested:',
      contested.map(
        ({ category, ifRequired, ifOptional, why }) =>
          `${code(category)}: ${plain(why.en)} (required: ${ifRequired}, optional: ${ifOptional})`,
      ),
    ),
    ...list('Does not belong here:', never.length > 0 ? [codes(never)] : []),
    `Legal basis as a rule: ${plain(lawfulBasis.en)}. Retention, a proposal to check: ${plain(retention.en)}`,
    ...list('Law:', refs.length > 0 ? [refs.join('; ')] : []),
  ].join('\n\n');
}
