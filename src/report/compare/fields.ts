import type {
  AuditedField,
  AuditedForm,
  FieldChange,
  FieldState,
  Report,
  RequirementLevel,
} from '../../model/index.ts';
import { byPlace } from './order.ts';

/** How far an answer can be avoided, from freely to not at all; where that is not known, nothing is said to have changed. */
const steps: Readonly<Partial<Record<RequirementLevel, number>>> = {
  optional: 0,
  configurable: 1,
  conditional: 1,
  required: 2,
};

/** Fields that came, went, are asked for more or less firmly, or ask for something else, in forms that both reports know. */
export function compareFields(before: Report, after: Report): readonly FieldChange[] {
  const earlier = new Map(before.forms.map((form) => [form.id, form]));
  const changes = after.forms.flatMap((form) => {
    const then = earlier.get(form.id);
    return then ? changesOf(then, form) : [];
  });
  return changes.sort(byPlace(({ field, change }) => `${field} ${change}`));
}

function changesOf(before: AuditedForm, after: AuditedForm): readonly FieldChange[] {
  const earlier = new Map(before.fields.map((field) => [field.id, field]));
  const later = new Set(after.fields.map(({ id }) => id));
  return [
    ...after.fields.flatMap((field): FieldChange[] => {
      const then = earlier.get(field.id);
      if (!then) return [{ ...told('added', field, after, [field]), after: stateOf(field) }];
      const states = { before: stateOf(then), after: stateOf(field) };
      return differences(states.before, states.after).map((change) => ({
        ...told(change, field, after, [then, field]),
        ...states,
      }));
    }),
    ...before.fields
      .filter(({ id }) => !later.has(id))
      .map((field): FieldChange => ({ ...told('removed', field, before, [field]), before: stateOf(field) })),
  ];
}

function differences(before: FieldState, after: FieldState): readonly FieldChange['change'][] {
  const step = (steps[after.requirement] ?? Number.NaN) - (steps[before.requirement] ?? Number.NaN);
  return [
    ...(step > 0 ? (['required-more'] as const) : step < 0 ? (['required-less'] as const) : []),
    ...(before.category === after.category ? [] : (['category'] as const)),
  ];
}

const stateOf = ({ requirement, classification }: AuditedField): FieldState => ({
  requirement: requirement.level,
  category: classification.category,
});

function told(
  change: FieldChange['change'],
  { id, label, name, path, span }: AuditedField,
  form: AuditedForm,
  seen: readonly AuditedField[],
) {
  const personal = seen.some(({ classification: { category } }) => category !== null && category !== 'none');
  return { change, field: id, form: form.id, name: label || name, path, line: span.start.line, personal };
}
