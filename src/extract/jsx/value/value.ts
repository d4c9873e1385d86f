import type { ts } from '../../parsers/typescript.ts';
import type { Scope } from './scope.ts';

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

export const nothing: Value = { is: 'constant', value: undefined };

export const constant = (value: string | number | boolean | null | undefined): Value => ({ is: 'constant', value });

export const unknown = (origin: Origin, path = ''): Unknown => ({ is: 'unknown', origin, path });

export const bag = (entries: Iterable<readonly [string, Value]>, open = false): Value => ({
  is: 'bag',
  entries: new Map(entries),
  open,
});

/** Whether a value counts as true; undefined where that is decided at run time. */
export function truth(value: Value): boolean | undefined {
  if (value.is === 'constant') return Boolean(value.value);
  if (value.is === 'choice') {
    const yes = truth(value.yes);
    return yes === truth(value.no) ? yes : undefined;
  }
  return value.is === 'unknown' || (value.is === 'hook' && value.path.length > 0) ? undefined : true;
}

const telling: readonly Origin[] = ['field', 'state', 'props', 'elsewhere'];

/** What is known of an expression by its parts: the one that says most about who decides it. */
export function composed(parts: readonly Value[]): Unknown {
  const unknowns = parts.flatMap((part) => (part.is === 'choice' ? [part.yes, part.no] : [part])).map(asUnknown);
  return telling.flatMap((origin) => unknowns.find((part) => part?.origin === origin) ?? [])[0] ?? unknown('elsewhere');
}

function asUnknown(value: Value): Unknown | undefined {
  if (value.is === 'unknown') return value;
  if (value.is === 'field') return unknown('field', value.name);
  return undefined;
}

/** A property of a value. */
export function member(value: Value, name: string): Value {
  switch (value.is) {
    case 'bag':
      return value.entries.get(name) ?? (value.open ? unknown('elsewhere', name) : nothing);
    case 'list':
      return value.items[Number(name)] ?? unknown('elsewhere', name);
    case 'hook':
      return memberOfHook(value, name);
    case 'field':
      return memberOfField(value.name, value.root, name);
    case 'choice':
      return { ...value, yes: member(value.yes, name), no: member(value.no, name) };
    case 'unknown': {
      const initial = value.initial && member(value.initial, name);
      return { ...value, path: value.path === '' ? name : `${value.path}.${name}`, ...(initial && { initial }) };
    }
    case 'constant':
      return name === 'length' && typeof value.value === 'string'
        ? constant(value.value.length)
        : unknown('elsewhere', name);
    default:
      return unknown('elsewhere', name);
  }
}

const valuesOfHook = new Set(['values', 'formData', 'watched']);

function memberOfHook(hook: Hook, name: string): Value {
  // useForm of conform returns the pair of form and fields, in all others names are properties.
  if (hook.path.length === 0 && name === '0') return hook;
  if (hook.path.length === 0 && name === '1') return { is: 'field', name: '', root: true };
  const [first, ...rest] = hook.path;
  if (first !== undefined && valuesOfHook.has(first)) return unknown('field', [...rest, name].join('.'));
  return { ...hook, path: [...hook.path, name] };
}

function memberOfField(field: string, root: boolean, name: string): Value {
  if (root) return { is: 'field', name: field === '' ? name : `${field}.${name}`, root: false };
  if (name === 'name') return constant(field);
  if (name === 'value') return unknown('field', field);
  if (name === 'id' || name === 'getFieldset' || name === 'getFieldList') return { is: 'field', name: field, root };
  return unknown('elsewhere', name);
}
