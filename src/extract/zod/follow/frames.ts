import type { ts } from '../../parsers/typescript.ts';
import { literal, type Value } from '../schema/values.ts';

/** The parameters of a function that is being followed. */
export interface Frame {
  readonly parameters: ReadonlyMap<ts.Node, Value>;
  readonly around?: Frame;
  /** What was already followed within this call. */
  readonly done: Map<ts.Node, Value>;
}

/** Where an expression stands. */
export interface Scope {
  readonly file: ts.SourceFile;
  readonly frame?: Frame;
  /** Whether it stands inside of a function or block, so that names may mean something nearer than the file's. */
  readonly local: boolean;
}

/** The frame of one call; parameters that are not given have their default, or none. */
export function frameOf(
  node: ts.SignatureDeclaration,
  values: readonly Value[],
  scope: Scope,
  evaluate: (expression: ts.Expression, scope: Scope) => Value,
): Frame {
  const parameters = new Map<ts.Node, Value>();
  for (const [index, parameter] of node.parameters.entries()) {
    const given = parameter.dotDotDotToken ? ({ kind: 'list', items: values.slice(index) } as const) : values[index];
    const isMissing = !given || (given.kind === 'literal' && given.value === undefined);
    if (isMissing && parameter.initializer) parameters.set(parameter, evaluate(parameter.initializer, scope));
    else if (given) parameters.set(parameter, given);
    else if (parameter.questionToken && values.length > 0) parameters.set(parameter, literal(undefined));
  }
  return { parameters, done: new Map(), ...(scope.frame && { around: scope.frame }) };
}

/** What a parameter stands for in the calls around. */
export function parameterValue(node: ts.Node, frame: Frame | undefined): Value | undefined {
  for (let around = frame; around; around = around.around) {
    const value = around.parameters.get(node);
    if (value) return value;
  }
  return undefined;
}
