import { descend, ts } from '../../parsers/typescript.ts';
import type { Draft } from '../field/draft.ts';
import { type Attribute, ancestors, type ElementNode } from '../render/element.ts';
import { evaluate } from '../value/evaluate.ts';
import { lookUp } from '../value/scope.ts';
import type { Hook, Scope, Value } from '../value/value.ts';

/** A call of a form library's hook, with the names that its arguments see. */
export interface HookCall {
  readonly call: ts.CallExpression;
  readonly scope: Scope;
}

const mostNodes = 200;

/**
 * The hooks that a form is run by: those named in its own attributes or in those of the providers around it, else
 * those that its fields are registered with, else, for a form, the only one of its component.
 */
export function hooksOf(form: ElementNode | undefined, drafts: readonly Draft[]): readonly HookCall[] {
  const around = form ? [form, ...[...ancestors(form)].filter((element) => element.isForm)] : [];
  const named = inAttributes(around.flatMap((element) => [...element.attributes.values(), ...spreadsOf(element)]));
  if (named.length > 0) return named;
  const registered = inAttributes(
    drafts.flatMap(({ elements }) => elements.flatMap((element) => [...element.attributes.values()].filter(isBinding))),
  );
  if (registered.length > 0 || !form) return registered;
  const declared = inScope(form.scope);
  return declared.length === 1 ? declared : [];
}

const isBinding = ({ name, node }: Attribute): boolean =>
  ts.isJsxSpreadAttribute(node) || ['name', 'control', 'field', 'form', 'value', 'checked'].includes(name);

type Place = Pick<Attribute, 'expression' | 'scope'>;

function spreadsOf({ node, scope }: ElementNode): Place[] {
  return node.attributes.properties.flatMap((property) =>
    ts.isJsxSpreadAttribute(property) ? [{ expression: property.expression, scope }] : [],
  );
}

function inAttributes(places: readonly Place[]): HookCall[] {
  return distinct(places.flatMap(({ expression, scope }) => (expression ? mentioned(expression, scope) : [])));
}

/** The hooks behind the names of an expression. */
function mentioned(expression: ts.Expression, scope: Scope): Hook[] {
  const found: Hook[] = [];
  let seen = 0;
  for (const node of descend(expression)) {
    seen += 1;
    if (seen > mostNodes) break;
    if (!ts.isIdentifier(node)) continue;
    const hook = asHook(evaluate(node, scope));
    if (hook) found.push(hook);
  }
  return found;
}

function asHook(value: Value): Hook | undefined {
  return value.is === 'hook' && value.call ? value : undefined;
}

function inScope(scope: Scope): HookCall[] {
  const found: Hook[] = [];
  for (let inner: Scope | undefined = scope; inner?.outer; inner = inner.outer) {
    for (const name of inner.names.keys()) {
      const hook = asHook(lookUp(inner, name, evaluate));
      if (hook) found.push(hook);
    }
  }
  return distinct(found);
}

function distinct(hooks: readonly Hook[]): HookCall[] {
  const calls = new Map<ts.Node, HookCall>();
  for (const { call, scope } of hooks) if (call) calls.set(call, { call, scope });
  return [...calls.values()];
}

/** What a hook was configured with. */
export function optionsOfHook({ call, scope }: HookCall): Value {
  const [options] = call.arguments;
  return options ? evaluate(options, scope) : { is: 'constant', value: undefined };
}
