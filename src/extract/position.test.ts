import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineMap } from './position.ts';

test('lines end with LF, CR LF or CR', () => {
  const { position } = lineMap('a\nb\r\nc\rd');
  expect([0, 2, 5, 7, 99].map((offset) => Object.values(position(offset)).join(' '))).toEqual([
    '0 1 1',
    '2 2 1',
    '5 3 1',
    '7 4 1',
    '8 4 2',
  ]);
});

test('a position says where its offset is', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'ä', '😀', '\n', '\r\n')), fc.nat(40), (parts, wanted) => {
      const text = parts.join('');
      const { offset, line, column } = lineMap(text).position(wanted);
      const lines = text.split('\n');
      const before = lines.slice(0, line - 1).reduce((sum, item) => sum + item.length + 1, 0);
      expect(before + column - 1).toBe(offset);
      expect(column - 1).toBeLessThanOrEqual(lines[line - 1]?.length ?? 0);
    }),
  );
});
