import type { FieldKind, InitialState, Option } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { type Attribute, textOf } from '../render/element.ts';
import { member, truth } from '../value/known.ts';
import type { Value } from '../value/value.ts';
import { isChoiceControl, isNativeControl } from './control.ts';
import { type Draft, innermost } from './draft.ts';
import { redact } from './redaction.ts';

/** A form's own list of initial values (`defaultValues`), and where it stands. */
export interface InitialValues {
  readonly value: Value;
  readonly attribute: Pick<Attribute, 'node' | 'module'>;
}

interface Seen {
  readonly signal: string;
  readonly place: Pick<Attribute, 'node' | 'module'>;
  readonly quote: string;
}

interface Found extends Seen {
  readonly value: Value;
}

/**
 * A control's state before anybody touched it. Of a typed value only that there is one is kept.
 * @param defaults the initial values of the whole form, where its hook was given some
 */
export function initialOf(
  draft: Draft,
  kind: FieldKind,
  name: string,
  options: readonly Option[],
  defaults: InitialValues | undefined,
): InitialState | undefined {
  if (kind === 'checkbox' && draft.choices.length < 2) return checkedState(draft, name, defaults);
  if (kind === 'radio' && draft.choices.length < 2 && isChoiceControl(innermost(draft))) {
    return checkedState(draft, name, undefined);
  }
  if (draft.choices.length > 1) {
    return chosenState(draft, options) ?? valueState(draft, name, options, defaults) ?? untouched(draft);
  }
  return kind === 'hidden' || kind === 'file' ? undefined : valueState(draft, name, options, defaults);
}

function evidence({ signal, place, quote }: Seen): InitialState['evidence'] {
  const { node, module } = place;
  return {
    signal,
    quote: excerpt(redact(quote)),
    grade: 'A',
    path: module.path,
    span: module.lines.span(node.getStart(module.file), node.end),
  };
}

function find({ elements, choices }: Draft, names: readonly string[]): Found | undefined {
  for (const { attributes } of [...elements, ...choices]) {
    for (const name of names) {
      const attribute = attributes.get(name);
      if (attribute)
        return {
          value: attribute.value(),
          signal: 'initial-state',
          place: attribute,
          quote: textOf(attribute.node, attribute.module),
        };
    }
  }
  return undefined;
}

function fromDefaults(name: string, defaults: InitialValues | undefined): Found | undefined {
  if (!defaults || name === '') return undefined;
  const value = name
    .replace(/\[\]/gu, '')
    .split('.')
    .reduce<Value>((inner, part) => member(inner, part), defaults.value);
  const isStated = value.is === 'constant' ? value.value !== undefined : value.is === 'bag' || value.is === 'list';
  return isStated ? { value, signal: 'default-values', place: defaults.attribute, quote: name } : undefined;
}

function checkedState(draft: Draft, name: string, defaults: InitialValues | undefined): InitialState | undefined {
  const found =
    find(draft, ['defaultChecked', 'checked', 'defaultSelected', 'isSelected', 'defaultIsOn']) ??
    fromDefaults(name, defaults);
  const byForm = fromDefaults(name, defaults);
  for (const one of [found, byForm]) {
    const known = one && truth(atFirst(one.value));
    if (one && known !== undefined) {
      const quote = one.signal === 'default-values' ? `${one.quote}: ${known}` : one.quote;
      return { state: known ? 'checked' : 'unchecked', evidence: evidence({ ...one, quote }) };
    }
  }
  if (found) return { state: 'dynamic', evidence: evidence(found) };
  return untouched(draft);
}

/** A native control of which nothing else is said is not ticked; of a component nobody can tell. */
function untouched(draft: Draft): InitialState | undefined {
  const control = draft.choices[0] ?? innermost(draft);
  if (!isNativeControl(control) || draft.elements.some(({ spreads }) => spreads.length > 0)) return undefined;
  const { node, module } = control;
  const quote = textOf(node, module);
  return { state: 'unchecked', evidence: evidence({ signal: 'not-checked', place: { node, module }, quote }) };
}

/** The value that a piece of state starts with. */
function atFirst(value: Value): Value {
  return value.is === 'unknown' && value.origin === 'state' && value.initial ? value.initial : value;
}

function chosenState(draft: Draft, options: readonly Option[]): InitialState | undefined {
  const chosen = draft.choices.flatMap((choice, index) => {
    const attribute = choice.attributes.get('defaultChecked') ?? choice.attributes.get('checked');
    const isChosen = attribute && truth(atFirst(attribute.value())) === true;
    return attribute && isChosen ? [{ attribute, label: options[index]?.label ?? '' }] : [];
  });
  const [first] = chosen;
  if (!first) return undefined;
  const { node, module } = first.attribute;
  return {
    state: 'checked',
    options: chosen.map(({ label }) => label),
    evidence: evidence({ signal: 'checked', place: { node, module }, quote: textOf(node, module) }),
  };
}

function valueState(
  draft: Draft,
  name: string,
  options: readonly Option[],
  defaults: InitialValues | undefined,
): InitialState | undefined {
  const around = draft.elements.filter((element) => !draft.choices.includes(element));
  const own = find({ elements: around, choices: [] }, ['defaultValue', 'initialValue', 'value', 'defaultSelectedKey']);
  const found = own && atFirst(own.value).is === 'constant' ? own : (fromDefaults(name, defaults) ?? own);
  if (!found) return undefined;
  const value = atFirst(found.value);
  if (value.is === 'constant') {
    const text = value.value === undefined || value.value === null ? '' : String(value.value);
    if (text === '') return undefined;
    const option = options.find((one) => one.value === text);
    const quote =
      found.signal === 'default-values' && option ? `${found.quote}: ${JSON.stringify(option.value)}` : found.quote;
    return option
      ? { state: 'selected', options: [option.label], evidence: evidence({ ...found, quote }) }
      : { state: 'prefilled', evidence: evidence(found) };
  }
  // What a component keeps in its state is what a person typed, not what was there before.
  const isGiven =
    /^(?:default|initial)/u.test(found.quote) &&
    value.is === 'unknown' &&
    value.origin !== 'state' &&
    value.origin !== 'field';
  return isGiven ? { state: 'dynamic', evidence: evidence(found) } : undefined;
}
