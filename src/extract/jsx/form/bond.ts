import type { Tie, Witness } from '../../../model/index.ts';
import type { ts } from '../../parsers/typescript.ts';
import type { ElementNode } from '../render/element.ts';
import type { Root } from '../root.ts';
import { moduleScope } from '../value/scope.ts';
import type { Module, Value } from '../value/value.ts';
import type { HookCall } from './hook.ts';
import { distinctTies, schemaTies, tiesIn } from './tie.ts';

/** The schemas that validate a form: by its hook, by its own attributes, or in the functions that take what it sends. */
export function tiesOf(element: ElementNode | undefined, hooks: readonly HookCall[], { scope }: Root): readonly Tie[] {
  const byHook = hooks.flatMap(({ call, scope: inside }) =>
    tiesIn(call, inside.module, (binding) => binding !== 'import'),
  );
  if (byHook.length > 0) return distinctTies(byHook);
  if (!element) return [];
  const schema = ['schema', 'validationSchema', 'validator'].flatMap((name) => element.attributes.get(name) ?? [])[0];
  if (schema?.expression) {
    const stated = schemaTies(schema.expression, schema.module);
    if (stated.length > 0) return stated;
  }
  const handlers = ['action', 'onSubmit', 'onFinish'].flatMap((name) => element.attributes.get(name) ?? []);
  const byHandler = handlers.flatMap((attribute) => {
    const body = bodyOf(attribute.value());
    return body ? tiesIn(body.node, moduleScope(body.file, scope.module.world).module) : [];
  });
  return distinctTies(byHandler);
}

/**
 * The schema that a file's action checks what is submitted with, given to the file's only form that has none yet: in
 * frameworks with routes both stand in one file without naming each other.
 */
export function tiedByFile(
  witnesses: readonly Witness[],
  { file, module }: { file: ts.SourceFile; module: Module },
): readonly Witness[] {
  const isOpen = ({ origin, ties, fields }: Witness): boolean =>
    origin === 'form' && ties.length === 0 && fields.length > 0;
  if (witnesses.filter(isOpen).length !== 1) return witnesses;
  const taken = new Set(witnesses.flatMap(({ ties }) => ties.map(({ symbol }) => symbol)));
  const ties = distinctTies(tiesIn(file, module, isSubmitted)).filter(({ symbol }) => !taken.has(symbol));
  return ties.length === 1 ? witnesses.map((witness) => (isOpen(witness) ? { ...witness, ties } : witness)) : witnesses;
}

const isSubmitted = (binding: Tie['binding']): boolean => binding === 'form-data' || binding === 'conform';

function bodyOf(value: Value): { node: ts.Node; file: ts.SourceFile } | undefined {
  return value.is === 'closure' ? { node: value.node, file: value.scope.module.file } : undefined;
}
