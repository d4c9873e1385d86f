import type { Evidence, ImpactCriterion, ImpactSignal } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import type { JudgedField, Subject } from '../checks/check.ts';
import { phrases, texts } from '../checks/parameter.ts';
import { mentions } from '../phrase.ts';
import { quoteOf, saidOn } from '../said.ts';

interface Shown {
  readonly fields?: readonly JudgedField[];
  readonly evidence: readonly Evidence[];
}

type Look = (subject: Subject) => readonly Shown[];

/** What a form can show of each criterion; of the two that are not here only the project can tell. */
const looks: readonly (readonly [ImpactCriterion, Look])[] = [
  ['scoring', (subject) => byPurpose(subject, 'scoringPurposes')],
  ['systematic_monitoring', (subject) => byField(subject, isListed(subject, 'monitoringCategories'))],
  [
    'sensitive_data',
    (subject) => byField(subject, (judged) => isGrave(judged) || isListed(subject, 'sensitiveCategories')(judged)),
  ],
  ['matching', matching],
  [
    'vulnerable_persons',
    (subject) => [
      ...byPurpose(subject, 'vulnerablePurposes'),
      ...byField(subject, isListed(subject, 'vulnerableCategories')),
      ...byWords(subject, 'vulnerableWords'),
    ],
  ],
  [
    'new_technology',
    (subject) => [
      ...byField(subject, isListed(subject, 'newTechnologyCategories')),
      ...byWords(subject, 'newTechnologyWords'),
    ],
  ],
  ['blocks_right_or_service', (subject) => byPurpose(subject, 'blockingPurposes')],
];

/** The criteria that a form shows, or that the project states of it, in the order of the guidelines. */
export function signalsOf(subject: Subject): readonly ImpactSignal[] {
  return impactCriteria.flatMap((criterion): ImpactSignal[] => {
    const look = looks.find(([id]) => id === criterion)?.[1];
    const seen = look?.(subject) ?? [];
    const shown = [...seen, ...stated(subject, criterion)];
    if (shown.length === 0) return [];
    return [
      {
        criterion,
        form: subject.form.id,
        fields: [...new Set(shown.flatMap(({ fields = [] }) => fields.map(({ field }) => field.id)))],
        evidence: shown.flatMap(({ evidence }) => evidence),
        stated: seen.length === 0,
      },
    ];
  });
}

/** In the order of WP248 rev.01, section III.B.a. */
export const impactCriteria: readonly ImpactCriterion[] = [
  'scoring',
  'automated_decision',
  'systematic_monitoring',
  'sensitive_data',
  'large_scale',
  'matching',
  'vulnerable_persons',
  'new_technology',
  'blocks_right_or_service',
];

function stated({ processing: { criteria, evidence } }: Subject, criterion: ImpactCriterion): readonly Shown[] {
  return criteria?.[criterion] === true && evidence.criteria ? [{ evidence: [evidence.criteria] }] : [];
}

function byPurpose({ purpose, rule }: Subject, parameter: string): readonly Shown[] {
  const guessed = purpose.origin === 'inferred' && purpose.confidence === 'possible';
  const isMeant = !guessed && purpose.ids.some((id) => texts(rule, parameter).includes(id));
  return isMeant ? [{ evidence: purpose.evidence }] : [];
}

function byField({ fields }: Subject, counts: (judged: JudgedField) => boolean): readonly Shown[] {
  const found = fields.filter((judged) => judged.classification.confidence !== 'possible' && counts(judged));
  return found.length === 0
    ? []
    : [{ fields: found, evidence: found.flatMap(({ classification }) => classification.evidence.slice(0, 1)) }];
}

function byWords(subject: Subject, parameter: string): readonly Shown[] {
  const words = phrases(subject, parameter);
  const found = saidOn(subject).find(({ content }) => mentions(content, words));
  return found ? [{ ...(found.judged && { fields: [found.judged] }), evidence: [quoteOf(found)] }] : [];
}

const isListed =
  ({ rule }: Subject, parameter: string) =>
  ({ category }: JudgedField): boolean =>
    category !== undefined && narrowest(texts(rule, parameter), category.id) !== undefined;

const isGrave = ({ category }: JudgedField): boolean =>
  category !== undefined && (category.gdpr.art9 === 'yes' || category.gdpr.art10 === 'yes' || category.gdpr.art87);

/** An identifier that is carried along out of sight, beside what says who it is. */
function matching(subject: Subject): readonly Shown[] {
  const identifies = isListed(subject, 'identifyingCategories');
  const carried = isListed(subject, 'carriedCategories');
  const hidden = (judged: JudgedField): boolean => judged.field.kind === 'hidden' && carried(judged);
  return byField(subject, identifies).length > 0 ? byField(subject, hidden) : [];
}
