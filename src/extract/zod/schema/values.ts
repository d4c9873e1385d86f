import type { FieldKind, Gap, Option } from '../../../model/index.ts';
import type { ts } from '../../parsers/typescript.ts';

/** A stretch of a source file. */
export interface Place {
  readonly file: ts.SourceFile;
  readonly start: number;
  readonly end: number;
}

/** A part of a schema that decides something: `.optional()`, `z.email()`. */
export interface Mark extends Place {
  /** `zod-optional`, `zod-email`. */
  readonly signal: string;
  /** As written, shortened, values that somebody may have typed left out. */
  readonly quote: () => string;
}

/** What an expression stands for, as far as it can be told without running anything. */
export type Value =
  | Literal
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | ObjectValue
  | { readonly kind: 'regex'; readonly source: string }
  | FunctionValue
  /** A member of zod: `''` for `z` itself, `coerce.number` for that builder. */
  | { readonly kind: 'zod'; readonly member: string }
  /** All exports of a file. */
  | { readonly kind: 'module'; readonly path: string }
  /** Something of JavaScript itself: `Object`, `Number.isNaN`. */
  | { readonly kind: 'global'; readonly name: string }
  | Schema
  /** What zod mini passes to `.check()`. */
  | { readonly kind: 'check'; readonly mark: Mark; readonly refine: (schema: Schema) => Schema }
  | ContextValue
  /** One of several, and what decides is not seen: `isBusiness ? a : b`. */
  | { readonly kind: 'choice'; readonly options: readonly Value[]; readonly by: Mark }
  | Unknown;

export interface Literal {
  readonly kind: 'literal';
  readonly value: string | number | boolean | bigint | null | undefined;
}

export interface ObjectValue {
  readonly kind: 'object';
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where entries may be missing. */
  readonly gaps: readonly Gap[];
}

/** A property of an object as written; its mark goes from the key to the end of the value. */
interface Written {
  readonly mark: Mark;
  /** The property's node, for its comments. */
  readonly node: ts.Node;
}

export interface Entry extends Written {
  readonly value: () => Value;
}

export interface FunctionValue {
  readonly kind: 'function';
  readonly call: (parameters: readonly Value[]) => Value;
  /** The function as written, for what must be read rather than followed. */
  readonly node?: ts.SignatureDeclaration;
  readonly file?: ts.SourceFile;
}

/** What `superRefine`, `check` and `transform` hand to their function to report issues with. */
interface ContextValue {
  readonly kind: 'context';
  readonly value: Value;
  /** `certain`: whether the issue is reported whatever else is the case; `path`: of the field that it is shown at. */
  readonly report: (certain: boolean, path: readonly string[]) => void;
}

/** `reason` is a clause in English. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: string;
}

/**
 * What a schema says to one input. `explicit`: its author meant this very input (`.optional()`, `z.literal('')`);
 * `depends`: on a condition outside the data.
 */
export interface Outcome {
  readonly answer: 'accepts' | 'rejects' | 'depends' | 'unknown';
  /** What comes out, where it is accepted or may be. */
  readonly value: Value;
  readonly by: Mark;
  readonly explicit: boolean;
}

/** How a form would ask for it. */
export interface Control {
  readonly kind: FieldKind;
  readonly options: readonly Option[];
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Property extends Written {
  readonly schema: () => Schema;
}

/** What a schema is made of, where that concerns the form's fields. */
export type Structure =
  | { readonly kind: 'object'; readonly properties: ReadonlyMap<string, Property> }
  | { readonly kind: 'array'; readonly element: Schema }
  | { readonly kind: 'union'; readonly options: readonly Schema[]; readonly discriminator?: string; readonly by: Mark }
  | { readonly kind: 'intersection'; readonly sides: readonly Schema[] }
  | { readonly kind: 'choice'; readonly options: readonly Schema[]; readonly by: Mark }
  | { readonly kind: 'lazy'; readonly get: () => Schema };

/** A function that checks several fields of an object together. */
export interface Refinement {
  /** `refine` returns a verdict; `report` reports issues to its context. */
  readonly kind: 'refine' | 'report';
  readonly check: FunctionValue;
  /** Of `refine`: the field that its issue is shown at. */
  readonly path: readonly string[];
  readonly by: Mark;
}

/** A call as written, its arguments followed only when asked for: most of them are messages. */
export interface Call {
  /** The method's or function's name. */
  readonly name: string;
  readonly node: ts.CallExpression;
  readonly file: ts.SourceFile;
  readonly mark: Mark;
  /** The nth argument's value; `undefined` where there is none. */
  readonly argument: (index: number) => Value;
  readonly argumentNode: (index: number) => ts.Expression | undefined;
}

/** A zod schema, as an interpreter sees it. */
export interface Schema {
  readonly kind: 'schema';
  /** The builder that it starts from. */
  readonly by: Mark;
  readonly accepts: (input: Value) => Outcome;
  readonly control: Control;
  readonly structure?: Structure;
  /** What `.unwrap()` gives back. */
  readonly inner?: Schema;
  readonly initial?: { readonly value: Value; readonly by: Mark };
  /** The calls whose arguments may hold texts for people: messages, descriptions, titles. */
  readonly speaking: readonly Call[];
  readonly refinements: readonly Refinement[];
  readonly gaps: readonly Gap[];
  /** Why nothing can be said of it, where that is so. */
  readonly unresolved?: string;
}

export const literal = (value: Literal['value']): Literal => ({ kind: 'literal', value });

const mostOptions = 30;

/** One of several values: choices among choices are one choice, so that they cannot double at each step. */
export function choiceAmong(values: readonly Value[], by: Mark): Value {
  const flat = values.flatMap((value) => (value.kind === 'choice' ? value.options : [value]));
  const distinct = flat.filter(
    (value, index) =>
      flat.findIndex(
        (other) =>
          other === value || (other.kind === 'literal' && value.kind === 'literal' && other.value === value.value),
      ) === index,
  );
  const [only] = distinct;
  if (distinct.length === 1 && only) return only;
  return { kind: 'choice', options: distinct.slice(0, mostOptions), by };
}
export const unknown = (reason: string): Unknown => ({ kind: 'unknown', reason });

/** Whether a value counts as true; undefined where it cannot be told. */
export function truthOf(value: Value): boolean | undefined {
  if (value.kind === 'literal') return Boolean(value.value);
  if (value.kind !== 'choice') return value.kind === 'unknown' ? undefined : true;
  const truths = new Set(value.options.map(truthOf));
  return truths.size === 1 ? [...truths][0] : undefined;
}
