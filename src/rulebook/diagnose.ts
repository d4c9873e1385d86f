import type { z } from 'zod';
import { type Diagnostic, suggest } from './diagnostic.ts';
import { keysAt } from './schema-keys.ts';
import type { Path, YamlDocument } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** A document's value in the schema's type, or what is wrong with it. */
export type Diagnosed<T> = { readonly value: T } | { readonly diagnostics: readonly Diagnostic[] };

/**
 * Holds a document against a schema.
 * @returns the value that the schema makes of it, or diagnostics at the places of the offending nodes, with what was
 *   probably meant where a key or a word of a list is mistyped
 */
export function diagnose<T>(document: YamlDocument, schema: z.ZodType<T>): Diagnosed<T> {
  if (document.diagnostics.length > 0) return { diagnostics: document.diagnostics };
  const parsed = schema.safeParse(document.value, { reportInput: true });
  if (parsed.success) return { value: parsed.data };
  return { diagnostics: parsed.error.issues.flatMap((issue) => diagnosticsOf(document, schema, issue, [])) };
}

function diagnosticsOf(document: YamlDocument, schema: z.ZodType, issue: Issue, base: Path): Diagnostic[] {
  const path = [...base, ...(issue.path as (string | number)[])];
  const at = (message: string, place = document.place(path), suggestion?: string): Diagnostic => ({
    file: document.file,
    ...place,
    message,
    ...(suggestion === undefined ? {} : { suggestion }),
  });
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, path);
      return issue.keys.map((key) =>
        at(`unknown key '${key}'`, document.place([...path, key], 'key'), suggest(key, known)),
      );
    }
    case 'invalid_type': {
      if (issue.input === undefined) return [at(`'${path.at(-1)}' is missing`)];
      return [at(`${subject(path)} must be ${kindName(issue.expected)}, not ${kindOf(issue.input)}`)];
    }
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (issue.input === undefined) return [at(`'${path.at(-1)}' is missing`)];
      const given = typeof issue.input === 'string' ? issue.input : undefined;
      const choice = values.join(', ').replace(/, ([^,]*)$/, ' or $1');
      const message = `${subject(path)} must be ${choice}, not ${given === undefined ? kindOf(issue.input) : `'${given}'`}`;
      return [at(message, document.place(path), given === undefined ? undefined : suggest(given, values))];
    }
    case 'too_small':
      return [
        at(`${subject(path)} ${issue.minimum === 1 ? 'must not be empty' : `needs at least ${issue.minimum} entries`}`),
      ];
    case 'invalid_key':
      return [at(`'${path.at(-1)}' ${issue.issues[0]?.message}`, document.place(path, 'key'))];
    case 'invalid_union': {
      const branch = nearestBranch(issue.errors);
      return branch.length > 0
        ? branch.flatMap((inner) => diagnosticsOf(document, schema, inner, path))
        : [at(`${subject(path)} has a value that is not known here`)];
    }
    default:
      return [at(`${subject(path)} ${issue.message}`)];
  }
}

/** Of a choice of shapes, what is wrong with the one that the value comes closest to: the one whose errors lie deepest. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number =>
    Math.max(...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
}

function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1} of '${path.at(-2) ?? ''}'` : `'${last}'`;
}

function kindName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: 'a text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map of keys',
    record: 'a map of keys',
  };
  return names[expected] ?? expected;
}

function kindOf(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  if (typeof value === 'string') return 'a text';
  return `the ${typeof value} ${String(value)}`;
}
