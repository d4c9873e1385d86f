import { ts } from '../../parsers/typescript.ts';
import { constant, unknown } from './known.ts';
import type { Evaluate, Interpreter, Scope, Value } from './value.ts';

/** Methods after which a list may hold fewer or other items, in another order; those that are seen stay what they are. */
const keeping = new Set(['filter', 'sort', 'toSorted', 'reverse', 'slice', 'concat', 'values', 'flat']);

/**
 * The methods of lists through which forms are made: `fields.map((field) => <Input name={field.name} />)`.
 * A list that is not known counts as one unknown item, so that what is made of it can be seen once.
 */
export function evaluateListCall(
  name: string,
  call: ts.CallExpression,
  scope: Scope,
  interpreter: Interpreter,
): Value | undefined {
  const { evaluate } = interpreter;
  if (!ts.isPropertyAccessExpression(call.expression)) return undefined;
  const receiver = call.expression.expression;
  if (ts.isIdentifier(receiver) && receiver.text === 'Object') return ofObject(name, call, scope, evaluate);
  if (ts.isIdentifier(receiver) && /^(?:Children|Array)$/u.test(receiver.text)) return undefined;
  if (name === 'map' || name === 'flatMap') return mapped(evaluate(receiver, scope), call, scope, interpreter);
  if (!keeping.has(name)) return undefined;
  const value = evaluate(receiver, scope);
  return value.is === 'list' ? value : undefined;
}

function mapped(
  value: Value,
  call: ts.CallExpression,
  scope: Scope,
  { evaluate, apply }: Interpreter,
): Value | undefined {
  const closure = call.arguments[0] && evaluate(call.arguments[0], scope);
  if (closure?.is !== 'closure') return undefined;
  const items = value.is === 'list' && (value.items.length > 0 || !value.open) ? value.items : [itemOf(value)];
  return {
    is: 'list',
    items: items.map((item, index) => apply(closure, [item, positionOf(index, value), value])),
    open: value.is !== 'list' || value.open,
  };
}

function positionOf(index: number, whole: Value): Value {
  return whole.is === 'list' && !whole.open ? constant(index) : unknown('elsewhere');
}

/** An unknown item of an unknown list; what a person added to a list of the form is named after that list. */
function itemOf(value: Value): Value {
  return value.is === 'unknown'
    ? { is: 'unknown', origin: value.origin, path: `${value.path}[]` }
    : unknown('elsewhere');
}

function ofObject(name: string, call: ts.CallExpression, scope: Scope, evaluate: Evaluate): Value | undefined {
  const value = call.arguments[0] && evaluate(call.arguments[0], scope);
  if (value?.is !== 'bag') return undefined;
  const items: Value[] = [...value.entries].flatMap(([key, entry]): Value[] => {
    if (name === 'keys') return [constant(key)];
    if (name === 'values') return [entry];
    return name === 'entries' ? [{ is: 'list', items: [constant(key), entry], open: false }] : [];
  });
  return ['keys', 'values', 'entries'].includes(name) ? { is: 'list', items, open: value.open } : undefined;
}
