import { ts } from '../../parsers/typescript.ts';
import { ancestors, type ElementNode } from '../render/element.ts';
import { asksNothing, constantOf, isControlName, isNative, isOption } from '../render/tag.ts';
import { nameOf } from './name.ts';

/** Attributes that say something about a requirement. */
export const stating = [
  'required',
  'isRequired',
  'withAsterisk',
  'aria-required',
  'rules',
  'validate',
  'validation',
  'optional',
  'isOptional',
];

export const labelling = ['label', 'floatingLabel', 'labelText', 'labelProps'];

/** Attributes that take what is entered, or say what was there before. */
const handling = ['onChange', 'onValueChange', 'onCheckedChange', 'onInput', 'defaultValue', 'control'];

/** What controls show; so do components that show figures and take nothing. */
const showing = ['value', 'checked'];

/** `onDateChange`, `setAmount`; a click on something is no entry. */
const taking = /^(?:on(?!Click|Mouse|Pointer|Touch|Drag|Press|Key|Hover)|set|handle|update|change)\p{Lu}/u;

export const hasAny = ({ attributes }: ElementNode, names: readonly string[]): boolean =>
  names.some((name) => attributes.has(name));

export const hasSpread = ({ node }: ElementNode): boolean => node.attributes.properties.some(ts.isJsxSpreadAttribute);

/** Whether a component takes what is entered into it, as far as its attributes say so. */
export const takesEntries = (element: ElementNode): boolean =>
  hasAny(element, handling) || [...element.attributes.keys()].some((name) => taking.test(name));

/** Controls of react-bootstrap, of whose names others call what stands around a control. */
const mayWrap = /^Form(?:Control|Check)$/u;

/** HTML's own controls, and components that say by `as` that they are one. */
export function isNativeControl({ tag, attributes }: ElementNode): boolean {
  if (['as', 'component'].some((name) => /^(?:input|select|textarea)$/u.test(constantOf(attributes.get(name)) ?? ''))) {
    return true;
  }
  if (tag === 'input') return !/^(?:submit|button|reset|image)$/iu.test(constantOf(attributes.get('type')) ?? '');
  return tag === 'select' || tag === 'textarea' || attributes.has('contentEditable');
}

/**
 * A component without controls inside is one where it has a name, where it has a label and what only controls have, or
 * where it is called like one; the last may turn out to have neither name nor label, and is then none of a form's.
 */
export function isCustomControl(element: ElementNode): boolean {
  if (asksNothing(element) || (isOption(element) && !element.attributes.has('name'))) return false;
  if (isControlName(element.tag) || (!isNative(element.tag) && isNativeControl(element))) return true;
  if (mayWrap.test(element.tag) && hasAny(element, ['type', 'placeholder', ...handling])) return true;
  const isHandled = hasAny(element, stating) || hasAny(element, handling);
  const isShown = hasAny(element, showing);
  if (nameOf(element) !== undefined) return element.inForm || isHandled || isShown;
  const isBound = isShown && (takesEntries(element) || hasSpread(element) || element.attributes.has('id'));
  return hasAny(element, labelling) && (isHandled || isBound);
}

const hasRole = ({ attributes }: ElementNode, role: string): boolean => constantOf(attributes.get('role')) === role;

/** `role="radiogroup"`, `<RadioGroup>`: a question whose choices are the radio buttons in it. */
export const isRadioGroup = (element: ElementNode): boolean =>
  hasRole(element, 'radiogroup') || (!isNative(element.tag) && /Radio\.?Group(?:\.Root)?$/u.test(element.tag));

/** Something else than a radio button that has its role (`<button role="radio">`), in a group of such. */
export const isRadioByRole = (element: ElementNode): boolean =>
  element.tag !== 'input' && hasRole(element, 'radio') && [...ancestors(element)].some(isRadioGroup);

/** Whether a control is a choice among several of one question. */
export function isChoiceControl(element: ElementNode): boolean {
  if (isRadioByRole(element)) return true;
  const { tag, attributes } = element;
  const type = constantOf(attributes.get('type'));
  return (
    type === 'radio' ||
    (type === 'checkbox' && /^(?:input|Form\.?Check)$/u.test(tag)) ||
    /^(?:Radio|[\w.]*RadioButton)$/u.test(tag)
  );
}
