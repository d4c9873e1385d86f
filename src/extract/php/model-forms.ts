import { control, humanize, implied, listedOptions, statedAttributes } from '../parsers/make-element.ts';
import { type Argument, type Call, literalOf, parseArguments, parseEntries } from '../parsers/template-arguments.ts';
import { sayingOf } from '../parsers/template-expression.ts';
import type { MadeElement, TagReading } from '../parsers/template-language.ts';
import { phpTranslations } from './translations.ts';

const types =
  /^(?:text|email|tel|url|password|number|date|time|month|week|color|file|hidden|search|range|checkbox|radio|datetime-local)$/;

/** CakePHP takes the type of a control from its column, and that of some columns from their names. */
function typeByName(name: string): string | undefined {
  if (/passw(?:or)?d/i.test(name)) return 'password';
  if (/(?:^|[._])e?mail$/i.test(name)) return 'email';
  return /(?:^|[._])(?:tel|telephone|phone)$/i.test(name) ? 'tel' : undefined;
}

const inside = (argument: Argument | undefined): readonly Argument[] =>
  (argument && parseEntries(argument.value, argument.valueStart)) ?? [];

/** What a form's class may decide is decided there where the call says nothing of it. */
function reading(label: MadeElement | undefined, made: MadeElement, says: boolean): TagReading {
  return { makes: label ? [label, made] : [made], ...(!says && { requirementElsewhere: true }) };
}

function labelOf(name: string, place: Argument, stated: Argument | undefined): MadeElement | undefined {
  if (stated && /^false$/i.test(stated.value)) return undefined;
  const saying = stated && sayingOf(stated.value, phpTranslations);
  const text = saying?.text ?? humanize(name.replace(/^.*[.\]](?=\w)/, '').replace(/_id$/, ''));
  return {
    tag: 'label',
    attributes: [implied('for', name, stated ?? place)],
    text,
    ...(saying?.isKey && { textIsKey: true }),
  };
}

function openForm({ arguments: [first, second] }: Call, holder: Argument | undefined): TagReading {
  const place = first ?? second ?? { start: 0, end: 0 };
  const entries = inside(holder);
  const method = entries.find(({ key }) => key === 'method' || key === 'type');
  const sends = method && /^get$/i.test(literalOf(method.value) ?? '') ? 'get' : 'post';
  return { opens: { tag: 'form', attributes: [implied('method', sends, method ?? place)] } };
}

function captionOf({ arguments: [first, second] }: Call): TagReading | undefined {
  const name = first && literalOf(first.value);
  const label = first && name !== undefined ? labelOf(name, first, second) : undefined;
  return label && { makes: [label] };
}

const cakeControl = /^(?:control|input)$/;

/** CakePHP's `$this->Form->control('email', ['label' => 'E-mail'])` (CakePHP book, "FormHelper"). */
export function readCakeForm(call: Call): TagReading | undefined {
  if (!/^\$this->Form$/.test(call.receiver)) return undefined;
  const [first, second, third] = call.arguments;
  if (call.name === 'create') return openForm(call, second);
  if (call.name === 'end') return { closes: 'form' };
  if (call.name === 'label') return captionOf(call);
  const isControl = cakeControl.test(call.name);
  const helper = call.name.toLowerCase();
  const isSelect = helper === 'select';
  if (!first || !(isControl || isSelect || helper === 'textarea' || types.test(helper))) return undefined;
  const name = literalOf(first.value);
  if (name === undefined)
    return { gap: `fields come from the call 'Form->${call.name}(${first.value.slice(0, 100)})'` };
  const options = inside(isSelect ? third : second);
  const choices = isSelect ? second : options.find(({ key }) => key === 'options');
  const said = literalOf(options.find(({ key }) => key === 'type')?.value ?? '');
  const type = isControl ? (said ?? typeByName(name)) : helper;
  const tag = type === 'textarea' ? 'textarea' : type === 'select' || choices ? 'select' : 'input';
  const stated = statedAttributes(options, phpTranslations).filter((attribute) => attribute.name !== 'type');
  const own = [
    implied('name', name, first),
    implied('id', name, first),
    ...(tag === 'input' && type !== undefined && types.test(type) ? [implied('type', type, first)] : []),
  ];
  const made = control(tag, own, stated, tag === 'select' ? listedOptions(choices, 'value') : []);
  const label =
    isControl && type !== 'hidden'
      ? labelOf(
          name,
          first,
          options.find(({ key }) => key === 'label'),
        )
      : undefined;
  return reading(
    label,
    made,
    options.some(({ key }) => key === 'required'),
  );
}

/** Yii's methods of a field, and what they make. */
const yiiControls: Readonly<Record<string, string>> = {
  textInput: 'text',
  passwordInput: 'password',
  fileInput: 'file',
  hiddenInput: 'hidden',
  checkbox: 'checkbox',
  checkboxList: 'checkbox',
  radio: 'radio',
  radioList: 'radio',
  textarea: 'textarea',
  dropDownList: 'select',
  listBox: 'select',
};

/** Widgets that stand for a control, by the words in their classes' names. */
const widgets: readonly (readonly [RegExp, string])[] = [
  [/select|drop|chosen/i, 'select'],
  [/date/i, 'date'],
  [/file|upload/i, 'file'],
  [/switch|checkbox/i, 'checkbox'],
  [/editor|mce|redactor|markdown/i, 'textarea'],
  [/password/i, 'password'],
];

/** What a field without further words, with an input of a type, or with a widget comes to. */
function typeOfField(method: string | undefined, chain: ReadonlyMap<string, readonly Argument[]>): string {
  if (method !== undefined) return yiiControls[method] ?? 'text';
  const [widget] = chain.get('widget') ?? [];
  if (widget) return widgets.find(([word]) => word.test(widget.value.slice(0, 200)))?.[1] ?? 'text';
  return literalOf(chain.get('input')?.[0]?.value ?? '') ?? 'text';
}

const yiiMethod = /->(\w+)\s*\(/g;

/** The arguments of a method that follows a call, by the method's name. */
function chainOf(expression: string, offset: number): ReadonlyMap<string, readonly Argument[]> {
  const found = new Map<string, readonly Argument[]>();
  for (const match of expression.slice(0, 3_000).matchAll(yiiMethod)) {
    const at = match.index + match[0].length;
    const name = match[1] ?? '';
    if (Object.hasOwn(yiiControls, name) || /^(?:label|input|widget)$/.test(name)) {
      found.set(name, parseArguments(expression.slice(at, at + 3_000), offset + at));
    }
  }
  return found;
}

/** Yii's `$form->field($model, 'email')->textInput()->label('E-mail')` (Yii 2 guide, "Creating Forms"). */
export function readYiiForm(call: Call, expression: string, offset: number): TagReading | undefined {
  if (/(?:^|\\)ActiveForm$/.test(call.receiver)) {
    if (call.name === 'begin') return openForm(call, call.arguments[0]);
    return call.name === 'end' ? { closes: 'form' } : undefined;
  }
  const [, attribute] = call.arguments;
  const name = attribute && literalOf(attribute.value);
  if (call.name !== 'field' || !call.receiver.startsWith('$') || !attribute || name === undefined) return undefined;
  const chain = chainOf(expression, offset);
  const method = [...chain.keys()].find((key) => Object.hasOwn(yiiControls, key));
  const type = typeOfField(method, chain);
  const isSelect = type === 'select';
  const tag = isSelect || type === 'textarea' ? type : 'input';
  const list = (method === undefined ? chain.get('input')?.slice(1) : chain.get(method)) ?? [];
  const stated = statedAttributes(list.flatMap(inside), phpTranslations).filter((one) => one.name !== 'type');
  const own = [
    implied('name', name, attribute),
    implied('id', name, attribute),
    ...(tag === 'input' && types.test(type) ? [implied('type', type, attribute)] : []),
  ];
  const made = control(tag, own, stated, isSelect ? listedOptions(list[0], 'value') : []);
  const label = type === 'hidden' ? undefined : labelOf(name, attribute, chain.get('label')?.[0]);
  return reading(
    label,
    made,
    stated.some((one) => one.name === 'required'),
  );
}
