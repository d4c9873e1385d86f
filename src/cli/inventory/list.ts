import type { Reporter } from '../../report/index.ts';

/** For programs: every form with its fields, and what could not be read; without what the report says beyond them. */
export const asList: Reporter = {
  id: 'json',
  render: async ({ forms, sources, summary }) => {
    const list = forms.map(({ id, name, path, span, language, action, method, purpose, complete, also, fields }) => ({
      id,
      name,
      path,
      line: span.start.line,
      language,
      action,
      method,
      purpose: { ids: purpose.ids, origin: purpose.origin },
      complete,
      also,
      fields: fields.map((field) => ({
        id: field.id,
        name: field.name,
        kind: field.kind,
        label: field.label,
        path: field.path,
        line: field.span.start.line,
        requirement: field.requirement.level,
        category: field.classification.category,
        confidence: field.classification.confidence,
        verdict: field.verdict,
      })),
    }));
    const unreadable = sources.filter(({ status }) => status === 'unreadable');
    const notRead = unreadable.map(({ path, reason }) => ({ path, reason }));
    return `${JSON.stringify({ forms: list, notRead, notExamined: summary.notExamined }, null, 2)}\n`;
  },
};
