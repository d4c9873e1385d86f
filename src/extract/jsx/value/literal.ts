import { ts } from '../../parsers/typescript.ts';
import { bag, constant, unknown } from './known.ts';
import { lookUp } from './scope.ts';
import type { Evaluate, Scope, Value } from './value.ts';

/** A string with what its holes come to; where that is not known, the hole stays. */
export function template(node: ts.TemplateExpression, scope: Scope, evaluate: Evaluate): Value {
  const parts = [node.head.text];
  for (const { expression, literal: after } of node.templateSpans) {
    const value = evaluate(expression, scope);
    const filled =
      value.is === 'constant' && value.value !== undefined && value.value !== null
        ? [String(value.value)]
        : value.is === 'template'
          ? value.parts
          : undefined;
    if (filled) {
      parts.push((parts.pop() ?? '') + (filled[0] ?? ''), ...filled.slice(1));
      parts.push((parts.pop() ?? '') + after.text);
    } else parts.push(after.text);
  }
  return parts.length === 1 ? constant(parts[0]) : { is: 'template', parts };
}

/** An object with what was spread into it; open where a spread or key is not known. */
export function object(node: ts.ObjectLiteralExpression, scope: Scope, evaluate: Evaluate): Value {
  const entries = new Map<string, Value>();
  let open = false;
  for (const item of node.properties) {
    if (ts.isSpreadAssignment(item)) {
      const value = evaluate(item.expression, scope);
      if (value.is === 'bag') for (const [key, entry] of value.entries) entries.set(key, entry);
      open ||= value.is !== 'bag' ? value.is !== 'constant' : value.open;
      continue;
    }
    const key = item.name && (ts.isComputedPropertyName(item.name) ? undefined : item.name.text);
    if (key === undefined) open = true;
    else if (ts.isPropertyAssignment(item)) entries.set(key, evaluate(item.initializer, scope));
    else if (ts.isShorthandPropertyAssignment(item)) entries.set(key, lookUp(scope, key, evaluate));
    else if (ts.isMethodDeclaration(item)) entries.set(key, { is: 'closure', node: item, scope });
    else entries.set(key, unknown('elsewhere', key));
  }
  return bag(entries, open);
}

export function list(node: ts.ArrayLiteralExpression, scope: Scope, evaluate: Evaluate): Value {
  let open = false;
  const items = node.elements.flatMap((element): readonly Value[] => {
    if (!ts.isSpreadElement(element)) return [evaluate(element, scope)];
    const value = evaluate(element.expression, scope);
    open ||= value.is !== 'list' || value.open;
    return value.is === 'list' ? value.items : [];
  });
  return { is: 'list', items, open };
}
