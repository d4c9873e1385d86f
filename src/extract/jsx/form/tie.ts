import type { Binding, Tie } from '../../../model/index.ts';
import { findSymbol } from '../../parsers/modules.ts';
import { descend, ts } from '../../parsers/typescript.ts';
import { calleeName } from '../value/call.ts';
import { moduleScope } from '../value/scope.ts';
import type { Module } from '../value/value.ts';
import { initializerOf } from './validator.ts';

/** Calls whose first argument is a schema, and how the form library then treats an empty text. */
const bySchemaArgument = new Map<string, Binding>([
  ['zodResolver', 'react-hook-form'],
  ['zod4Resolver', 'react-hook-form'],
  ['createZodResolver', 'react-hook-form'],
  ['standardSchemaResolver', 'react-hook-form'],
  ['zodValidator', 'react-hook-form'],
  ['getZodConstraint', 'conform'],
  ['getFieldsetConstraint', 'conform'],
  // Formik hands its schema undefined where a text is empty.
  ['toFormikValidationSchema', 'conform'],
  ['toFormikValidate', 'conform'],
  ['superValidate', 'superforms'],
]);

/** Calls that take form data and `{ schema }`. */
const bySchemaOption = new Map<string, Binding>([
  ['parseWithZod', 'conform'],
  ['parseWithZodV4', 'conform'],
  ['useZodForm', 'react-hook-form'],
  ['useAppForm', 'react-hook-form'],
]);

const validating = new Set(['safeParse', 'parse', 'safeParseAsync', 'parseAsync']);

/** `useForm`, `useCheckoutForm`. */
const formHook = /^use\w*Form$/u;

const tyingName = new RegExp(
  `\\b(?:${[...bySchemaArgument.keys(), ...bySchemaOption.keys(), ...validating, 'use\\w*Form'].join('|')})\\b`,
  'u',
);

/** A cheap look at a piece of source: whether it names a call that may tie a form to a schema. */
const mayTie = (text: string): boolean => tyingName.test(text);

/** An expression that names a schema, in the file where it stands. */
interface Mention {
  readonly schema: ts.Expression;
  readonly binding: Binding;
}

/** The ties that a piece of source makes: a hook's call with all its options, or the body of an action. */
export function tiesIn(
  root: ts.Node,
  module: Module,
  only: (binding: Binding) => boolean = () => true,
): readonly Tie[] {
  const nodes = mayTie(module.file.text.slice(root.pos, root.end)) ? [...descend(root)] : [];
  const ties = nodes.flatMap((node) =>
    ts.isCallExpression(node)
      ? mentionsOf(node, module)
          .filter(({ binding }) => only(binding))
          .flatMap(({ schema, binding }) => resolved(schema, binding, module))
      : [],
  );
  return distinctTies(ties.length > 0 ? ties : typeTies(root, module));
}

export function distinctTies(ties: readonly Tie[]): Tie[] {
  return [...new Map(ties.map((tie) => [`${tie.path}\n${tie.symbol}`, tie])).values()];
}

function mentionsOf(call: ts.CallExpression, module: Module): Mention[] {
  const name = calleeName(call.expression);
  const [first, second] = call.arguments;
  const direct = bySchemaArgument.get(name);
  if (direct && first) return [{ schema: first, binding: direct }];
  const optional = bySchemaOption.get(name);
  const options = [second, first].find((argument) => argument && ts.isObjectLiteralExpression(argument));
  const schema = options && ts.isObjectLiteralExpression(options) ? initializerOf(options, 'schema') : undefined;
  if (optional && schema) return [{ schema, binding: optional }];
  if (validating.has(name) && first && ts.isPropertyAccessExpression(call.expression)) {
    const schema = call.expression.expression;
    if (isFormData(first, module)) return [{ schema, binding: 'form-data' }];
    if (isFormState(first, module)) return [{ schema, binding: 'import' }];
  }
  return formHook.test(name) && first && ts.isObjectLiteralExpression(first) ? validatorMentions(first) : [];
}

/** TanStack's `useForm({ validators: { onChange: Schema } })`. */
function validatorMentions(options: ts.ObjectLiteralExpression): Mention[] {
  const validators = initializerOf(options, 'validators');
  if (!validators || !ts.isObjectLiteralExpression(validators)) return [];
  return validators.properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ts.isIdentifier(property.initializer)
      ? [{ schema: property.initializer, binding: 'react-hook-form' as const }]
      : [],
  );
}

function isFormData(node: ts.Expression, { file }: Module): boolean {
  return /\bform_?data\b|\bObject\.fromEntries\b|\bnew FormData\b|\bbody\b/iu.test(node.getText(file));
}

/** What a component keeps of its fields by its own means, and no server's answer. */
function isFormState(node: ts.Expression, { file }: Module): boolean {
  const text = node.getText(file);
  return (
    /^[\w.{}\s:,]*(?:values?|data|state|form|fields?|inputs?)\b/iu.test(text) &&
    !/\bawait\b|json|respon|\bres\b/iu.test(text)
  );
}

/** `useForm<z.infer<typeof Schema>>()`. */
function typeTies(root: ts.Node, module: Module): Tie[] {
  if (!ts.isCallExpression(root)) return [];
  return (root.typeArguments ?? []).flatMap((type) =>
    [...descend(type)].flatMap((node) =>
      ts.isTypeQueryNode(node) && ts.isIdentifier(node.exprName) ? named(node.exprName, 'react-hook-form', module) : [],
    ),
  );
}

const mostSteps = 30;

/** From an expression to the schemas that it may be. */
function resolved(schema: ts.Expression, binding: Binding, module: Module): Tie[] {
  const ties: Tie[] = [];
  const stack: ts.Node[] = [schema];
  for (let steps = 0; stack.length > 0 && steps < mostSteps; steps += 1) {
    const node = stack.pop();
    if (!node) break;
    if (ts.isIdentifier(node)) ties.push(...named(node, binding, module));
    else if (ts.isConditionalExpression(node)) stack.push(node.whenFalse, node.whenTrue);
    else if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) stack.push(...resultsOf(node));
    else if (ts.isCallExpression(node)) {
      if (isZodCall(node) || isReshaped(node)) ties.push(inline(node, binding, module));
      else stack.push(calleeOf(node));
    } else if (ts.isPropertyAccessExpression(node)) {
      if (ts.isIdentifier(node.expression)) ties.push(...named(node.expression, binding, module, `.${node.name.text}`));
      stack.push(node.expression);
    } else if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isNonNullExpression(node))
      stack.push(node.expression);
  }
  return ties;
}

/** Of `Schema.superRefine(…)` what it is called on; of `useMemo(() => …)` what it computes; of `createSchema(t)` the function. */
function calleeOf({ expression, arguments: given }: ts.CallExpression): ts.Node {
  if (ts.isPropertyAccessExpression(expression)) return expression.expression;
  const [first] = given;
  return ts.isIdentifier(expression) && /^(?:useMemo|useState|useCallback|zod|zod4|z)$/u.test(expression.text) && first
    ? first
    : expression;
}

function resultsOf({ body }: ts.ArrowFunction | ts.FunctionExpression): ts.Node[] {
  if (!ts.isBlock(body)) return [body];
  return body.statements.flatMap((statement) =>
    ts.isReturnStatement(statement) && statement.expression ? [statement.expression] : [],
  );
}

/** Whether a chain of calls begins at `z`: `z.object({ … }).refine(…)`. */
function isZodCall(call: ts.CallExpression): boolean {
  let node: ts.Expression = call;
  for (let steps = 0; steps < mostSteps; steps += 1) {
    if (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) node = node.expression;
    else break;
  }
  return ts.isIdentifier(node) && /^(?:z|zod|zm|zfd)$/u.test(node.text);
}

const reshaping = new Set(['extend', 'safeExtend', 'merge', 'pick', 'omit', 'partial', 'required', 'and', 'or']);

/** Whether a chain changes which fields a schema has: `Schema.extend({ … }).refine(…)` is a schema of its own. */
function isReshaped(call: ts.CallExpression): boolean {
  let node: ts.Expression = call;
  for (let steps = 0; steps < mostSteps && ts.isCallExpression(node); steps += 1) {
    if (!ts.isPropertyAccessExpression(node.expression)) return false;
    if (reshaping.has(node.expression.name.text)) return true;
    node = node.expression.expression;
  }
  return false;
}

function inline(node: ts.Node, binding: Binding, { path, file }: Module): Tie {
  return { path, symbol: `inline@${node.getStart(file)}`, binding };
}

/**
 * The declaration behind a name. A constant inside of a component is known by its own name, or by what it was made
 * with: `const schema = useMemo(() => createSchema(t), [t])`.
 */
function named(name: ts.Identifier, binding: Binding, module: Module, property = ''): Tie[] {
  const meaning = findSymbol(module.file, name.text, module.world.read, name);
  if (meaning.kind !== 'declaration') return [];
  const { node, file } = meaning;
  if (ts.isParameter(node) || ts.isBindingElement(node)) return [];
  const own: Tie = { path: file.fileName, symbol: meaning.name + property, binding };
  const outer = findSymbol(module.file, name.text, module.world.read);
  const isLocal = outer.kind !== 'declaration' || outer.node !== node;
  const made = ts.isVariableDeclaration(node) ? node.initializer : undefined;
  if (!made) return [own];
  if (isLocal) return [own, ...resolved(made, binding, module)];
  // Another name for the same schema: `export const FormSchema = RequestSchema`.
  const home = moduleScope(file, module.world).module;
  return ts.isIdentifier(made) && made.text !== name.text ? [own, ...named(made, binding, home)] : [own];
}

/** The schema of `<AutoForm schema={Schema}>`. */
export function schemaTies(expression: ts.Expression, module: Module): readonly Tie[] {
  return resolved(expression, 'react-hook-form', module);
}
