import { moduleTable } from '../../parsers/module-table.ts';
import { ts } from '../../parsers/typescript.ts';
import { apply, evaluate } from './evaluate.ts';
import { evaluateListCall } from './list-call.ts';
import { isLocal, type Scope } from './scope.ts';
import { translatedCall, translatorOf } from './translation.ts';
import { bag, constant, nothing, unknown, type Value } from './value.ts';

/** Hooks of form libraries: useForm, useFormik, useSuperForm, useFormContext, useAppForm … */
const formHook = /^use(?:\w*Form|Formik)(?:Context)?$/u;

/** Functions that hand their first argument on: a component or value stays what it is inside of them. */
const wrappers = new Set([
  'memo',
  'forwardRef',
  'observer',
  'withForm',
  'useMemo',
  'useCallback',
  'useEvent',
  'Object.freeze',
  'freeze',
  'String',
  'trim',
  'cloneElement',
  'useDeferredValue',
]);

/**
 * What a call comes to: known functions by their name, functions of the project by what they return.
 * @returns undefined where nothing is known of it
 */
export function evaluateCall(call: ts.CallExpression, scope: Scope): Value | undefined {
  const name = calleeName(call.expression);
  const translation = translatedCall(name, call, scope) ?? translatorOf(name, call, scope);
  if (translation) return translation;
  const known = namedCall(name, call, scope) ?? evaluateListCall(name, call, scope);
  if (known) return known;
  if (wrappers.has(name)) return wrapped(name, call, scope);
  if (!isWorthCalling(call.expression, name, scope)) return undefined;
  const callee = evaluate(call.expression, scope);
  if (callee.is === 'closure') {
    const result = apply(
      callee,
      call.arguments.map((argument) => evaluate(argument, scope)),
    );
    // A hook of the project's own that leads nowhere is still a form's hook by its name.
    if (result.is !== 'unknown' || !formHook.test(name)) return result;
  }
  if (formHook.test(name)) return { is: 'hook', call, scope, path: [] };
  return callee.is === 'field' ? fieldCall(name, callee.name) : undefined;
}

/** Of the functions that a file imports, those are followed that may return forms, fields or markup by their name. */
function isWorthCalling(callee: ts.Expression, name: string, scope: Scope): boolean {
  const { file } = scope.module;
  const isImported = ts.isIdentifier(callee) && !isLocal(scope, name) && moduleTable(file).imports.has(name);
  return !isImported || /form(?!at)|field|schema|input|option|^(?:render|create|make|build)/iu.test(name);
}

/** The last word of what is called: `register` in `form.register('email')`. */
export function calleeName(expression: ts.Expression): string {
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}

function wrapped(name: string, call: ts.CallExpression, scope: Scope): Value | undefined {
  const [first] = call.arguments;
  if (!first) {
    return ts.isPropertyAccessExpression(call.expression) ? evaluate(call.expression.expression, scope) : undefined;
  }
  const value = evaluate(first, scope);
  return name === 'useMemo' && value.is === 'closure' ? apply(value, []) : value;
}

function fieldCall(name: string, field: string): Value | undefined {
  if (name === 'getFieldset') return { is: 'field', name: field, root: true };
  if (name !== 'getFieldList') return undefined;
  return { is: 'list', items: [{ is: 'field', name: `${field}[]`, root: false }], open: true };
}

type Handler = (given: readonly Value[], call: ts.CallExpression) => Value | undefined;

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

function namedCall(name: string, call: ts.CallExpression, scope: Scope): Value | undefined {
  if (name === 'getFormProps') return formProps(call, scope);
  if (name === 'useDropzone') return unknown('elsewhere', name);
  if (name === 'getInputProps' && call.arguments.length === 0) return dropzoneProps(call, scope);
  const handler = named.get(name);
  // Hooks of other libraries that keep a state: `const { state, toggle } = useToggleState(true)`.
  if (!handler && /^use\w*(?:State|Toggle|Boolean|Switch|Disclosure)$/u.test(name)) {
    return { is: 'unknown', origin: 'state', path: '', cell: call };
  }
  return handler?.(
    call.arguments.map((argument) => evaluate(argument, scope)),
    call,
  );
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

/** react-dropzone's `const { getInputProps } = useDropzone()` makes an input for files. */
function dropzoneProps(call: ts.CallExpression, scope: Scope): Value | undefined {
  const callee = evaluate(call.expression, scope);
  const isDropzone = callee.is === 'unknown' && callee.path.startsWith('useDropzone');
  return isDropzone ? bag([['type', constant('file')]]) : undefined;
}

/** conform's `getFormProps(form)`: the id that the form's hook was given. */
function formProps(call: ts.CallExpression, scope: Scope): Value | undefined {
  const form = call.arguments[0] && evaluate(call.arguments[0], scope);
  const options = form?.is === 'hook' && form.call?.arguments[0];
  const config = options ? evaluate(options, form.scope) : undefined;
  const id = config?.is === 'bag' ? config.entries.get('id') : undefined;
  return bag(id ? [['id', id]] : []);
}
