import { findSymbol } from '../../parsers/modules.ts';
import { ts } from '../../parsers/typescript.ts';
import { lineMap } from '../../position.ts';
import { constant, unknown } from './known.ts';
import type { Binding, Evaluate, Module, Scope, Value, World } from './value.ts';

const stepsForOneSource = 200_000;

export function createWorld(read: World['read'], marks: World['marks']): World {
  return { read, marks, scopes: new WeakMap(), calling: new Set(), steps: stepsForOneSource, depth: 0, isCut: false };
}

/** The outermost scope of a file: its declarations and imports are looked up when they are asked for. */
export function moduleScope(file: ts.SourceFile, world: World): Scope {
  const known = world.scopes.get(file);
  if (known) return known;
  const module: Module = { path: file.fileName, text: file.text, file, lines: lineMap(file.text), world };
  const scope: Scope = { module, names: new Map(), outer: undefined };
  world.scopes.set(file, scope);
  return scope;
}

export function within(outer: Scope): Scope {
  return { module: outer.module, names: new Map(), outer };
}

/** Gives a name a value that is worked out when somebody asks for it. */
export function define(scope: Scope, name: string, make: () => Value): void {
  scope.names.set(name, { make });
}

/** Whether a name is declared inside of the functions around it, and not at the top of the file. */
export function isLocal(scope: Scope, name: string): boolean {
  for (let inner: Scope | undefined = scope; inner; inner = inner.outer) if (inner.names.has(name)) return true;
  return false;
}

/** What a name stands for where it is written: local names first, then the file's, then what it imports. */
export function lookUp(scope: Scope, name: string, evaluate: Evaluate): Value {
  for (let inner: Scope | undefined = scope; inner; inner = inner.outer) {
    const binding = inner.names.get(name);
    if (binding) return settled(binding);
  }
  const { file, world } = scope.module;
  const meaning = findSymbol(file, name, world.read);
  if (meaning.kind !== 'declaration') return unknown('elsewhere', name);
  const home = moduleScope(meaning.file, world);
  // Remembered under a name that no source can spell: that of the declaration's place.
  const key = `:${meaning.node.pos}:${meaning.name}`;
  if (!home.names.has(key)) define(home, key, () => declared(meaning.node, home, evaluate));
  const binding = home.names.get(key);
  return binding ? settled(binding) : unknown('elsewhere', name);
}

function settled(binding: Binding): Value {
  if (binding.value) return binding.value;
  if (binding.busy) return unknown('elsewhere');
  binding.busy = true;
  binding.value = binding.make();
  binding.busy = false;
  return binding.value;
}

function declared(node: ts.Node, scope: Scope, evaluate: Evaluate): Value {
  if (ts.isVariableDeclaration(node))
    return node.initializer ? evaluate(node.initializer, scope) : unknown('elsewhere');
  if (ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)) return { is: 'closure', node, scope };
  if (ts.isEnumDeclaration(node)) {
    const entries = node.members.map((entry, index): [string, Value] => [
      ts.isComputedPropertyName(entry.name) ? '' : entry.name.text,
      entry.initializer ? evaluate(entry.initializer, scope) : constant(index),
    ]);
    return { is: 'bag', entries: new Map(entries), open: false };
  }
  return ts.isExpression(node) ? evaluate(node, scope) : unknown('elsewhere');
}
