import type { FieldKind } from '../../../model/index.ts';
import { findSymbol } from '../../parsers/modules.ts';
import { ts } from '../../parsers/typescript.ts';
import { type Word, word } from '../field/evidence.ts';
import { refusal } from '../field/refusal.ts';
import { calleeName } from '../value/call.ts';
import { evaluate } from '../value/evaluate.ts';
import type { Scope } from '../value/value.ts';
import type { HookCall } from './hook.ts';

/** Mantine's validators that refuse an empty text. */
const refusingEmpty = new Set(['isNotEmpty', 'isEmail', 'hasLength']);

/** The words of a form's validators on the field of a name. */
export type ValidatorWords = (name: string, kind: FieldKind) => readonly Word[];

interface Validator {
  readonly value: ts.Node;
  readonly property: ts.ObjectLiteralElementLike;
  readonly scope: Scope;
}

/** Validators that a form's hook was given by field: Mantine's `validate: { email: isEmail(), terms: (value) => … }`. */
export function validatorWords(hooks: readonly HookCall[]): ValidatorWords {
  const validators = new Map<string, Validator[]>();
  for (const { call, scope } of hooks) {
    const [options] = call.arguments;
    const validate = options && ts.isObjectLiteralExpression(options) ? initializerOf(options, 'validate') : undefined;
    if (validate && ts.isObjectLiteralExpression(validate)) collect(validate, scope, validators);
  }
  return (name, kind) =>
    (validators.get(name.replace(/\[\]|\.\d+(?=\.|$)/gu, '')) ?? []).map((validator) => validatorWord(validator, kind));
}

export function initializerOf(object: ts.ObjectLiteralExpression, key: string): ts.Expression | undefined {
  for (const property of object.properties) {
    const name = property.name && !ts.isComputedPropertyName(property.name) ? property.name.text : undefined;
    if (name !== key) continue;
    if (ts.isPropertyAssignment(property)) return property.initializer;
    if (ts.isShorthandPropertyAssignment(property)) return property.name;
  }
  return undefined;
}

function collect(root: ts.ObjectLiteralExpression, scope: Scope, into: Map<string, Validator[]>): void {
  const stack = [{ object: root, prefix: '' }];
  for (let item = stack.pop(); item; item = stack.pop()) {
    for (const property of item.object.properties) {
      if (!property.name || ts.isComputedPropertyName(property.name)) continue;
      const name = item.prefix + property.name.text;
      const value = ts.isPropertyAssignment(property) ? property.initializer : property;
      if (ts.isObjectLiteralExpression(value)) stack.push({ object: value, prefix: `${name}.` });
      else into.set(name, [...(into.get(name) ?? []), { value, property, scope }]);
    }
  }
}

function validatorWord({ value, property, scope }: Validator, kind: FieldKind): Word {
  const refused = ts.isCallExpression(value) ? refusesEmpty(value, scope) : refusal(evaluate(value, scope), kind);
  const level = refused === undefined ? 'unknown' : refused ? 'required' : 'optional';
  const signal = refused === undefined ? 'validator' : refused ? 'required-validator' : 'optional-validator';
  return word({ layer: 'validator', level, signal }, property, scope.module);
}

function refusesEmpty(call: ts.CallExpression, { module }: Scope): boolean | undefined {
  const name = calleeName(call.expression);
  if (!refusingEmpty.has(name)) return undefined;
  const meaning = findSymbol(module.file, name, module.world.read);
  if (meaning.kind !== 'package' || !meaning.specifier.startsWith('@mantine/form')) return undefined;
  const [limits] = call.arguments;
  if (name !== 'hasLength') return true;
  const minimum = limits && ts.isObjectLiteralExpression(limits) ? initializerOf(limits, 'min') : limits;
  return minimum !== undefined && ts.isNumericLiteral(minimum) && Number(minimum.text) > 0 ? true : undefined;
}
