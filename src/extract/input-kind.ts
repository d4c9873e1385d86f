import type { FieldKind } from '../model/index.ts';

/** The `type` attribute's states that ask for something (HTML standard, section 4.10.5): buttons are none. */
export const inputKinds: ReadonlySet<string> = new Set<FieldKind>([
  'text',
  'email',
  'tel',
  'url',
  'password',
  'search',
  'number',
  'range',
  'date',
  'month',
  'week',
  'time',
  'datetime-local',
  'color',
  'file',
  'hidden',
  'checkbox',
  'radio',
]);
