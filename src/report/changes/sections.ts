import type { Comparison, FieldChange, FindingFate, FormChange } from '../../model/index.ts';

/** What a section of changes is about. */
export type ChangeKind =
  | Exclude<FindingFate, 'open'>
  | 'purpose'
  | 'required-more'
  | 'field-added'
  | 'category'
  | 'required-less'
  | 'field-removed'
  | 'form-added'
  | 'form-removed'
  | 'not-read';

/** Whether a change asks for attention, is an improvement, or neither. */
type Tone = 'bad' | 'good' | 'neutral';

const findingTones: Readonly<Record<Exclude<FindingFate, 'open'>, Tone>> = {
  new: 'bad',
  worse: 'bad',
  better: 'good',
  fixed: 'good',
  unchecked: 'neutral',
};

const formKinds: Readonly<Record<FormChange['change'], ChangeKind>> = {
  purpose: 'purpose',
  added: 'form-added',
  removed: 'form-removed',
  'not-read': 'not-read',
};

const fieldKinds: Readonly<Record<FieldChange['change'], ChangeKind>> = {
  'required-more': 'required-more',
  added: 'field-added',
  category: 'category',
  'required-less': 'required-less',
  removed: 'field-removed',
};

const tones: Readonly<Record<ChangeKind, Tone>> = {
  ...findingTones,
  purpose: 'bad',
  'required-more': 'bad',
  'field-added': 'neutral',
  category: 'neutral',
  'required-less': 'good',
  'field-removed': 'good',
  'form-added': 'neutral',
  'form-removed': 'neutral',
  'not-read': 'neutral',
};

/** Changes of one kind. Sections come in the order in which they matter. */
export type ChangeSection = { readonly kind: ChangeKind; readonly tone: Tone } & (
  | { readonly findings: Comparison['findings'] }
  | { readonly forms: Comparison['forms'] }
  | { readonly fields: Comparison['fields'] }
);

/** The sections that hold anything: what asks for attention first. What is still open is counted, not listed. */
export function sectionsOf({ findings, forms, fields }: Comparison): readonly ChangeSection[] {
  const ofFindings = (fate: Exclude<FindingFate, 'open'>): ChangeSection => ({
    kind: fate,
    tone: findingTones[fate],
    findings: findings.filter((change) => change.fate === fate),
  });
  const ofForms = (change: FormChange['change']): ChangeSection => {
    const kind = formKinds[change];
    return { kind, tone: tones[kind], forms: forms.filter((item) => item.change === change) };
  };
  const ofFields = (change: FieldChange['change']): ChangeSection => {
    const kind = fieldKinds[change];
    return { kind, tone: tones[kind], fields: fields.filter((item) => item.change === change) };
  };
  return [
    ofFindings('new'),
    ofFindings('worse'),
    ofForms('purpose'),
    ofFields('required-more'),
    ofFields('added'),
    ofFields('category'),
    ofForms('added'),
    ofFindings('fixed'),
    ofFindings('better'),
    ofFields('required-less'),
    ofFields('removed'),
    ofForms('removed'),
    ofFindings('unchecked'),
    ofForms('not-read'),
  ].filter((section) => countIn(section) > 0);
}

export function countIn(section: ChangeSection): number {
  if ('findings' in section) return section.findings.length;
  return 'forms' in section ? section.forms.length : section.fields.length;
}
