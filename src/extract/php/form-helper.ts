import { control, implied, listedOptions, statedAttributes } from '../parsers/make-element.ts';
import { type Argument, type Call, literalOf, parseEntries } from '../parsers/template-arguments.ts';
import type { MadeAttribute, MadeElement, Scope, TagReading } from '../parsers/template-language.ts';
import { phpTranslations } from './translations.ts';

/** What each function makes (CodeIgniter user guide, "Form Helper"): a type of input, or an element. */
const made: Readonly<Record<string, string>> = {
  form_input: 'text',
  form_password: 'password',
  form_upload: 'file',
  form_hidden: 'hidden',
  form_checkbox: 'checkbox',
  form_radio: 'radio',
  form_textarea: 'textarea',
  form_dropdown: 'select',
  form_multiselect: 'select',
};

/** Buttons ask for nothing; what else closes or heads a part of the form neither. */
const buttons = /^form_(?:submit|reset|button)$/;

/** Longer lists of attributes are cut. */
const longest = 3_000;
const mostArrays = 500;

const assigned = /(\$[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)\s*=\s*(?=array\s*\(|\[)/g;

/** Keeps the arrays that code assigns to variables: by them, controls are often described. */
export function rememberArrays(code: string, scope: Scope): void {
  for (const match of code.matchAll(assigned)) {
    if (scope.size >= mostArrays) return;
    const at = match.index + match[0].length;
    scope.set(match[1] ?? '', code.slice(at, at + longest));
  }
}

/** The entries of an array that an argument writes or names; those of a variable in the argument's place. */
function entriesOf({ value, valueStart, start, end }: Argument, scope: Scope): readonly Argument[] | undefined {
  const own = parseEntries(value, valueStart);
  if (own) return own;
  const kept = scope.get(value.trim());
  return kept === undefined ? undefined : parseEntries(kept, 0)?.map((entry) => ({ ...entry, start, end }));
}

/** `class="wide" required`, as the last argument of most functions may say. */
function attributesIn({ value, start, end, valueStart }: Argument, scope: Scope): readonly Argument[] {
  const written = literalOf(value);
  if (written === undefined) return entriesOf({ value, start, end, valueStart }, scope) ?? [];
  return [...written.slice(0, longest).matchAll(/([A-Za-z][\w-]*)(?:\s*=\s*("[^"]*"|'[^']*'))?/g)].map((match) => ({
    key: match[1] ?? '',
    value: match[2] ?? 'true',
    start,
    end,
    valueStart,
  }));
}

const entry = (entries: readonly Argument[], key: string): string | undefined => {
  const found = entries.find((one) => one.key === key);
  return found && literalOf(found.value);
};

function openForm(call: Call, scope: Scope): TagReading {
  const [action, attributes] = call.arguments;
  const place = action ?? { start: 0, end: 0 };
  const stated = attributes ? attributesIn(attributes, scope) : [];
  const target = action && (literalOf(action.value) ?? action.value);
  const kept = ['id', 'name', 'class', 'method'].flatMap((key) => {
    const value = entry(stated, key);
    return value === undefined ? [] : implied(key, value, attributes ?? place);
  });
  const sends = kept.some(({ name }) => name === 'method');
  return {
    opens: {
      tag: 'form',
      attributes: [
        ...(sends ? [] : [implied('method', 'post', place)]),
        ...(target ? [implied('action', target, place)] : []),
        ...kept,
      ],
    },
  };
}

function label({ arguments: [text, id] }: Call): TagReading | undefined {
  const written = text && literalOf(text.value);
  if (!text || written === undefined) return undefined;
  const target = id && literalOf(id.value);
  return { makes: [{ tag: 'label', attributes: target && id ? [implied('for', target, id)] : [], text: written }] };
}

/** CodeIgniter's form functions: `form_open('shop/order')`, `form_input('email', '', 'required')`, `form_input(['name' => 'email'])`. */
export function readFormHelper(call: Call, scope: Scope): TagReading | undefined {
  if (call.receiver !== '' || !call.name.startsWith('form_')) return undefined;
  if (call.name === 'form_open' || call.name === 'form_open_multipart') return openForm(call, scope);
  if (call.name === 'form_close') return { closes: 'form' };
  if (call.name === 'form_label') return label(call);
  if (buttons.test(call.name)) return { makes: [{ tag: 'button', attributes: [], text: 'Submit' }] };
  const kind = Object.hasOwn(made, call.name) ? made[call.name] : undefined;
  const [first, second] = call.arguments;
  if (kind === undefined || !first) return undefined;
  const described = entriesOf(first, scope);
  const name = described ? entry(described, 'name') : literalOf(first.value);
  if (name === undefined) return { gap: `fields come from the call '${call.name}(${first.value.slice(0, 100)})'` };
  return { makes: [controlOf(kind, name, call, described, scope, second)] };
}

function controlOf(
  kind: string,
  name: string,
  call: Call,
  described: readonly Argument[] | undefined,
  scope: Scope,
  second: Argument | undefined,
): MadeElement {
  const [first] = call.arguments;
  const place = first ?? { start: 0, end: 0 };
  const isSelect = kind === 'select';
  const tag = isSelect || kind === 'textarea' ? kind : 'input';
  const extra = call.arguments.slice(2).flatMap((argument) => attributesIn(argument, scope));
  const stated = statedAttributes([...(described ?? []), ...extra], phpTranslations);
  const choices = described?.find(({ key }) => key === 'options') ?? second;
  const options = isSelect ? listedOptions(choices && resolved(choices, scope), 'value') : [];
  const own: MadeAttribute[] = [
    implied('name', name, place),
    ...(tag === 'input' ? [implied('type', kind, place)] : []),
  ];
  if (call.name === 'form_multiselect') own.push(implied('multiple', '', place));
  if (/^(?:checkbox|radio)$/.test(kind) && /^true$/i.test(call.arguments[2]?.value ?? '')) {
    own.push(implied('checked', '', place));
  }
  return control(tag, own, stated, options);
}

/** A variable's array in its place. */
function resolved(argument: Argument, scope: Scope): Argument {
  const kept = scope.get(argument.value.trim());
  return kept === undefined ? argument : { ...argument, value: kept };
}
