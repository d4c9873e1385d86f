import type { FieldFacts } from '../../model/index.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

type Format = keyof typeof weights.format;

/** Longer patterns spell out a whole grammar and are not looked at. */
const longest = 300;

/** How patterns begin that let in one kind of data, every digit written as `9`. */
const formats: readonly (readonly [Format, RegExp])[] = [
  ['email', /@/],
  ['phone', /^\(?(?:\\[+(]|\[[+(])/],
  ['postalCode', /^\(?9(?:\{5(?:,5)?\}|9999)/],
  ['card', /^\(?9\{1[3-9]/],
];

/** What the `pattern` attribute says (HTML Living Standard, section 4.10.5.3.6). It is read as text and never run. */
export function formatVotes(field: FieldFacts): readonly Vote[] {
  const quote = field.attributes['pattern'];
  if (!quote || quote.length > longest) return [];
  const pattern = simplified(quote);
  const known = formats.find(([, written]) => written.test(pattern))?.[0];
  return known ? [{ ...weights.format[known], group: 'format', signal: 'pattern', quote, grade: 'A' }] : [];
}

/** Whether nothing but digits and what parts them can be filled in, by `inputmode` or `pattern`. */
export function takesDigitsOnly({ kind, attributes }: FieldFacts): boolean {
  if (kind !== 'text') return false;
  const { inputmode, pattern } = attributes;
  if (inputmode === 'numeric' || inputmode === 'decimal') return true;
  return (
    pattern !== undefined &&
    pattern.length <= longest &&
    /^[\d{},*+?()\s.-]*9[\d{},*+?()\s.-]*$/.test(simplified(pattern))
  );
}

/** A pattern without anchors, and every way to write a digit as `9`. */
const simplified = (pattern: string): string =>
  pattern
    .replaceAll('\\d', '9')
    .replace(/\[0-9[^[\]a-z]*\]/gi, '9')
    .replace(/^\^|\$$/g, '');
