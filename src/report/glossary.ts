import type { AuditedForm, Finding, Glossary, Language, Rulebook } from '../model/index.ts';

/** Explains every rule that was on, and what forms and findings name by id. */
export function compileGlossary(
  forms: readonly AuditedForm[],
  findings: readonly Finding[],
  { rules, categories, purposes, law }: Rulebook,
  language: Language,
): Glossary {
  const fields = forms.flatMap((form) => form.fields);
  const namedCategories = fields.flatMap(({ classification: { category, runnerUp }, need }) => [
    category,
    runnerUp,
    need?.category,
  ]);
  const namedPurposes = [...forms.flatMap((form) => form.purpose.ids), ...fields.map((field) => field.need?.purpose)];
  const namedLaw = [
    ...findings.flatMap((finding) => finding.law.map(({ id }) => id)),
    ...fields.flatMap((field) => field.need?.law ?? []),
    ...[...rules.values()].flatMap((rule) => rule.refs),
  ];
  return {
    rules: Object.fromEntries(
      [...rules.values()]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, title, statement, why, fix, decision, refs, falsePositives }) => [
          id,
          {
            title: title[language],
            statement: statement[language],
            why: why[language],
            fix: fix[language],
            decision,
            refs,
            falsePositives,
          },
        ]),
    ),
    categories: lookUp(namedCategories, categories, (category) => category.label[language]),
    purposes: lookUp(namedPurposes, purposes, (purpose) => purpose.name[language]),
    law: lookUp(namedLaw, law, (reference) => reference),
  };
}

/** The entries that are named, sorted by id. */
function lookUp<Entry, Told>(
  ids: readonly (string | null | undefined)[],
  entries: ReadonlyMap<string, Entry>,
  tell: (entry: Entry) => Told,
): Record<string, Told> {
  const known = [...new Set(ids)].sort().flatMap((id) => {
    const entry = entries.get(id ?? '');
    return id && entry !== undefined ? [[id, tell(entry)] as const] : [];
  });
  return Object.fromEntries(known);
}
