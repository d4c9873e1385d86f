import type { Form, Text } from '../model/index.ts';
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

/** Everything of a form that its classification hears, in one text. */
function keyOf({ language, action, attributes, texts, fields }: Form): string {
  return JSON.stringify([
    language,
    action,
    attributes,
    texts.map(said),
    fields.map(({ kind, name, label, texts, autocomplete, options, attributes, concealed }) => [
      kind,
      name,
      label,
      texts.map(said),
      autocomplete,
      options,
      attributes,
      concealed,
    ]),
  ]);
}

const said = ({ source, content }: Text): readonly string[] => [source, content];
