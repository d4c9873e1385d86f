import type { Gap } from '../../../model/index.ts';
import { collapse } from '../../excerpt.ts';
import { ts } from '../../parsers/typescript.ts';
import { type Attribute, type ElementNode, textOf } from '../render/element.ts';
import type { Module } from '../value/value.ts';
import type { HookCall } from './hook.ts';
import { initializerOf } from './validator.ts';

const validating = ['resolver', 'validationSchema', 'validationResolver', 'validators'];

/** A validation that a form is given as a whole and that leads to no schema which is read: `resolver: yupResolver(schema)`. */
export function unreadValidation(hooks: readonly HookCall[], element: ElementNode | undefined): Gap | undefined {
  for (const { call, scope } of hooks) {
    const [options] = call.arguments;
    const found =
      options && ts.isObjectLiteralExpression(options)
        ? validating.flatMap((key) => initializerOf(options, key) ?? [])[0]
        : undefined;
    if (found) return gap(found, scope.module);
  }
  const attribute =
    element && ['validationSchema', 'resolver'].flatMap((name) => element.attributes.get(name) ?? [])[0];
  return attribute?.expression && gap(attribute.expression, attribute.module);
}

function gap(node: NonNullable<Attribute['expression']>, module: Module): Gap {
  const code = collapse(textOf(node, module));
  const short = code.length > 60 ? `${code.slice(0, 59).toWellFormed()}…` : code;
  return {
    reason: `it is validated by code that could not be read: ${short}`,
    span: module.lines.span(node.getStart(module.file), node.end),
  };
}
