import type { Decision, Rule, Rulebook } from '../../src/model/index.ts';
import type { Shown } from './evidence.ts';
import { code, codes, list, page, plain, table } from './markdown.ts';

const states: Readonly<Record<Decision, string>> = {
  auto: 'decides alone, where the purpose is declared and the evidence is firm',
  review: 'points a person to it',
  screen: 'is listed only',
};

/** Every rule, and what of it can be counted. */
export function rulesPage({ rules, law }: Rulebook, shown: ReadonlyMap<string, Shown>): string {
  const all = [...rules.values()];
  const rows = all.map((rule) => {
    const { good = 0, bad = 0, dialects = [], grades = [] } = shown.get(rule.id) ?? {};
    return [
      `[${code(rule.id)}](#${rule.id})`,
      rule.decision,
      severitiesOf(rule),
      grades.join(', '),
      `${good} good, ${bad} bad`,
      dialects.join(', '),
    ];
  });
  const counts = (Object.keys(states) as Decision[]).map((decision) => {
    const own = all.filter((rule) => rule.decision === decision);
    const byGrade = ['A', 'B', 'C'].map(
      (grade) => own.filter(({ id }) => shown.get(id)?.grades.includes(grade)).length,
    );
    const examples = own.reduce((sum, { id }) => sum + (shown.get(id)?.good ?? 0) + (shown.get(id)?.bad ?? 0), 0);
    return [code(decision), states[decision], String(own.length), ...byGrade.map(String), String(examples)];
  });
  return page(
    'Rules',
    `The ${all.length} rules that ship. \`sparsam rules\` prints them as they stand for a project, \`sparsam explain RULE\` prints one with its
examples, in German with \`--lang de\`.`,
    [
      '## By who decides',
      table(['state', 'a rule that', 'rules', 'rest on A', 'on B', 'on C', 'examples'], counts),
      `A: deterministic, an attribute or a schema's keyword. B: a word of a vocabulary. C: inferred. A finding may rest on several; the
counts are what the rules' findings in their own examples rest on.`,
      '## At a glance',
      table(['rule', 'state', 'severity', 'evidence', 'examples', 'shown in'], rows),
      ...all.map((rule) => section(rule, law)),
    ],
  );
}

function severitiesOf({ severity }: Rule): string {
  return [...new Set(Object.values(severity))].join(', ');
}

function section(rule: Rule, law: Rulebook['law']): string {
  const variants = Object.entries(rule.severity).map(([variant, severity]) => `${variant}: ${severity}`);
  return [
    `### ${rule.id}`,
    `**${plain(rule.title.en)}** · ${plain(rule.title.de)}`,
    plain(rule.statement.en),
    plain(rule.why.en),
    `State ${code(rule.decision)} · group ${code(rule.group)} · check [${code(rule.check)}](checks.md#${rule.check}) · severity ${variants.join(', ')}`,
    `What to do: ${plain(rule.fix.en)}`,
    ...list(
      'When it is wrong:',
      rule.falsePositives.map(({ en }) => plain(en)),
    ),
    ...list(
      'Law:',
      rule.refs.map((id) => {
        const source = law.get(id);
        return source ? `${plain(source.cite.en)} (${source.status})` : code(id);
      }),
    ),
    ...(rule.supersedes?.length ? [`Where it has a finding, those of ${codes(rule.supersedes)} are dropped.`] : []),
  ].join('\n\n');
}
