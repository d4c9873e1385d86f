import { moduleTable } from '../../parsers/module-table.ts';
import { ts } from '../../parsers/typescript.ts';
import { bag, constant, unknown } from './known.ts';
import { libraryCall } from './library.ts';
import { evaluateListCall } from './list-call.ts';
import { isLocal } from './scope.ts';
import { translatedCall, translatorOf } from './translation.ts';
import type { Evaluate, Interpreter, Scope, Value } from './value.ts';

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
export function evaluateCall(call: ts.CallExpression, scope: Scope, interpreter: Interpreter): Value | undefined {
  const { evaluate, apply } = interpreter;
  const name = calleeName(call.expression);
  const translation = translatedCall(name, call, scope, evaluate) ?? translatorOf(name, call, scope, evaluate);
  if (translation) return translation;
  const given = (): Value[] => call.arguments.map((argument) => evaluate(argument, scope));
  const known =
    ownProps(name, call, scope, evaluate) ??
    libraryCall(name, call, given) ??
    evaluateListCall(name, call, scope, interpreter);
  if (known) return known;
  if (wrappers.has(name)) return wrapped(name, call, scope, interpreter);
  if (!isWorthCalling(call.expression, name, scope)) return undefined;
  const callee = evaluate(call.expression, scope);
  if (callee.is === 'closure') {
    const result = apply(callee, given());
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

function wrapped(
  name: string,
  call: ts.CallExpression,
  scope: Scope,
  { evaluate, apply }: Interpreter,
): Value | undefined {
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

/** What depends on more than the arguments: the hook that they come from. */
function ownProps(name: string, call: ts.CallExpression, scope: Scope, evaluate: Evaluate): Value | undefined {
  if (name === 'getFormProps') return formProps(call, scope, evaluate);
  if (name === 'useDropzone') return unknown('elsewhere', name);
  return name === 'getInputProps' && call.arguments.length === 0 ? dropzoneProps(call, scope, evaluate) : undefined;
}

/** react-dropzone's `const { getInputProps } = useDropzone()` makes an input for files. */
function dropzoneProps(call: ts.CallExpression, scope: Scope, evaluate: Evaluate): Value | undefined {
  const callee = evaluate(call.expression, scope);
  const isDropzone = callee.is === 'unknown' && callee.path.startsWith('useDropzone');
  return isDropzone ? bag([['type', constant('file')]]) : undefined;
}

/** conform's `getFormProps(form)`: the id that the form's hook was given. */
function formProps(call: ts.CallExpression, scope: Scope, evaluate: Evaluate): Value | undefined {
  const form = call.arguments[0] && evaluate(call.arguments[0], scope);
  const options = form?.is === 'hook' && form.call?.arguments[0];
  const config = options ? evaluate(options, form.scope) : undefined;
  const id = config?.is === 'bag' ? config.entries.get('id') : undefined;
  return bag(id ? [['id', id]] : []);
}
