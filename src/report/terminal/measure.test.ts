import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { widthOf, wrap } from './measure.ts';

const sign = fc.constantFrom(
  'a',
  'Straße',
  '\u00ad',
  ' ',
  '–',
  '„',
  '…',
  '│',
  '→',
  '💳',
  '漢',
  'ё',
  '\u200b',
  '\u001b[31m',
  '\n',
);
const text = fc.array(fc.oneof(sign, fc.string({ maxLength: 8 })), { maxLength: 30 }).map((parts) => parts.join(''));

test('a text is as wide as every sign of it', () =>
  fc.assert(
    fc.property(text, (shown) => {
      expect(widthOf(shown)).toBe(stringWidth(shown));
    }),
  ));

test('a text is wrapped as if every sign had been looked at', () =>
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 40 }), (shown, columns) => {
      expect(wrap(shown, columns)).toEqual(wrapAnsi(shown, columns, { hard: true, trim: true }).split('\n'));
    }),
  ));
