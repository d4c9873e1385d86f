import type { Binding, RequirementEvidence } from '../model/index.ts';

/**
 * What the empty text of a control left blank comes to before the schema sees it. react-hook-form, superforms and plain
 * form data hand it on; conform takes it for a missing value (https://conform.guide/validation); of a schema that a
 * form's file merely imports nothing is known.
 */
const emptyText: Readonly<Record<Binding, 'passed' | 'missing' | 'unknown'>> = {
  'react-hook-form': 'passed',
  superforms: 'passed',
  'form-data': 'passed',
  conform: 'missing',
  import: 'unknown',
};

/** A schema's word where the form's use of the schema is known: a key that lets the empty text pass may stay blank. */
export function bind(word: RequirementEvidence, binding: Binding): RequirementEvidence {
  if (word.acceptsEmpty !== true) return word;
  const { acceptsEmpty: _acceptsEmpty, ...settled } = word;
  switch (emptyText[binding]) {
    case 'passed':
      return { ...settled, level: 'optional', grade: 'A' };
    case 'missing':
      return { ...settled, level: 'required', grade: 'A' };
    case 'unknown':
      return word;
  }
}
