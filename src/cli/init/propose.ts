import type { AuditedForm } from '../../model/index.ts';

/** How the configuration can mean one form and no other. */
interface Condition {
  readonly files: string;
  readonly form?: string;
  readonly selector?: string;
}

/**
 * What to write about a form. `proposed`: its purpose was inferred and only has to be confirmed; `open`: a person has to
 * find it; `declared`: the source says it already.
 */
export interface Proposal {
  readonly kind: 'proposed' | 'open' | 'declared';
  readonly form: AuditedForm;
  /** Absent where nothing tells the form from the others in its file. */
  readonly condition?: Condition;
}

/** Proposes a line of configuration for every form that asks for personal data or whose purpose is known. */
export function propose(forms: readonly AuditedForm[]): readonly Proposal[] {
  return forms.filter(isWorthALine).map((form) => {
    const condition = conditionFor(form, forms);
    return { kind: kindOf(form, condition), form, ...(condition && { condition }) };
  });
}

function isWorthALine({ purpose, fields }: AuditedForm): boolean {
  return (
    purpose.ids.length > 0 ||
    fields.some(({ classification: { category } }) => category !== null && category !== 'none')
  );
}

function kindOf({ purpose: { origin, confidence } }: AuditedForm, condition: Condition | undefined): Proposal['kind'] {
  if (origin === 'declared') return 'declared';
  return condition && origin === 'inferred' && confidence !== 'possible' ? 'proposed' : 'open';
}

/** The file where it has one form; else also the form's name, or its id, where no other form of the file has it. */
function conditionFor(form: AuditedForm, forms: readonly AuditedForm[]): Condition | undefined {
  const files = form.path;
  const others = forms.filter((other) => other.path === files && other !== form);
  if (others.length === 0) return { files };
  if (form.name !== '' && others.every((other) => other.name !== form.name)) return { files, form: form.name };
  const id = form.attributes['id'];
  const isUnique = id && /^[\w-]+$/.test(id) && others.every((other) => other.attributes['id'] !== id);
  return isUnique ? { files, selector: `form#${id}` } : undefined;
}
