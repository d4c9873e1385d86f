import type { Hook, Origin, Unknown, Value } from './value.ts';

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
