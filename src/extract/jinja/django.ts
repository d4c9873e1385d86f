import { control, humanize, implied } from '../parsers/make-element.ts';
import type { TagReading } from '../parsers/template-language.ts';

/** What a form of Django or WTForms has beside its fields. */
const parts =
  /^(?:media|errors|non_field_\w+|fields|instance|is_\w+|helper|prefix|initial|data|vars|csrf_token|enctype|submit\w*|files|auto_id)$/;

/** Of a form that is printed as a whole. */
const whole =
  /^(?:as_p|as_table|as_ul|as_div|non_form_errors|hidden_fields|visible_fields|management_form|hidden_tag)$/;

const form = /^(?<form>\w*form)$/i;

/**
 * A form or one of its fields, printed: `{{ form.as_p }}`, `{{ form.email }}`, `{{ form.email.label_tag }}`,
 * `{{ form.email(class="x") }}` (Django documentation, "Working with forms"; WTForms, "Rendering fields"). What the
 * field asks and whether it is required stands in the form's class.
 */
export function readFormVariable(expression: string, place: { start: number; end: number }): TagReading | undefined {
  const [variable = '', ...filters] = expression.split('|').map((part) => part.trim());
  const [head = '', name, part] = variable.replace(/\(.*$/s, '').split('.');
  if (!form.test(head)) return undefined;
  const crispy = filters.some((filter) => /^(?:crispy|bootstrap|as_crispy_(?:form|field))/.test(filter));
  if (name === undefined) return { gap: `fields come from the form '${expression}'` };
  if (whole.test(name)) {
    const silent = /hidden|errors|management/.test(name);
    return silent ? {} : { gap: `fields come from the form '${expression}'` };
  }
  // Nobody prints all that was sent: `{{ form.data }}` is the field that asks for a date.
  const isDate = name === 'data' && part === undefined && filters.length === 0;
  if (parts.test(name) && !isDate) return { expression };
  const id = `id_${name}`;
  if (part === 'label_tag' || part === 'label' || part === 'legend_tag') return labelOf(name, part, expression, place);
  if (part === 'id_for_label' || part === 'auto_id' || part === 'id') return { expression: `"${id}"` };
  if (part === 'html_name' || part === 'name') return { expression: `"${name}"` };
  if (part !== undefined || filters.some((filter) => /^(?:length|default|yesno)/.test(filter))) return { expression };
  const made = control('input', [implied('name', name, place), implied('id', id, place)], []);
  const label = { tag: 'label', attributes: [implied('for', id, place)], text: humanize(name) };
  return { makes: crispy ? [label, made] : [made], requirementElsewhere: true };
}

/** WTForms prints a label element for `form.email.label`, Django its text alone. */
function labelOf(name: string, part: string, expression: string, place: { start: number; end: number }): TagReading {
  if (part === 'label' && !/\(/.test(expression)) return { expression: `"${humanize(name)}"` };
  return { makes: [{ tag: 'label', attributes: [implied('for', `id_${name}`, place)], text: humanize(name) }] };
}
