import type { AuditedField, AuditedForm, Category, Finding, Report } from '../../model/index.ts';
import { justificationOf, tellJustification } from '../justification/index.ts';
import { tellReason } from '../reason/index.ts';
import { signalWord } from '../signal/index.ts';
import type { Column, RegisterText } from './text/index.ts';

/** What stands between several answers in one cell. */
const and = (answers: readonly string[]): string => [...new Set(answers)].join('; ');

/** One field: where it is, what it asks for, what it was found to be, and on what that rests. */
export function rowOf(
  field: AuditedField,
  form: AuditedForm,
  findings: Readonly<Record<'ofField' | 'ofForm', readonly Finding[]>>,
  report: Report,
  text: RegisterText,
): Readonly<Record<Column, string | number>> {
  const { glossary } = report;
  const { classification, requirement, need } = field;
  const { category } = classification;
  const isPersonal = category !== null && category !== 'none';
  const { ids, origin, confidence } = form.purpose;
  return {
    file: field.path,
    line: field.span.start.line,
    form: form.name || text.unnamedForm,
    purpose: and(ids.map((id) => glossary.purposes[id] ?? id)),
    purposeOrigin: text.purposeOrigin[origin] + (confidence ? ` (${text.confidence[confidence]})` : ''),
    label: field.label,
    name: field.name,
    kind: field.kind,
    data:
      category === null ? text.cannotTell : isPersonal ? (glossary.categories[category] ?? category) : text.notPersonal,
    category: isPersonal ? category : '',
    confidence: category === null ? '' : text.confidence[classification.confidence],
    classifiedBy: and(
      classification.evidence.map(
        ({ signal, quote, grade }) => `${signalWord(signal, report.language)} «${quote}» (${grade})`,
      ),
    ),
    special: and(specialOf(glossary.special[category ?? '']).map((kind) => text.special[kind])),
    requirement: text.level[requirement.level],
    requiredBy: and(
      requirement.evidence.map(({ layer, level, quote }) =>
        layer === 'default' ? text.layer.default : `${text.layer[layer]} «${quote}»: ${text.level[level]}`,
      ),
    ),
    verdict: text.verdict[field.verdict],
    reason: need
      ? text.need(need.list, glossary.purposes[need.purpose] ?? need.purpose, need.note)
      : whyUnclear(field, form, text),
    law: and((need?.law ?? []).map((id) => glossary.law[id]?.cite ?? id)),
    findings: and(findings.ofField.map((finding) => told(finding, report, text))),
    formFindings: and(findings.ofForm.map((finding) => told(finding, report, text))),
    gaps: and(form.gaps.map(({ reason }) => tellReason(reason, report.language))),
    decision: '',
  };
}

function told(finding: Finding, report: Report, text: RegisterText): string {
  const { outcome, severity, message, rule } = finding;
  const justification = justificationOf(finding, report);
  const answer = justification ? ` (${tellJustification(justification, report.language)})` : '';
  return `${text.finding[outcome]}, ${text.severity[severity]}: ${message} [${rule}]${answer}`;
}

function whyUnclear({ classification }: AuditedField, form: AuditedForm, text: RegisterText): string {
  if (form.unclear !== undefined) return text.mayBeNoForm;
  return classification.category === null ? text.noCategory : text.noPurpose;
}

function specialOf(gdpr: Category['gdpr'] | undefined): readonly (keyof RegisterText['special'])[] {
  if (!gdpr) return [];
  return [
    ...(gdpr.art9 === 'yes' ? (['art9'] as const) : []),
    ...(gdpr.art9 === 'possible' ? (['art9-possible'] as const) : []),
    ...(gdpr.art10 === 'no' ? [] : (['art10'] as const)),
    ...(gdpr.art87 ? (['art87'] as const) : []),
  ];
}
