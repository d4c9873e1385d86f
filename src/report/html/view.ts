import type { AuditedField, AuditedForm, Finding, Report, RuleWording } from '../../model/index.ts';
import { group } from '../group.ts';
import { both } from './both.ts';
import type { Markup } from './markup.ts';

/** What the report's own page adds to the report. */
export interface Imprint {
  /** SHA-256 of what `--format json` prints for the same report. */
  readonly twin: string;
  /** ISO 8601, where the run was given one. */
  readonly date?: string;
}

/** The report with what its sections look up again and again. Names come in both languages. */
export interface View {
  readonly report: Report;
  readonly imprint: Imprint;
  readonly form: (finding: Finding) => AuditedForm | undefined;
  readonly field: (finding: Finding) => AuditedField | undefined;
  /** The findings on a form as a whole and on its fields. */
  readonly findingsOn: (form: AuditedForm) => readonly Finding[];
  readonly findingsAt: (field: AuditedField) => readonly Finding[];
  readonly category: (id: string) => Markup;
  readonly purpose: (id: string) => Markup;
  readonly rule: (id: string, part: Exclude<keyof RuleWording, 'falsePositives'>) => Markup;
  /** When a rule errs, one sentence an entry. */
  readonly falsePositives: (id: string) => readonly Markup[];
}

export function viewOf(report: Report, imprint: Imprint): View {
  const { glossary, forms, findings } = report;
  const formById = new Map(forms.map((form) => [form.id, form]));
  const fieldById = new Map(forms.flatMap((form) => form.fields.map((field) => [field.id, field] as const)));
  const byForm = group(findings, (finding) => finding.form);
  const byField = group(findings, (finding) => finding.field);
  return {
    report,
    imprint,
    form: (finding) => formById.get(finding.form),
    field: (finding) => fieldById.get(finding.field ?? ''),
    findingsOn: (form) => byForm.get(form.id) ?? [],
    findingsAt: (field) => byField.get(field.id) ?? [],
    category: (id) => both((_, language) => glossary.translations[language].categories[id] ?? id),
    purpose: (id) => both((_, language) => glossary.translations[language].purposes[id] ?? id),
    falsePositives: (id) =>
      (glossary.rules[id]?.falsePositives ?? []).map((text, index) =>
        both((_, language) => glossary.translations[language].rules[id]?.falsePositives[index] ?? text),
      ),
    rule: (id, part) => both((_, language) => glossary.translations[language].rules[id]?.[part] ?? id),
  };
}
