import { importedName, importedNames } from '../../parsers/modules.ts';
import { ts } from '../../parsers/typescript.ts';
import { bare } from '../follow/bare.ts';
import { type Evaluator, transparentNames } from '../follow/evaluate.ts';
import { isSchemaUse } from '../schema/apply.ts';
import { nameOfCallee } from '../schema/places.ts';
import { isZodPackage } from '../schema/zod-packages.ts';
import { type Host, isNamed } from './host.ts';
import { type Occurrences, occurrencesOf } from './occurrences.ts';

/** Methods that make another object of one: what they are called on need not come from zod in sight. */
const shaping = new Set([
  'extend',
  'safeExtend',
  'merge',
  'pick',
  'omit',
  'partial',
  'deepPartial',
  'required',
  'and',
  'or',
  'augment',
  'setKey',
  'innerType',
  'sourceType',
]);

/** Methods that ask for the same fields as before: without a name of its own the result is a use of the schema. */
const keeping = new Set([
  'refine',
  'superRefine',
  'check',
  'transform',
  'strict',
  'passthrough',
  'strip',
  'loose',
  'catchall',
  'meta',
  'describe',
  'brand',
  'readonly',
  'optional',
  'nullable',
]);

const hints = new RegExp(
  `\\.\\s*(?:${[...shaping, ...keeping].join('|')})\\s*[(<]|schema|shape|zod|form\\s*[(<]`,
  'gi',
);

/** Where a file holds what every expression has that `mayBeSchema` says yes to. */
export function hintsIn(file: ts.SourceFile): Occurrences {
  const names = importedNames(file, isZodPackage);
  return occurrencesOf(file.text, new Set([...names, 'z', 'zod', 'zfd', ...transparentNames]), hints);
}

/** A cheap look at the way an expression is written, before it is followed. */
export function mayBeSchema(
  node: ts.Expression,
  host: Host | undefined,
  file: ts.SourceFile,
  evaluator: Evaluator,
): boolean {
  if (ts.isConditionalExpression(node)) {
    return [node.whenTrue, node.whenFalse].some((branch) => mayBeSchema(bare(branch), host, file, evaluator));
  }
  if (ts.isPropertyAccessExpression(node)) return isNamed(host) && isPartOfSchema(node, file);
  if (!ts.isCallExpression(node)) return false;
  const { root, names } = chainOf(node);
  if (isSchemaUse(names[0] ?? '')) return false;
  if (!ts.isIdentifier(root)) return false;
  if (isZodRoot(root, file, evaluator)) return true;
  const [made] = names.slice(-1);
  if (made !== undefined && root.text === made) {
    return transparentNames.has(made) || (isNamed(host) && /schema|zod|form/iu.test(made));
  }
  if (!names.some((name) => shaping.has(name) || (isNamed(host) && keeping.has(name)))) return false;
  // `pick`, `extend` and `merge` are words of many libraries.
  return /schema|shape/iu.test(root.text) || evaluator.evaluate(root, file).kind !== 'unknown';
}

/** `PersonSchema.shape.address` */
function isPartOfSchema(node: ts.PropertyAccessExpression, file: ts.SourceFile): boolean {
  return /\.(?:shape|element|options|unwrap\(\))\b/u.test(node.getText(file).slice(0, 500));
}

/** Whether a chain starts at zod: imported from there, or under its usual names from the project's own module. */
function isZodRoot(root: ts.Identifier, file: ts.SourceFile, evaluator: Evaluator): boolean {
  const imported = importedName(file, root.text);
  if (imported && isZodPackage(imported.specifier)) return true;
  return /^(?:z|zod|zfd)$/u.test(root.text) && evaluator.evaluate(root, file).kind === 'zod';
}

/** The names that are called in a chain, outermost first, and what it starts from. */
export function chainOf(outermost: ts.Expression): { readonly root: ts.Expression; readonly names: readonly string[] } {
  const names: string[] = [];
  let node = outermost;
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) {
    if (ts.isCallExpression(node)) names.push(nameOfCallee(node));
    node = bare(node.expression);
  }
  return { root: node, names };
}
