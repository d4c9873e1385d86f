import type {
  AuditedForm,
  Finding,
  Glossary,
  GlossaryWording,
  Jurisdiction,
  Language,
  LawSource,
  LawWording,
  Rule,
  Rulebook,
  RuleWording,
} from '../model/index.ts';

/** Explains every rule that was on, and what forms and findings name by id. */
export function compileGlossary(
  forms: readonly AuditedForm[],
  findings: readonly Finding[],
  { rules, categories, purposes, law }: Rulebook,
  language: Language,
  jurisdictions: readonly Jurisdiction[] = [],
): Glossary {
  const known = [...rules.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
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
    ...known.flatMap((rule) => rule.refs),
    ...jurisdictions.flatMap(({ refs }) => refs),
  ];
  const wording = (spoken: Language): GlossaryWording => ({
    rules: Object.fromEntries(known.map((rule) => [rule.id, wordingOf(rule, spoken)])),
    categories: lookUp(namedCategories, categories, ({ label }) => label[spoken]),
    purposes: lookUp(namedPurposes, purposes, ({ name }) => name[spoken]),
    law: lookUp(namedLaw, law, (source) => lawWordingOf(source, spoken)),
  });
  const translations = { en: wording('en'), de: wording('de') };
  return {
    ...translations[language],
    rules: Object.fromEntries(
      known.map(({ id, decision, refs, ...rule }) => [id, { ...wordingOf(rule, language), decision, refs }]),
    ),
    special: lookUp(namedCategories, specialOf(categories), ({ gdpr }) => gdpr),
    law: lookUp(namedLaw, law, ({ cite, topic, note, ...facts }) => ({
      ...facts,
      ...lawWordingOf({ cite, topic, ...(note && { note }) }, language),
    })),
    translations,
  };
}

const wordingOf = (
  { title, statement, why, fix, falsePositives }: Pick<Rule, keyof RuleWording>,
  language: Language,
): RuleWording => ({
  title: title[language],
  statement: statement[language],
  why: why[language],
  fix: fix[language],
  falsePositives: falsePositives.map((text) => text[language]),
});

const lawWordingOf = ({ cite, topic, note }: Pick<LawSource, keyof LawWording>, language: Language): LawWording => ({
  cite: cite[language],
  topic: topic[language],
  ...(note && { note: note[language] }),
});

/** The categories whose data the GDPR protects more than others. */
function specialOf(categories: Rulebook['categories']): Rulebook['categories'] {
  return new Map([...categories].filter(([, { gdpr }]) => gdpr.art9 !== 'no' || gdpr.art10 !== 'no' || gdpr.art87));
}

/** The entries that are named, sorted by id. */
function lookUp<Entry, Told>(
  ids: readonly (string | null | undefined)[],
  entries: ReadonlyMap<string, Entry>,
  tell: (entry: Entry) => Told,
): Record<string, Told> {
  const entriesNamed = [...new Set(ids)].sort().flatMap((id) => {
    const entry = entries.get(id ?? '');
    return id && entry !== undefined ? [[id, tell(entry)] as const] : [];
  });
  return Object.fromEntries(entriesNamed);
}
