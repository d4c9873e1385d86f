import type { Field, Form, Option, Text } from '../model/index.ts';
import type { Decision } from './decide.ts';

const limit = 5_000;

/**
 * Remembers what was decided about a form: pages of a site repeat the same search, newsletter and login. Forms are the same
 * where everything is that a person or a program reads in them; where they stand does not matter.
 */
export function rememberForms(decide: (form: Form) => readonly Decision[]): (form: Form) => readonly Decision[] {
  const known = new Map<string, readonly Decision[]>();
  return (form) => {
    const key = keyOf(form);
    const found = known.get(key);
    if (found) return found;
    if (known.size >= limit) known.clear();
    const decisions = decide(form);
    known.set(key, decisions);
    return decisions;
  };
}

/**
 * Everything of a form that its classification hears, in one text: each part behind its length, so that no two forms have the
 * same. Concatenation takes two thirds of the time that JSON takes.
 */
function keyOf({ language, action, attributes, texts, fields }: Form): string {
  return part(language) + part(action) + named(attributes) + list(texts, said) + list(fields, asked);
}

const part = (text: string | null): string => (text === null ? '-' : `${text.length}:${text}`);

function list<T>(items: readonly T[], write: (item: T) => string): string {
  let written = `${items.length};`;
  for (const item of items) written += write(item);
  return written;
}

function named(attributes: Readonly<Record<string, string>>): string {
  let written = '';
  for (const name in attributes) written += part(name) + part(attributes[name] ?? null);
  return `${written};`;
}

const said = ({ source, content }: Text): string => `${source} ${part(content)}`;
const choice = ({ label, value }: Option): string => part(label) + part(value);
const asked = ({ kind, concealed, name, label, texts, autocomplete, options, attributes }: Field): string =>
  `${kind} ${concealed} ${part(name)}${part(label)}${list(texts, said)}${list(autocomplete, part)}${list(options, choice)}${named(attributes)}`;
