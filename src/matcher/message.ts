import type { Report } from '../model/index.ts';
import type { Excess } from './excess.ts';
import type { MatcherText } from './text/index.ts';

/** Why an expectation fails: the fields that are too many, why, and what to do. */
export function sayExcess(
  report: Report,
  excess: readonly Excess[],
  purposes: readonly string[],
  text: MatcherText,
): string {
  const blocks = excess.map(({ form, otherPurpose, fields }) =>
    [
      ...(otherPurpose ? [`  ${text.otherPurpose(form.name, namesOf(form.purpose.ids, report))}`] : []),
      ...fields.map((item) => sayField(item, report, text)),
    ].join('\n\n'),
  );
  return [text.tooMuch(namesOf(purposes, report)), ...blocks, text.limits].join('\n\n');
}

/** Why a negated expectation fails. */
export function sayNone(report: Report, purposes: readonly string[], text: MatcherText): string {
  return text.notTooMuch(namesOf(purposes, report), report.summary.fields);
}

function sayField({ field, findings }: Excess['fields'][number], { glossary }: Report, text: MatcherText): string {
  const { label, name, classification, requirement, verdict, span } = field;
  const called = label && name && label !== name ? `${label} (${name})` : label || name || text.unnamedField;
  const category = classification.category ?? text.cannotTell;
  const facts = [
    text.verdict[verdict],
    text.asksFor(glossary.categories[category] ?? category),
    text.level[requirement.level],
    text.line(span.start.line),
  ];
  const lines = findings.flatMap(({ rule, message, fix, law }) => [
    `    ${message} [${[rule, ...law.slice(0, 1).map(({ cite }) => cite)].join(', ')}]`,
    `    → ${fix}`,
  ]);
  return [`  ✖ ${called}: ${facts.join(', ')}`, ...lines].join('\n');
}

function namesOf(purposes: readonly string[], { glossary }: Report): string {
  return purposes.map((id) => glossary.purposes[id] ?? id).join(' + ');
}
