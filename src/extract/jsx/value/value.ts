import type { MarkWords } from '../../../model/index.ts';
import type { ts } from '../../parsers/typescript.ts';
import type { LineMap } from '../../position.ts';

/** A function or class of the source, with the names that it sees. */
export interface Closure {
  readonly is: 'closure';
  readonly node: ts.SignatureDeclaration | ts.ClassLikeDeclaration;
  readonly scope: Scope;
}

/** JSX that nobody has rendered yet. */
interface Markup {
  readonly is: 'markup';
  readonly node: ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment;
  readonly scope: Scope;
}

/** An expression that decides at run time, as it stands in the source. */
export interface Test {
  readonly expression: ts.Node;
  readonly scope: Scope;
  /** The branch is the one for "otherwise". */
  readonly negated: boolean;
}

/** What a form library's hook returned (`useForm()`), or a part of it: `form.values.type` has the path `values`, `type`. */
export interface Hook {
  readonly is: 'hook';
  /** The hook's arguments, where they can be seen. */
  readonly call?: ts.CallExpression | undefined;
  readonly scope: Scope;
  readonly path: readonly string[];
}

/**
 * Who decides a value that only exists at run time. `field`: what a person entered into the form; `state`: the
 * component's own state, moved by what a person does; `props`: whoever uses the component.
 */
export type Origin = 'field' | 'state' | 'props' | 'elsewhere';

export interface Unknown {
  readonly is: 'unknown';
  readonly origin: Origin;
  /** The properties taken from it, joined by dots; for `field` the field's name. */
  readonly path: string;
  /** The call that made the state, by which two uses of it are known to be the same. */
  readonly cell?: ts.Node;
  readonly initial?: Value;
}

/** What an expression comes to as far as the source says so; nothing of it is ever run. */
export type Value =
  | { readonly is: 'constant'; readonly value: string | number | boolean | null | undefined }
  /** A string with holes: the texts between them. */
  | { readonly is: 'template'; readonly parts: readonly string[] }
  /** What a translation call shows: the source text, or a key of a translation file. */
  | { readonly is: 'translated'; readonly content: string; readonly key: boolean }
  /** A translation function; its prefix is put before every key. */
  | { readonly is: 'translator'; readonly prefix: string }
  | { readonly is: 'bag'; readonly entries: ReadonlyMap<string, Value>; readonly open: boolean }
  | { readonly is: 'list'; readonly items: readonly Value[]; readonly open: boolean }
  | Closure
  | Markup
  | { readonly is: 'choice'; readonly test: Test; readonly yes: Value; readonly no: Value }
  | Hook
  /** A form library's metadata of a field (`fields.address.street`); `root` for that of all fields. */
  | { readonly is: 'field'; readonly name: string; readonly root: boolean }
  | Unknown;

/** One file of the project, as far as it was looked at. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly file: ts.SourceFile;
  readonly lines: LineMap;
  readonly world: World;
}

/** What all values of one extraction share. */
export interface World {
  readonly read: (path: string) => string | undefined;
  readonly marks: MarkWords;
  readonly scopes: WeakMap<ts.SourceFile, Scope>;
  /** Functions being called right now: one that calls itself is not followed. */
  readonly calling: Set<ts.Node>;
  /** What is left of the work that one source may cause. */
  steps: number;
  /** Whether more was met than one source may cause. */
  isCut: boolean;
  /** How many expressions are being evaluated inside each other. */
  depth: number;
}

export interface Binding {
  readonly make: () => Value;
  value?: Value;
  busy?: boolean;
}

/** The names of one function or block, and those around it. */
export interface Scope {
  readonly module: Module;
  readonly names: Map<string, Binding>;
  readonly outer: Scope | undefined;
}

/** Reads expressions; handed to what knows single kinds of them, because these hold others again. */
export interface Interpreter {
  /** What an expression comes to. */
  readonly evaluate: Evaluate;
  /** What a function of the project returns for the given arguments; missing ones are undefined, or `fallback`. */
  readonly apply: (closure: Closure, given: readonly Value[], fallback?: Value) => Value;
}

export type Evaluate = (node: ts.Node, scope: Scope) => Value;
