import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesEmpty } from './empty-match.ts';

const pattern = fc.letrec<{ item: string; sequence: string }>((tie) => ({
  item: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'a',
      '\\d',
      '[a-z]',
      '[^\\]]',
      '.',
      '^',
      '$',
      '\\b',
      '\\B',
      '\\(',
      '[(|]',
      '\\u{0}',
      '\\p{L}',
      '\\1',
    ),
    tie('sequence').map((inner) => `(${inner})`),
    tie('sequence').map((inner) => `(?:${inner})`),
    tie('sequence').map((inner) => `(?<name>${inner})`),
    tie('sequence').map((inner) => `(?=${inner})`),
    tie('sequence').map((inner) => `(?!${inner})`),
    tie('sequence').map((inner) => `(?<!${inner})`),
  ),
  sequence: fc
    .array(
      fc.tuple(
        fc.constantFrom('', '', '|'),
        tie('item'),
        fc.constantFrom('', '*', '+', '?', '+?', '{0}', '{2}', '{0,3}'),
      ),
      { maxLength: 4 },
    )
    .map((parts) =>
      parts
        .map(([bar, item, times]) => bar + item + (/^(?:[\^$]|\\b|\\B|\(\?<?[=!])/iu.test(item) ? '' : times))
        .join(''),
    ),
})).sequence;

test('says of every pattern what a regular expression engine says', () => {
  fc.assert(
    fc.property(pattern, (source) => {
      let engine: RegExp;
      try {
        engine = new RegExp(source, 'u');
      } catch {
        return;
      }
      expect(matchesEmpty(source), source).toBe(engine.test(''));
    }),
    { numRuns: 2000 },
  );
});

test('is done at once with a pattern that no engine finishes', () => {
  expect(matchesEmpty(`${'('.repeat(50_000)}x?${'){1000}'.repeat(50_000)}`)).toBe(true);
});
