import { childrenOf, ts } from '../../parsers/typescript.ts';
import { bare } from '../follow/bare.ts';
import { isSchemaUse } from '../schema/apply.ts';
import { nameOfCallee } from '../schema/places.ts';
import { chainOf } from './likely-schema.ts';
import { occurrencesOf } from './occurrences.ts';
import type { Sighting } from './sightings.ts';

/**
 * What a file is seen to do with a schema. `form`: validates what a person filled in; `part`: makes another schema of
 * it; `request`: the body or parameters of a call by a program; `response`, `environment`: data that no person types.
 */
export type Use = 'form' | 'part' | 'request' | 'response' | 'environment';

/** Functions that take a form's schema: form libraries, their resolvers, server helpers that read form data. */
const formFunctions =
  /^(?:\w*[rR]esolver|use\w*Form\w*|create\w*Form\w*|parseWithZod|parseWithZod4|getZodConstraint|coerceFormValue|superValidate|superForm|defaults|zod4?|zod4?Client|toTypedSchema|toFormValidator|toFormikValidationSchema|toFormikValidate|withZod|withYup|\w*[fF]ormData\w*|\w*[vV]alidateForm\w*|formOptions|zodForm|makeFormSchema|formAction|validatedAction|validatedForm)$/u;

/** Text of what a schema parses, and what that says. */
const parsed: readonly [RegExp, Use][] = [
  [/\bform|FormData|\bfields?\b|\bvalues\b|\binputs?\b/iu, 'form'],
  [/process\.env|import\.meta\.env|Deno\.env|Bun\.env/u, 'environment'],
  [/\breq(?:uest)?\b|\bctx\.req|\bbody\b|params|query|cookie|header|session/iu, 'request'],
  [/\.json\(\)|json\b|JSON\.parse|\bres(?:ponse|ult)?\b|\bfetch|axios|\bdata\b|\bpayload|readFile/iu, 'response'],
];

/** What the uses in one file say of each schema, by its name, or its symbol where it has none. */
export function usesIn(file: ts.SourceFile, sightings: readonly Sighting[]): ReadonlyMap<string, ReadonlySet<Use>> {
  const uses = new Map(sightings.map((sighting) => [keyOf(sighting), new Set<Use>()]));
  const byExpression = new Map(sightings.map((sighting) => [sighting.expression, sighting]));
  const isServerFile = /^\s*(?:\/\/[^\n]*\n\s*)*['"]use server['"]/u.test(file.text);

  const note = (symbols: readonly string[], use: Use): void => {
    for (const symbol of symbols) uses.get(symbol)?.add(use);
  };

  const roots = sightings.map(({ name, expression }) =>
    name === '' ? (/^[\w$]+/u.exec(expression.getText(file))?.[0] ?? 'z') : (name.split('.')[0] ?? name),
  );
  const mentions = occurrencesOf(file.text, new Set(roots));
  const stack: [ts.Node, Sighting | undefined][] = [[file, undefined]];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const [node, around] = next;
    if (ts.isCallExpression(node)) {
      const use = useOfCall(node, file, isServerFile);
      if (use)
        note(
          use.given.flatMap((argument) => symbolsIn(argument, byExpression, file)),
          use.use,
        );
    } else if (
      ts.isJsxAttribute(node) &&
      node.initializer &&
      /schema|validat|resolver/iu.test(node.name.getText(file))
    ) {
      if (ts.isJsxExpression(node.initializer) && node.initializer.expression) {
        note(symbolsIn(node.initializer.expression, byExpression, file), 'form');
      }
    } else if (ts.isIdentifier(node) && around && node.text !== around.name) note([node.text], 'part');
    const inside = ts.isExpression(node) ? (byExpression.get(node) ?? around) : around;
    if (ts.isTypeNode(node)) continue;
    for (const child of childrenOf(node)) if (mentions.within(child)) stack.push([child, inside]);
  }
  return uses;
}

function keyOf({ name, symbol }: Sighting): string {
  return name || symbol;
}

interface UseOfCall {
  readonly use: Use;
  /** Where the schema stands. */
  readonly given: readonly ts.Expression[];
}

function useOfCall(call: ts.CallExpression, file: ts.SourceFile, isServerFile: boolean): UseOfCall | undefined {
  const name = nameOfCallee(call);
  const [first] = call.arguments;
  const callee = bare(call.expression);
  if (ts.isPropertyAccessExpression(callee) && isSchemaUse(name)) {
    const text = first ? first.getText(file).slice(0, 500) : '';
    const use = isServerFile ? 'form' : parsed.find(([pattern]) => pattern.test(text))?.[1];
    return use && { use, given: [callee.expression] };
  }
  if (name === 'createEnv') return { use: 'environment', given: call.arguments };
  if (/^[sz]?[vV]alidator$/u.test(name) && first && ts.isStringLiteralLike(first)) {
    return { use: first.text === 'form' ? 'form' : 'request', given: call.arguments };
  }
  if (name === 'defineAction') {
    const use = /accept:\s*['"]form/u.test(call.getText(file).slice(0, 5000)) ? 'form' : 'request';
    return { use, given: call.arguments };
  }
  if (name === 'input' || name === 'body' || name === 'query') return { use: 'request', given: call.arguments };
  if (name === 'output') return { use: 'response', given: call.arguments };
  return formFunctions.test(name) ? { use: 'form', given: call.arguments } : undefined;
}

const deepest = 4;

/** The symbols of the schemas that an argument is or holds: by name, by the call that makes it, or written in place. */
function symbolsIn(
  expression: ts.Expression,
  byExpression: ReadonlyMap<ts.Expression, Sighting>,
  file: ts.SourceFile,
  depth = 0,
): string[] {
  const inline = byExpression.get(expression);
  if (inline) return [keyOf(inline)];
  if (depth > deepest) return [];
  const node = bare(expression);
  const again = (inner: ts.Expression): string[] => symbolsIn(inner, byExpression, file, depth + 1);
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...again(node.whenTrue), ...again(node.whenFalse)];
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return again(node.body);
  if (ts.isObjectLiteralExpression(node)) {
    return node.properties.flatMap((property) => {
      if (ts.isPropertyAssignment(property)) return again(property.initializer);
      return ts.isShorthandPropertyAssignment(property) ? [property.name.text] : [];
    });
  }
  if (ts.isPropertyAccessExpression(node)) return [node.getText(file), ...again(node.expression)];
  if (!ts.isCallExpression(node)) return [];
  const { root } = chainOf(node);
  return ts.isIdentifier(root) ? [root.text, ...node.arguments.flatMap(again)] : [];
}
