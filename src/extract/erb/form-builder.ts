import { control, humanize, implied, listedOptions, statedAttributes } from '../parsers/make-element.ts';
import { type Argument, type Call, literalOf, parseEntries } from '../parsers/template-arguments.ts';
import { sayingOf } from '../parsers/template-expression.ts';
import type { MadeAttribute, MadeElement, Scope, TagReading } from '../parsers/template-language.ts';
import { rubyTranslations } from './translations.ts';

/** From a builder's method to the type of its input (Rails guides, "Action View Form Helpers"). */
const types: Readonly<Record<string, string>> = {
  text_field: 'text',
  email_field: 'email',
  telephone_field: 'tel',
  phone_field: 'tel',
  url_field: 'url',
  password_field: 'password',
  number_field: 'number',
  range_field: 'range',
  date_field: 'date',
  month_field: 'month',
  week_field: 'week',
  time_field: 'time',
  datetime_field: 'datetime-local',
  datetime_local_field: 'datetime-local',
  color_field: 'color',
  file_field: 'file',
  hidden_field: 'hidden',
  search_field: 'search',
  check_box: 'checkbox',
  checkbox: 'checkbox',
  radio_button: 'radio',
};

const selects =
  /^(?:select|collection_select|grouped_collection_select|time_zone_select|country_select|date_select|datetime_select|weekday_select)$/;

/** One box or button for each entry of a collection. */
const collections: Readonly<Record<string, 'checkbox' | 'radio'>> = {
  collection_check_boxes: 'checkbox',
  collection_checkboxes: 'checkbox',
  collection_radio_buttons: 'radio',
};

const isText = (name: string): boolean => /^(?:text_area|textarea|rich_text_area|rich_textarea)$/.test(name);

/** What a partial calls the builder that it is handed. */
const usualBuilder = /^(?:f|ff|form|builder|fields?|\w+_form|form_builder)$/;

type Place = Pick<Argument, 'start' | 'end'>;

interface Named {
  readonly name: string;
  readonly id: string;
}

/** Rails' names and ids: `user[email]`, `user_email`, from the form's prefix and the method. */
function nameIn(prefix: string, method: string): Named {
  if (prefix === '') return { name: method, id: method };
  return { name: `${prefix}[${method}]`, id: `${prefix.replace(/\]?\[/g, '_').replace(/\]/g, '')}_${method}` };
}

const last = (list: readonly Argument[], key: string): Argument | undefined =>
  list
    .flatMap((entry) => (entry.key === undefined ? (parseEntries(entry.value, entry.valueStart) ?? []) : [entry]))
    .find((entry) => entry.key === key);

/** A label element with the text that an argument states, or the one that Rails makes of the method. */
function labelElement(attributes: readonly MadeAttribute[], stated: Argument | undefined, method: string): MadeElement {
  const saying = stated && sayingOf(stated.value, rubyTranslations);
  return {
    tag: 'label',
    attributes,
    text: saying?.text ?? humanize(method),
    ...(saying?.isKey && { textIsKey: true }),
  };
}

function label(call: Call, named: Named, method: string, first: Argument): TagReading {
  const { arguments: list } = call;
  const value = last(list, 'value');
  const suffix = value ? `_${(literalOf(value.value) ?? value.value).toLowerCase()}` : '';
  const attributes = [
    implied('for', `${named.id}${suffix}`, first),
    ...statedAttributes(list.slice(1), rubyTranslations),
  ];
  const own = attributes.filter(({ name }) => name !== 'name');
  return { makes: [labelElement(own, list[1]?.key === undefined ? list[1] : undefined, method)] };
}

/** simple_form's `f.input :email, label: 'E-mail', as: :email`: label and control; the model decides what it needs. */
function simpleInput(call: Call, named: Named, method: string, first: Argument): TagReading {
  const rest = call.arguments.slice(1);
  const stated = statedAttributes(rest, rubyTranslations);
  const as = literalOf(last(rest, 'as')?.value ?? '') ?? 'string';
  const tag = as === 'select' ? 'select' : as === 'text' ? 'textarea' : 'input';
  const type = {
    email: 'email',
    tel: 'tel',
    password: 'password',
    date: 'date',
    boolean: 'checkbox',
    hidden: 'hidden',
    file: 'file',
  }[as];
  const labelled = last(rest, 'label');
  const own = [
    implied('name', named.name, first),
    implied('id', named.id, first),
    ...(type ? [implied('type', type, first)] : []),
  ];
  const made = control(tag, own, stated, tag === 'select' ? listedOptions(last(rest, 'collection'), 'label') : []);
  const says = last(rest, 'required') !== undefined;
  const labels: MadeElement[] =
    labelled?.value === 'false' ? [] : [labelElement([implied('for', named.id, first)], labelled, method)];
  return { makes: [...labels, made], requirementElsewhere: !says };
}

/** `password_field_tag` alone asks for `password`. */
function defaultArgument(helper: string, { start, end }: Place): Argument | undefined {
  return helper === 'password_field' ? { value: ':password', start, end, valueStart: start } : undefined;
}

/** Boxes or buttons for the entries of a collection; what a block makes of each is theirs. */
function collection({ arguments: list }: Call, named: Named, first: Argument, type: 'checkbox' | 'radio'): TagReading {
  const stated = statedAttributes(list.slice(1), rubyTranslations).filter(({ name }) => name !== 'name');
  const name = type === 'checkbox' ? `${named.name}[]` : named.name;
  const own = [implied('name', name, first), implied('id', named.id, first), implied('type', type, first)];
  return { makes: [control('input', own, stated)] };
}

/**
 * A call of a form builder (`f.email_field :email`) or of the helpers without one (`email_field_tag :email`).
 * @param place of the call
 */
export function readBuilderCall(call: Call, scope: Scope, place: Place): TagReading | undefined {
  const isTag = call.receiver === '' && call.name.endsWith('_tag');
  const prefix = isTag ? '' : (scope.get(call.receiver) ?? (usualBuilder.test(call.receiver) ? '' : undefined));
  if (prefix === undefined) return undefined;
  const helper = isTag ? call.name.slice(0, -4) : call.name;
  const [first = isTag ? defaultArgument(helper, place) : undefined, second] = call.arguments;
  const method = first && first.key === undefined ? literalOf(first.value) : undefined;
  if (helper === 'submit' || helper === 'button') {
    const text = first?.key === undefined && first ? sayingOf(first.value, rubyTranslations)?.text : undefined;
    return { makes: [{ tag: 'button', attributes: [], text: text ?? 'Save' }] };
  }
  const known =
    Object.hasOwn(types, helper) ||
    Object.hasOwn(collections, helper) ||
    selects.test(helper) ||
    isText(helper) ||
    helper === 'label' ||
    helper === 'input';
  if (!known)
    return /^(?:association|input_field|fields|collection_)/.test(helper)
      ? { gap: `fields come from the call '${call.name}'` }
      : undefined;
  if (!first || method === undefined)
    return first ? { gap: `fields come from the call '${call.name} ${first.value}'` } : undefined;
  const named = nameIn(prefix, method);
  if (helper === 'label') return label(call, named, method, first);
  if (helper === 'input') return simpleInput(call, named, method, first);
  const ofCollection = Object.hasOwn(collections, helper) ? collections[helper] : undefined;
  if (ofCollection) return collection(call, named, first, ofCollection);
  const rest = call.arguments.slice(1);
  const stated = statedAttributes(rest, rubyTranslations).filter(({ name }) => name !== 'name');
  const identity = (suffix: string) => [
    implied('name', named.name, first),
    implied('id', `${named.id}${suffix}`, first),
  ];
  if (selects.test(helper)) return { makes: [control('select', identity(''), stated, listedOptions(second, 'label'))] };
  if (isText(helper)) return { makes: [control('textarea', identity(''), stated)] };
  const type = types[helper] ?? 'text';
  const value = type === 'radio' && second ? (literalOf(second.value) ?? second.value) : undefined;
  const chosen = value !== undefined && second ? [implied('value', value, second)] : [];
  const suffix = value === undefined ? '' : `_${value.toLowerCase()}`;
  return { makes: [control('input', [...identity(suffix), implied('type', type, first), ...chosen], stated)] };
}
