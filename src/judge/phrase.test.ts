import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countMentions, mentions } from './phrase.ts';

/** How a phrase is found in a text. */

interface Case {
  readonly text: string;
  readonly phrase: string;
  readonly found: boolean;
}

const cases: readonly Case[] = [
  { text: 'Datenschutz', phrase: 'datenschutz', found: true },
  { text: 'Datenschutzerklärung', phrase: 'datenschutz', found: false },
  { text: 'Datenschutzerklärung', phrase: 'datenschutz*', found: true },
  { text: 'Unser Datenschutz-Hinweis', phrase: 'datenschutz hinweis', found: true },
  { text: 'I DON’T want that', phrase: "don't want", found: true },
  { text: 'By submitting this form you agree', phrase: 'by submitting … agree', found: true },
  { text: 'By submitting this form. You agree', phrase: 'by submitting … agree', found: false },
  { text: 'Agree by submitting', phrase: 'by submitting … agree', found: false },
  { text: 'widerrufen Sie es jederzeit', phrase: 'widerruf* … jederzeit', found: true },
  { text: '私は個人情報の扱いに同意します', phrase: '個人情報', found: true },
  { text: 'anything', phrase: '…', found: false },
  { text: 'anything', phrase: '*', found: false },
];

describe('a phrase', () => {
  test.each(cases)('“$phrase” in “$text”: $found', ({ text, phrase, found }) =>
    expect(mentions(text, [phrase])).toBe(found),
  );

  test('is found in any text around it, whatever the case and punctuation', () => {
    const word = fc.stringMatching(/^[a-zäöü]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 4 }),
        fc.array(word),
        fc.array(word),
        (phrase, before, after) => {
          const text = [...before, ...phrase, ...after].join(', ').toUpperCase();
          expect(mentions(text, [phrase.join(' ')])).toBe(true);
        },
      ),
    );
  });

  test('never throws, and takes no time, on whatever stands in a form', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, phrase) => void mentions(text, [phrase])));
    const long = 'by submitting '.repeat(20_000);
    expect(mentions(long, ['by submitting … you … agree … now'])).toBe(false);
  });
});

test('each occurrence counts, neighbours too', () => {
  expect(countMentions('A GmbH, B GmbH, GmbH GmbH', ['GmbH'])).toBe(4);
  expect(countMentions('A Ltd. and B Inc.', ['Ltd', 'Inc'])).toBe(2);
  expect(countMentions('', ['Ltd'])).toBe(0);
});
