import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowancesIn } from './allowance.ts';

const read = (text: string) => allowancesIn({ path: 'a.html', text });

describe('a comment that answers for findings', () => {
  test.each([
    '<!-- sparsam-allow some-rule -- a reason -->',
    '<!--sparsam-allow some-rule -- a reason-->',
    '{/* sparsam-allow some-rule -- a reason */}',
    '/* sparsam-allow some-rule -- a reason */',
    '// sparsam-allow some-rule -- a reason\n',
    '// sparsam-allow some-rule -- a reason',
    '// sparsam-allow some-rule -- a reason\r\n',
    '{# sparsam-allow some-rule -- a reason #}',
    '{% comment %} sparsam-allow some-rule -- a reason {% endcomment %}',
    '{{!-- sparsam-allow some-rule -- a reason --}}',
    '{{! sparsam-allow some-rule -- a reason }}',
    '{{-- sparsam-allow some-rule -- a reason --}}',
    '{{/* sparsam-allow some-rule -- a reason */}}',
    '<%# sparsam-allow some-rule -- a reason %>',
    '<%-- sparsam-allow some-rule -- a reason --%>',
    '<#-- sparsam-allow some-rule -- a reason -->',
    '{* sparsam-allow some-rule -- a reason *}',
    '@* sparsam-allow some-rule -- a reason *@',
    '<!--\n  sparsam-allow some-rule --\n  a\n  reason\n-->',
  ])('is read in %j', (text) => {
    expect(read(`<p>\n${text}`)).toEqual([
      { rules: ['some-rule'], reason: 'a reason', path: 'a.html', line: expect.any(Number), end: expect.any(Number) },
    ]);
  });

  test('names several rules, each once', () => {
    expect(read('<!-- sparsam-allow b, a b -- why -->')).toMatchObject([{ rules: ['b', 'a'], reason: 'why' }]);
  });

  test.each(['<!-- sparsam-allow a -->', '<!-- sparsam-allow a -- -->', '<!-- sparsam-allow a --why -->'])(
    'has no reason in %j',
    (text) => {
      expect(read(text)).toMatchObject([{ reason: '' }]);
    },
  );

  test.each([
    '<p>sparsam-allow a -- in a text</p>',
    '<!-- about sparsam-allow a -- in a sentence -->',
    '<!-- sparsam-allow -->',
    '<!-- sparsam-allow -- no rule -->',
    '<!-- sparsam-allowed a -- another word -->',
    '<!-- sparsam-allow a -- never closed',
    `<!-- sparsam-allow a -- ${'essay '.repeat(200)} -->`,
  ])('is none: %j', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('is found by its place, whatever surrounds it', () => {
    const noise = fc.string({
      unit: fc.constantFrom('<', '!', '-', '{', '/', '*', '#', '%', '@', 'a', ' ', '\n', '\r'),
    });
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        const comment = '<!-- sparsam-allow a -- b -->';
        const text = `${before}\n${comment}${after}`;
        const [first] = read(text);
        expect(first).toMatchObject({ rules: ['a'], reason: 'b', end: before.length + 1 + comment.length });
      }),
    );
  });
});
