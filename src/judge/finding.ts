import { createHash } from 'node:crypto';
import type {
  Finding,
  FindingWording,
  FormPurpose,
  Language,
  LawReference,
  Localized,
  Need,
  Outcome,
  Reweighing,
  Rule,
  Rulebook,
} from '../model/index.ts';
import { narrowest } from './category.ts';
import type { Observation, Subject } from './checks/check.ts';
import { type Weight, weigh } from './severity.ts';
import { firstNamed } from './variant.ts';
import { fill, nameOf } from './wording.ts';

/**
 * Words an observation as a finding: how grave, who decides, what it says, by which law.
 * @param ordinal 1, or higher where the rule saw the same place before
 */
export function findingOf(observation: Observation, subject: Subject, ordinal: number, language: Language): Finding {
  const { form, rule, rulebook, purpose, jurisdictions } = subject;
  const { severity, changed } = weigh(observation, rule, jurisdictions);
  const { subject: judged } = observation;
  const translations = { en: wordingOf(observation, subject, 'en'), de: wordingOf(observation, subject, 'de') };
  const place = judged?.field ?? form;
  return {
    rule: rule.id,
    severity,
    ...(changed && { reweighed: reweighing(changed, language) }),
    outcome: outcomeOf(observation, rule, purpose),
    status: 'open',
    ...translations[language],
    translations,
    form: form.id,
    ...(judged && { field: judged.field.id }),
    path: place.path,
    span: place.span,
    ...(place.lineHash !== undefined && { lineHash: place.lineHash }),
    evidence: observation.evidence,
    law: lawOf(sourcesOf(rule, judged?.need), rulebook, language),
    fingerprint: fingerprintOf([rule.id, form.id, judged?.field.id ?? '', String(ordinal)]),
  };
}

function reweighing({ from, jurisdiction, by }: NonNullable<Weight['changed']>, language: Language): Reweighing {
  return { jurisdiction, from, why: by.why[language], whys: by.why };
}

function wordingOf(observation: Observation, subject: Subject, language: Language): FindingWording {
  const { rule } = subject;
  const values = valuesOf(observation, subject, language);
  const message = firstNamed(observation.variants, rule.messageFor ?? {}) ?? rule.message;
  const fix = fixOf(rule, observation.subject?.category?.id);
  return { message: fill(message[language], values), fix: fill(fix[language], values) };
}

/**
 * A violation only where nothing is left for a person to decide: the rule may fail a build, what was seen was read or
 * stands in a vocabulary, and the purpose is declared, not guessed.
 */
function outcomeOf(
  { subject, evidence, review, whateverCategory }: Observation,
  rule: Rule,
  purpose: FormPurpose,
): Outcome {
  const read = evidence.some(({ grade }) => grade !== 'C');
  const known =
    subject === undefined ||
    whateverCategory === true ||
    (subject.classification.confidence !== 'possible' &&
      subject.classification.evidence.some(({ grade }) => grade !== 'C'));
  const violation = rule.decision === 'auto' && review !== true && purpose.origin === 'declared' && read && known;
  return violation ? 'violation' : 'review';
}

function valuesOf(
  { subject: judged, values = {} }: Observation,
  { rulebook, purpose }: Subject,
  language: Language,
): Readonly<Record<string, string>> {
  const category = judged?.category?.label[language] ?? '';
  const note = judged?.need?.notes?.[language] ?? '';
  const listed = judged?.need && judged.need.list !== 'unlisted' ? [judged.need.purpose] : purpose.ids;
  const own = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : value[language],
  ]);
  return {
    field: judged ? nameOf(judged.field, category || judged.field.kind) : '',
    category,
    purpose: listed.map((id) => rulebook.purposes.get(id)?.name[language] ?? id).join(' + '),
    condition: judged?.need?.list === 'conditional' ? note : '',
    reason: judged?.need?.list === 'contested' ? note : '',
    ...Object.fromEntries(own),
  };
}

function fixOf(rule: Rule, category: string | undefined): Localized {
  const better = category && narrowest(Object.keys(rule.fixFor), category);
  return (better && rule.fixFor[better]) || rule.fix;
}

/** The provision first, then what the purpose's own line cites, then what else the rule rests on. */
function sourcesOf({ refs }: Rule, need: Need | undefined): string[] {
  return [...refs.slice(0, 1), ...(need?.law ?? []), ...refs.slice(1)];
}

function lawOf(
  ids: readonly string[],
  rulebook: Rulebook,
  language: Language,
): Pick<LawReference, 'id' | 'cite' | 'status'>[] {
  return [...new Set(ids)].flatMap((id) => {
    const source = rulebook.law.get(id);
    return source ? [{ id, cite: source.cite[language], status: source.status }] : [];
  });
}

/** Ids hold names and paths, no lines: a finding keeps its fingerprint wherever its lines move to. */
function fingerprintOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}
