import type { AuditedField, AuditedForm, FieldKind } from '../../../model/index.ts';
import { fieldAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import { formName, nameOf } from '../word/field-name.ts';
import { namedMark } from './mark.ts';

/** What a kind of field looks like on paper. */
const shapes: Readonly<Record<FieldKind, 'line' | 'area' | 'menu' | 'box' | 'circle' | 'hidden'>> = {
  text: 'line',
  email: 'line',
  tel: 'line',
  url: 'line',
  password: 'line',
  search: 'line',
  number: 'line',
  range: 'line',
  date: 'line',
  month: 'line',
  week: 'line',
  time: 'line',
  'datetime-local': 'line',
  color: 'line',
  file: 'line',
  custom: 'line',
  hidden: 'hidden',
  checkbox: 'box',
  radio: 'circle',
  select: 'menu',
  textarea: 'area',
  contenteditable: 'area',
};

/** More options than these are not drawn. */
const mostOptions = 4;

/** More fields than these stand in two columns. */
const oneColumn = 9;

/**
 * The form as a person meets it, in small: its fields in their order, each in its verdict's colour and with its mark. Each
 * leads to its line in the register.
 */
export function drawing(form: AuditedForm): Markup {
  const seen = form.fields.filter((field) => !outOfSight(field));
  const hidden = form.fields.filter(outOfSight);
  const button = form.texts.find(({ source }) => source === 'button');
  return html`<figure class="drawing${seen.length > oneColumn && ' wide'}">
<figcaption class="vh">${both((text) => text.register.drawing)}</figcaption>
<p class="drawing-title" aria-hidden="true">${formName(form)}</p>
${seen.length > 0 && html`<ol>${seen.map(drawn)}</ol>`}
${button && html`<p class="drawing-button" aria-hidden="true"><bdi>${button.content}</bdi></p>`}
${hidden.length > 0 && html`<p class="drawing-hidden">${both((text) => text.register.furtherHidden(hidden.length))}</p><ol class="hidden-fields">${hidden.map(drawn)}</ol>`}
</figure>`;
}

const outOfSight = ({ kind, concealed }: AuditedField): boolean => kind === 'hidden' || concealed;

function drawn(field: AuditedField): Markup {
  const shape = outOfSight(field) ? 'hidden' : shapes[field.kind];
  const star = field.requirement.level === 'required' && html`<span class="star" aria-hidden="true">*</span>`;
  const name = html`<span class="drawn-label"><bdi>${nameOf(field)}</bdi>${star}</span>`;
  const sign = namedMark(field.verdict);
  return html`
<li><a class="drawn ${shape} ${field.verdict}" href="#${fieldAnchor(field)}">${
    shape === 'hidden'
      ? html`${name}${sign}`
      : shape === 'box' || shape === 'circle'
        ? html`<span class="drawn-control">${sign}</span>${name}${choices(field)}`
        : html`${name}<span class="drawn-control">${sign}</span>`
  }</a></li>`;
}

/** What a radio group offers. */
function choices({ kind, options }: AuditedField): Markup | false {
  if (kind !== 'radio' && options.length < 2) return false;
  const shown = options.slice(0, mostOptions).map(({ label, value }) => label || value);
  const rest = options.length - shown.length;
  return html`<span class="drawn-choices"><bdi>${shown.join(' · ')}${rest > 0 && ` +${rest}`}</bdi></span>`;
}
