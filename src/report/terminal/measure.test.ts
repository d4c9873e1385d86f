import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import wrapAnsi from 'wrap-ansi';
import { cut, widthOf, wrap } from './measure.ts';

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

/** What a page is given holds none. */
const withoutControls = (shown: string): string => shown.replace(/\p{C}/gu, '');

test('a text that is cut is as long as fits, up to the last whole sign', () =>
  fc.assert(
    fc.property(text.map(withoutControls), fc.integer({ min: 0, max: 40 }), (shown, columns) => {
      const cutOff = cut(shown, columns);
      if (widthOf(shown) <= columns) expect(cutOff).toBe(shown);
      else {
        const kept = cutOff.slice(0, -1);
        const [next] = new Intl.Segmenter().segment(shown.slice(kept.length));
        expect(cutOff).toBe(`${shown.slice(0, kept.length)}…`);
        expect(widthOf(kept)).toBeLessThanOrEqual(columns);
        expect(widthOf(kept) + widthOf(next?.segment ?? '')).toBeGreaterThan(columns);
      }
    }),
  ));
