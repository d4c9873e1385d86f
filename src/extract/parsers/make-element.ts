import { type Argument, type Call, literalOf, parseEntries } from './template-arguments.ts';
import { sayingOf } from './template-expression.ts';
import type { MadeAttribute, MadeElement } from './template-language.ts';

/** Attributes that are there or not; a call states them as `true`, by name alone, or by an expression. */
const booleans = new Set(['required', 'checked', 'selected', 'multiple', 'disabled', 'readonly', 'hidden']);

/** Arguments that hold the attributes of the control. */
const holders = new Set([
  'attr',
  'html',
  'input_html',
  'attributes',
  'htmlattributes',
  'attrs',
  'html_options',
  'row_attr',
]);

const stated =
  /^(?:required|checked|multiple|disabled|readonly|hidden|placeholder|autocomplete|maxlength|minlength|pattern|class|id|type|title|min|max|inputmode|accept|style|role|name|list|aria-[\w-]+|data-[\w-]+)$/;

/** Attribute names as HTML writes them: `aria_required` and `data_id` have dashes there. */
function attributeName(key: string): string {
  const name = key.toLowerCase();
  if (name === 'classname') return 'class';
  return /^(?:aria|data)_/.test(name) ? name.replace(/_/g, '-') : name;
}

function attributeOf({ key, value, start, end }: Argument, translations: readonly RegExp[]): MadeAttribute | undefined {
  // PHP's `['required']` and Ruby's `required` name an attribute without a value.
  const name = attributeName(key ?? literalOf(value) ?? '');
  if (!stated.test(name)) return undefined;
  if (key === undefined) return booleans.has(name) ? { name, value: '', start, end } : undefined;
  const literal = literalOf(value);
  if (booleans.has(name)) {
    if (literal === '' ? name !== 'required' : literal === 'false' || /^(?:false|nil|null|none|0)$/i.test(value))
      return undefined;
    const fixed = literal !== undefined || /^(?:true|1)$/i.test(value);
    return { name, value: '', start, end, ...(!fixed && { condition: value }) };
  }
  if (/^(?:true|false|\d+)$/.test(value)) return { name, value, start, end };
  const text = literal ?? sayingOf(value, translations)?.text;
  return text === undefined ? undefined : { name, value: text, start, end };
}

/** The attributes that a call's named arguments state, those inside of `attr: {…}` and `aria: {…}` too. */
export function statedAttributes(
  entries: readonly Argument[],
  translations: readonly RegExp[],
): readonly MadeAttribute[] {
  return entries.flatMap((entry) => {
    const key = entry.key?.toLowerCase() ?? '';
    const inside = parseEntries(entry.value, entry.valueStart);
    if (inside && (key === 'aria' || key === 'data')) {
      const prefixed = inside.map((item) => ({ ...item, key: `${key}-${(item.key ?? '').replace(/_/g, '-')}` }));
      return prefixed.flatMap((item) => attributeOf(item, translations) ?? []);
    }
    if (inside && (entry.key === undefined || holders.has(key))) {
      return inside.flatMap((item) => attributeOf(item, translations) ?? []);
    }
    return attributeOf(entry, translations) ?? [];
  });
}

/** The choices that a call lists: `['Ms', 'Mr']`, `[['Ms', 'f']]`, `{ f: 'Ms' }`; nothing where they are computed. */
export function listedOptions(argument: Argument | undefined, keyIs: 'value' | 'label'): readonly MadeElement[] {
  if (!argument) return [];
  const entries = parseEntries(argument.value, argument.valueStart) ?? [];
  return entries.slice(0, 300).flatMap((entry): MadeElement[] => {
    const pair = entry.key === undefined ? parseEntries(entry.value, entry.valueStart) : undefined;
    const written = pair ? literalOf(pair[0]?.value ?? '') : literalOf(entry.value);
    const value = pair ? literalOf(pair[1]?.value ?? '') : (entry.key ?? written);
    const text = entry.key !== undefined && keyIs === 'label' ? entry.key : written;
    if (text === undefined) return [];
    const submitted = entry.key !== undefined && keyIs === 'label' ? (written ?? '') : (value ?? '');
    const place = { start: entry.start, end: entry.end };
    return [{ tag: 'option', attributes: [{ name: 'value', value: submitted, ...place }], text }];
  });
}

/** An attribute that a call implies, in the place of the argument that implies it. */
export function implied(name: string, value: string, place: Pick<Argument, 'start' | 'end'>): MadeAttribute {
  return { name, value, start: place.start, end: place.end };
}

/** Those stated by the call take the place of those implied. */
export function control(
  tag: string,
  impliedOnes: readonly MadeAttribute[],
  statedOnes: readonly MadeAttribute[],
  children: readonly MadeElement[] = [],
): MadeElement {
  const names = new Set(statedOnes.map(({ name }) => name));
  return {
    tag,
    attributes: [...impliedOnes.filter(({ name }) => !names.has(name)), ...statedOnes],
    ...(children.length > 0 && { children }),
  };
}

/** "First name", as frameworks write a label that nobody stated. */
export function humanize(name: string): string {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[_\W]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const makers = /^(?:inputs?|fields?|select|textarea|textbox|checkbox|radio|form|forms|widget|editor|formset)$/;
const others =
  /^(?:errors?|help|csrf|token|nonce|action|url|path|class|id|value|values|name|label|labels|message|messages|validation|valid|old|theme|key|has|is|js|css|assets?)$/;

/** Whether a call may make fields that it does not name: `render_field(field)`, `forms.input(…)`. */
export function mayMakeFields({ name }: Call): boolean {
  const words = name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split('_');
  return words.some((word) => makers.test(word)) && !words.some((word) => others.test(word));
}

/**
 * The elements of a call whose named arguments say what it makes (`name="email" label="E-mail" required=true`): a
 * control, with its label where one is stated. Undefined where the name is computed.
 */
export function namedControl(
  helper: string,
  entries: readonly Argument[],
  translations: readonly RegExp[],
): readonly MadeElement[] | undefined {
  const named = entries.find(({ key }) => key === 'name' || key === 'property' || key === 'path');
  const name = named && literalOf(named.value);
  if (!named || name === undefined) return undefined;
  const tag = /select|textarea/.exec(helper.toLowerCase())?.[0] ?? 'input';
  const type = /checkbox|radio|password|email|hidden/.exec(helper.toLowerCase())?.[0];
  const own = [
    implied('name', name, named),
    implied('id', name, named),
    ...(type ? [implied('type', type, named)] : []),
  ];
  const made = control(tag, own, statedAttributes(entries, translations));
  const stated = entries.find(({ key }) => key === 'label' || key === 'title');
  const text = stated && (literalOf(stated.value) ?? sayingOf(stated.value, translations)?.text);
  const id = made.attributes.find((attribute) => attribute.name === 'id')?.value ?? name;
  return stated && text ? [{ tag: 'label', attributes: [implied('for', id, stated)], text }, made] : [made];
}
