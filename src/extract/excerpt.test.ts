import { expect, test } from 'vitest';
import { excerpt } from './excerpt.ts';

test.each([
  ['<input\n    name="email"\n    required>', '<input name="email" required>'],
  ['a'.repeat(160), 'a'.repeat(160)],
  ['a'.repeat(161), `${'a'.repeat(159)}…`],
  [`${'a'.repeat(158)}😀b`, `${'a'.repeat(158)}…`],
  [' '.repeat(1_000_000), ''],
])('%.20j', (text, expected) => expect(excerpt(text)).toBe(expected));
