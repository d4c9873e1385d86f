import type { FieldKind } from '../../../model/index.ts';
import { inputKinds } from '../../input-kind.ts';
import type { ElementNode } from '../render/element.ts';
import { constantOf, isNative } from '../render/tag.ts';
import type { Value } from '../value/value.ts';
import type { Draft } from './draft.ts';

/** Words in a component's name, the more telling first. */
const byTag: readonly (readonly [RegExp, FieldKind])[] = [
  [/Checkbox|CheckBox|Switch|Toggle(?!Group)|Consent|^Form\.?Check\b/u, 'checkbox'],
  [/Radio/u, 'radio'],
  [/Password/u, 'password'],
  [/E-?[mM]ail(?:Input|Field|$)/u, 'email'],
  [/(?:Phone|Tel|Telephone|Mobile)(?:Number)?(?:Input|Field|$)/u, 'tel'],
  [/(?:Url|URL|Website)(?:Input|Field)/u, 'url'],
  [/Select(?!ion)|Dropdown|Combobox|ComboBox|Auto[cC]omplete|Listbox|Typeahead/u, 'select'],
  [/Date-?Time|Datetime/u, 'datetime-local'],
  [/Month(?:Picker|Input|Field)/u, 'month'],
  [/Time(?:Picker|Input|Field)/u, 'time'],
  [/Date|Calendar|Birthday|DayPicker/u, 'date'],
  [/File|Upload|Dropzone|ImageInput/u, 'file'],
  [/Number(?:Input|Field)|InputNumber|Stepper/u, 'number'],
  [/Slider|Range(?:Input|Field)?$/u, 'range'],
  [/Color/u, 'color'],
  [/Search(?:Input|Field|Bar|Box)|Input\.Search/u, 'search'],
  [/Text[aA]rea|Editor|RichText|Multiline/u, 'textarea'],
  [/Hidden(?:Input|Field)/u, 'hidden'],
];

const plainText =
  /^(?:\w+\.)?(?:Input|TextInput|TextField|InputText|FormInput|InputField|FormTextInput|InputBase|OutlinedInput|TextInputField|Form\.?Control|Control|Input\.Text)$/u;

/** HTML's word for what a person touches: by type, by the component's name, by the element it comes down to. */
export function kindOf({ elements, choices }: Draft): FieldKind {
  const all = [...elements, ...choices];
  for (const element of all) {
    const kind = statedKind(element) ?? namedKind(element);
    if (kind) return kind;
  }
  const native = all.findLast(({ tag }) => /^(?:input|select|textarea)$/u.test(tag));
  if (native) return nativeKind(native);
  if (all.some(({ attributes }) => attributes.has('contentEditable'))) return 'contenteditable';
  const isText = all.some(
    ({ tag, attributes }) => plainText.test(tag) || (tag === 'Field' && !attributes.has('component')),
  );
  return isText ? 'text' : 'custom';
}

function namedKind({ tag }: ElementNode): FieldKind | undefined {
  return isNative(tag) ? undefined : byTag.find(([pattern]) => pattern.test(tag))?.[1];
}

function nativeKind({ tag, attributes }: ElementNode): FieldKind {
  if (tag !== 'input') return tag === 'select' ? 'select' : 'textarea';
  const type = attributes.get('type')?.value();
  return (type && typeIn(type)) ?? 'text';
}

/** What `type`, `as`, `component` or `multiline` say. */
function statedKind(element: ElementNode): FieldKind | undefined {
  const { attributes, tag } = element;
  const type = attributes.get('type')?.value();
  const kind = type && typeIn(type);
  if (kind && (kind !== 'text' || tag === 'input')) return kind;
  // reactstrap says everything by `type`.
  if (type?.is === 'constant' && (type.value === 'select' || type.value === 'textarea')) return type.value;
  const as = constantOf(attributes.get('as')) ?? constantOf(attributes.get('component'));
  if (as === 'select' || as === 'textarea') return as;
  if (tag === 'select' || tag === 'textarea') return tag;
  if (/^radio(?:group)?$/u.test(constantOf(attributes.get('role')) ?? '')) return 'radio';
  if (attributes.has('multiline') && constantOf(attributes.get('multiline')) !== 'false') return 'textarea';
  return attributes.has('select') && /TextField$/u.test(tag) ? 'select' : undefined;
}

/** Of two types in turn (`show ? 'text' : 'password'`) the more telling one. */
function typeIn(type: Value): FieldKind | undefined {
  if (type.is === 'choice') {
    const [yes, no] = [typeIn(type.yes), typeIn(type.no)];
    return yes === 'text' || yes === undefined ? (no ?? yes) : yes;
  }
  if (type.is === 'unknown' && type.initial) return typeIn(type.initial);
  const name = type.is === 'constant' ? String(type.value).toLowerCase() : '';
  return inputKinds.has(name) ? (name as FieldKind) : undefined;
}
