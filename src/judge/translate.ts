import type { AuditedField, AuditedForm, Finding, FindingWording, Language } from '../model/index.ts';

/** What became of one form. */
export interface Judgement {
  readonly form: AuditedForm;
  readonly findings: readonly Finding[];
}

/**
 * Puts the other languages' words beside those of the report's language.
 * @param judgements one judgement, worded in each language: equal in all but their words
 */
export function translate(judgements: Readonly<Record<Language, Judgement>>, language: Language): Judgement {
  const { en, de } = judgements;
  const { form, findings } = judgements[language];
  return {
    form: {
      ...form,
      fields: form.fields.map((field, index) => withNotes(field, en.form.fields[index], de.form.fields[index])),
    },
    findings: findings.map((finding, index) => ({
      ...finding,
      translations: { en: wordingOf(en.findings[index] ?? finding), de: wordingOf(de.findings[index] ?? finding) },
    })),
  };
}

const wordingOf = ({ message, fix }: FindingWording): FindingWording => ({ message, fix });

function withNotes(field: AuditedField, en = field, de = field): AuditedField {
  if (field.need?.note === undefined) return field;
  const { note } = field.need;
  return { ...field, need: { ...field.need, notes: { en: en.need?.note ?? note, de: de.need?.note ?? note } } };
}
