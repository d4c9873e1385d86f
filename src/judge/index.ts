import type {
  AuditedForm,
  Classification,
  Finding,
  Form,
  FormPurpose,
  ImpactSignal,
  Jurisdiction,
  Language,
  Processing,
  Rule,
  Rulebook,
} from '../model/index.ts';
import { type Assessment, assess } from './assess.ts';
import type { JudgedField, Observation, Subject } from './checks/check.ts';
import { checks } from './checks/index.ts';
import { findingOf } from './finding.ts';
import { impactRule } from './impact/screen.ts';
import { signalsOf } from './impact/signals.ts';

export { declarations } from './checks/declarations.ts';
export { screenImpact } from './impact/screen.ts';
export { preparePatterns } from './pattern.ts';

/** What became of one form. */
export interface Judgement {
  readonly form: AuditedForm;
  readonly findings: readonly Finding[];
  /** The criteria of an impact assessment that it shows; none where the rule for them is off. */
  readonly impact: readonly ImpactSignal[];
}

/** What is known of a form besides itself. */
export interface Circumstances {
  /** Whose conditions and severities count over and above the base; none by default. */
  readonly jurisdictions?: readonly Jurisdiction[];
  /** What the project states about the processing behind the form. */
  readonly processing?: Processing | undefined;
}

const nothingStated: Processing = { evidence: {} };

const unknown: Classification = { category: null, confidence: 'possible', evidence: [] };

/**
 * Holds a form against what it is for: a verdict for every field, and the findings of every rule.
 *
 * A form that may be none (`form.unclear`) gets the verdict `unclear` throughout, and no findings.
 *
 * @param classifications parallel to `form.fields`
 * @throws RangeError where a rule names a check that does not exist
 */
export function judge(
  form: Form,
  classifications: readonly Classification[],
  purpose: FormPurpose,
  rulebook: Rulebook,
  language: Language,
  { jurisdictions = [], processing }: Circumstances = {},
): Judgement {
  const purposes = purpose.ids.flatMap((id) => rulebook.purposes.get(id) ?? []);
  const assessments: readonly Assessment[] =
    form.unclear === undefined
      ? assess(form.fields, classifications, {
          purposes,
          rulebook,
          language,
          jurisdictions: jurisdictions.flatMap(({ countries }) => countries),
        })
      : form.fields.map(() => ({ verdict: 'unclear' }));

  const fields = form.fields.map((field, index): JudgedField => {
    const classification = classifications[index] ?? unknown;
    const category = rulebook.categories.get(classification.category ?? '');
    return { field, classification, ...(category && { category }), ...(assessments[index] ?? { verdict: 'unclear' }) };
  });
  const audited = fields.map(({ field, classification, verdict, need }) => ({
    ...field,
    classification,
    verdict,
    ...(need && { need }),
  }));
  const known = { form, fields, purpose, processing: processing ?? nothingStated, jurisdictions, rulebook };
  const subjectOf = (rule: Rule): Subject => ({ ...known, keepsStatements: processing !== undefined, rule });
  const isForm = form.unclear === undefined;
  const findings = isForm ? findingsOf([...rulebook.rules.values()].map(subjectOf), language) : [];
  const screening = impactRule(rulebook);
  const impact = isForm && screening ? signalsOf(subjectOf(screening)) : [];
  const { page: _page, ...frame } = form;
  return { form: { ...frame, purpose, ...(processing && { processing }), fields: audited }, findings, impact };
}

interface Sighting {
  readonly subject: Subject;
  readonly observation: Observation;
}

function findingsOf(subjects: readonly Subject[], language: Language): Finding[] {
  const sightings = subjects.flatMap((subject) =>
    checkOf(subject.rule)
      .observe(subject)
      .map((observation): Sighting => ({ subject, observation })),
  );
  const superseded = new Set(
    sightings.flatMap(({ subject: { rule }, observation }) =>
      (rule.supersedes ?? []).map((id) => placeOf(id, observation)),
    ),
  );
  const places = new Set(sightings.map(({ subject: { rule }, observation }) => placeOf(rule.id, observation)));
  const seen = new Map<string, number>();
  return sightings
    .filter(({ subject: { rule }, observation }) => !places.has(firstPartOf(rule.id, observation)))
    .filter(({ subject: { rule }, observation }) => !superseded.has(placeOf(rule.id, observation)))
    .map(({ subject, observation }) => {
      const place = placeOf(subject.rule.id, observation);
      const ordinal = (seen.get(place) ?? 0) + 1;
      seen.set(place, ordinal);
      return findingOf(observation, subject, ordinal, language);
    })
    .sort(byPlace);
}

/** Day, month and year of one date are one thing to do: the first part's finding speaks for the later ones. */
const firstPartOf = (rule: string, { subject }: Observation): string =>
  `${rule}\0${subject?.classification.partOf ?? 'no later part'}`;

/** Rule and field; the form as a whole is a place of its own. */
const placeOf = (rule: string, { subject }: Observation): string => `${rule}\0${subject?.field.id ?? ''}`;

function checkOf({ id, check }: Rule): (typeof checks)[number] {
  const found = checks.find((candidate) => candidate.id === check);
  if (found) return found;
  const known = checks.map((candidate) => candidate.id).join(', ');
  throw new RangeError(`the rule '${id}' names the check '${check}', which does not exist; there are ${known}`);
}

/** By code units, so that the order does not hang on the machine's locale. */
function byPlace(a: Finding, b: Finding): number {
  const compare = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return compare(a.path, b.path) || a.span.start.offset - b.span.start.offset || compare(a.rule, b.rule);
}
