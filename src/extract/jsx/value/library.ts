import type { ts } from '../../parsers/typescript.ts';
import { bag, constant, nothing, unknown } from './known.ts';
import type { Value } from './value.ts';

type Handler = (given: readonly Value[], call: ts.CallExpression) => Value | undefined;

/** What React and the form libraries return, by the name that is called. */
const named = new Map<string, Handler>([
  ['useState', ([initial], call) => stateOf(initial, call)],
  ['useReducer', ([, initial], call) => stateOf(initial, call)],
  ['useActionState', ([action]) => ({ is: 'list', items: [unknown('elsewhere'), action ?? nothing], open: false })],
  ['useFormState', ([action]) => ({ is: 'list', items: [unknown('elsewhere'), action ?? nothing], open: false })],
  ['watch', ([name]) => watched(name)],
  ['getValues', ([name]) => watched(name)],
  ['getFieldValue', ([name]) => watched(name)],
  ['useWatch', ([first, second]) => watched(first?.is === 'bag' ? first.entries.get('name') : (second ?? first))],
  ['register', ([name, rules]) => name && registered(name, rules)],
  ['getFieldProps', ([name]) => name && registered(name, undefined)],
  ['getInputProps', ([field, options]) => field && metadata(field, options)],
  ['getSelectProps', ([field, options]) => field && metadata(field, options)],
  ['getTextareaProps', ([field, options]) => field && metadata(field, options)],
  ['getCollectionProps', ([field, options]) => field && collection(field, options)],
  ['useField', ([first]) => first && metadataOfHook(first)],
  [
    'useController',
    ([first]) => (first?.is === 'bag' ? bag([['field', bag(nameEntry(first.entries.get('name')))]]) : undefined),
  ],
]);

/**
 * What a call of React or of a form library comes to, by the last word of what is called.
 * @returns undefined for names that none of them has
 */
export function libraryCall(name: string, call: ts.CallExpression, given: () => readonly Value[]): Value | undefined {
  const handler = named.get(name);
  // Hooks of other libraries that keep a state: `const { state, toggle } = useToggleState(true)`.
  if (!handler && /^use\w*(?:State|Toggle|Boolean|Switch|Disclosure)$/u.test(name)) {
    return { is: 'unknown', origin: 'state', path: '', cell: call };
  }
  return handler?.(given(), call);
}

function stateOf(initial: Value | undefined, call: ts.CallExpression): Value {
  const state: Value = { is: 'unknown', origin: 'state', path: '', cell: call, initial: initial ?? nothing };
  return { is: 'list', items: [state, unknown('elsewhere')], open: false };
}

/** What a person entered into a field: `watch('type')`; `watch()` holds all fields. */
function watched(name: Value | undefined): Value | undefined {
  if (!name) return unknown('field');
  if (name.is === 'list') return { ...name, items: name.items.map((item) => watched(item) ?? unknown('field')) };
  return name.is === 'constant' && typeof name.value === 'string' ? unknown('field', name.value) : undefined;
}

function nameEntry(name: Value | undefined): [string, Value][] {
  return name ? [['name', name]] : [];
}

/** react-hook-form's `register('email', { required: true })`, Formik's `getFieldProps('email')`. */
function registered(name: Value, rules: Value | undefined): Value | undefined {
  if (name.is === 'bag') return bag(nameEntry(name.entries.get('name')));
  return bag([['name', name], ...(rules ? [['rules', rules] as [string, Value]] : [])]);
}

/** conform's `getInputProps(fields.email, { type: 'email' })` and Mantine's `form.getInputProps('email')`. */
function metadata(field: Value, options: Value | undefined): Value | undefined {
  const type = options?.is === 'bag' ? options.entries.get('type') : undefined;
  const name = fieldNameOf(field);
  if (!name) return undefined;
  return bag([
    ['name', name],
    ...(field.is === 'field' ? [['id', field] as [string, Value]] : []),
    ...(type ? [['type', type] as [string, Value]] : []),
  ]);
}

function fieldNameOf(field: Value): Value | undefined {
  if (field.is === 'field') return constant(field.name);
  if (field.is === 'constant' || field.is === 'template') return field;
  // Metadata that came as a property: `fields.email` of `props.fields`.
  const path = field.is === 'unknown' ? field.path.split('.') : [];
  const first = path.findIndex((part) => /fields?$/iu.test(part));
  const inner = path.slice(first + 1).join('.');
  return first >= 0 && inner !== '' ? constant(inner) : undefined;
}

function collection(field: Value, options: Value | undefined): Value | undefined {
  const shared = metadata(field, options);
  const values = options?.is === 'bag' ? options.entries.get('options') : undefined;
  if (shared?.is !== 'bag' || values?.is !== 'list') return shared;
  const items = values.items.map((value) => bag([...shared.entries, ['value', value]]));
  return { is: 'list', items, open: values.open };
}

/** Formik's `useField('email')` returns a tuple, conform's and react-final-form's an object. */
function metadataOfHook(first: Value): Value | undefined {
  const name = first.is === 'bag' ? first.entries.get('name') : first;
  if (!name || name.is === 'unknown') return undefined;
  const props = bag(nameEntry(name));
  return bag([
    ['0', props],
    ['1', unknown('elsewhere')],
    ['input', props],
    ['field', props],
    ['name', name],
  ]);
}
