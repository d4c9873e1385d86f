import type { RequirementEvidence } from '../../../model/index.ts';
import { descend, parentsIn, ts } from '../../parsers/typescript.ts';
import { bare } from '../follow/bare.ts';
import { consult } from '../schema/calls.ts';
import { evidenceOf } from '../schema/places.ts';
import { literal, type ObjectValue, type Refinement, type Schema, truthOf, type Value } from '../schema/values.ts';
import { dataNames, type Reads, readsOf, verdictsOf } from './reads.ts';

/** That a check of the whole object makes a field required, always or on another field. */
export interface Condition {
  readonly field: string;
  readonly evidence: RequirementEvidence;
}

/**
 * What `refine`, `superRefine` and `check` on an object say of its fields' requirement.
 *
 * A field is conditional where the check asks whether it is blank, reads another field too, and may then fail; it is
 * required where the check fails on the blank field whatever the others hold. Comparing two fields (a password and its
 * repetition) says nothing about requirement.
 *
 * @param fields the object's fields by dotted name, relative to the object, with their own schemas
 */
export function conditionsOf(refinement: Refinement, fields: ReadonlyMap<string, Schema>): Condition[] {
  const { node, file } = refinement.check;
  if (!node || !file) return [];
  const inContext = refinement.kind === 'report' && node.parameters.length < 2;
  const names = dataNames(node, inContext);
  const issues =
    refinement.kind === 'refine' ? [{ path: refinement.path, guards: verdictsOf(node) }] : reportedIssues(node, file);
  return issues.flatMap(({ path, guards }) => {
    const reads = ofFields(readsOf(guards, names, inContext), fields);
    const targets = path.length > 0 ? [path.filter((key) => !/^\d+$/u.test(key)).join('.')] : [...reads.blankTests];
    return targets.flatMap((target) => {
      if (!reads.blankTests.has(target)) return [];
      const fails = failsOnBlank(refinement, target, path, fields.get(target));
      const dependsOn = otherThan(target, reads);
      if (fails === false || (fails === undefined && dependsOn === undefined)) return [];
      const level = fails ? 'required' : 'conditional';
      const evidence: RequirementEvidence = { layer: 'schema', level, ...evidenceOf(refinement.by), grade: 'A' };
      return [{ field: target, evidence: fails || dependsOn === undefined ? evidence : { ...evidence, dependsOn } }];
    });
  });
}

/** One place where a check may fail, and the expressions that decide it. */
interface Issue {
  readonly path: readonly string[];
  readonly guards: readonly ts.Expression[];
}

function reportedIssues(definition: ts.SignatureDeclaration, file: ts.SourceFile): Issue[] {
  return [...descend(definition)].flatMap((node): Issue[] => {
    if (!ts.isCallExpression(node) || !/\.(?:addIssue|push)$/u.test(node.expression.getText(file))) return [];
    const issue = node.arguments[0] && bare(node.arguments[0]);
    if (!issue || !ts.isObjectLiteralExpression(issue)) return [];
    return [{ path: writtenPath(issue), guards: guardsOf(node, definition, file) }];
  });
}

function writtenPath(issue: ts.ObjectLiteralExpression): readonly string[] {
  for (const property of issue.properties) {
    if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name) || property.name.text !== 'path')
      continue;
    const list = bare(property.initializer);
    if (!ts.isArrayLiteralExpression(list)) return [];
    return list.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [element.text] : []));
  }
  return [];
}

/** The conditions around a call, and those of earlier statements that leave the function. */
function guardsOf(call: ts.Node, definition: ts.Node, file: ts.SourceFile): ts.Expression[] {
  const parents = parentsIn(file);
  const guards: ts.Expression[] = [];
  let child = call;
  for (let node = parents.get(call); node && node !== definition; child = node, node = parents.get(node)) {
    if (ts.isIfStatement(node) || ts.isSwitchStatement(node)) guards.unshift(node.expression);
    else if (ts.isCaseClause(node)) guards.unshift(node.expression);
    else if (ts.isConditionalExpression(node)) guards.unshift(node.condition);
    else if (ts.isBinaryExpression(node) && node.right === child) guards.unshift(node.left);
    else if (ts.isBlock(node)) guards.unshift(...earlyExits(node, child));
  }
  return guards;
}

function earlyExits(block: ts.Block, before: ts.Node): ts.Expression[] {
  const earlier = block.statements.slice(0, block.statements.indexOf(before as ts.Statement));
  return earlier.flatMap((statement) =>
    ts.isIfStatement(statement) && [...descend(statement.thenStatement)].some(ts.isReturnStatement)
      ? [statement.expression]
      : [],
  );
}

/** Reads reduced to fields: `company.trim` reads `company`. */
function ofFields(reads: Reads, fields: ReadonlyMap<string, Schema>): Reads {
  const known = (paths: ReadonlySet<string>): ReadonlySet<string> =>
    new Set([...paths].flatMap((path) => fieldOf(path, fields) ?? []));
  return { blankTests: known(reads.blankTests), comparisons: known(reads.comparisons), all: known(reads.all) };
}

function fieldOf(path: string, fields: ReadonlyMap<string, Schema>): string | undefined {
  for (let name = path; name !== ''; name = name.slice(0, Math.max(name.lastIndexOf('.'), 0))) {
    if (fields.has(name)) return name;
  }
  return undefined;
}

/** The field that decides: one that is compared with a value, else the next that is read. */
function otherThan(target: string, { comparisons, all }: Reads): string | undefined {
  return [...comparisons, ...all].find((name) => name !== target);
}

/**
 * Whether the check fails when the field is blank and nothing is known of the others; undefined where it may.
 * Only what the field's own schema lets pass counts as blank.
 */
function failsOnBlank(
  { kind, check }: Refinement,
  target: string,
  path: readonly string[],
  schema: Schema | undefined,
): boolean | undefined {
  const blanks: Value[] = [literal(undefined), literal(''), literal(false)];
  const answers = blanks
    .filter((blank) => schema?.accepts(blank).answer !== 'rejects')
    .map((blank) => {
      const data = dataWith(target.split('.'), blank);
      if (kind === 'report') return consult(check, data, path).reported;
      const passes = truthOf(check.call([data]));
      return passes === undefined ? undefined : !passes;
    });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** An object of which one part is known. */
function dataWith(path: readonly string[], value: Value): Value {
  return path.reduceRight<Value>((inner, key) => {
    const entries = new Map([[key, { value: () => inner } as never]]);
    return { kind: 'object', entries, gaps: [{ reason: 'what the form holds is not known' }] } satisfies ObjectValue;
  }, value);
}
