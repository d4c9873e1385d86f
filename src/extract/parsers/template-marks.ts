/**
 * The filler of masked text: a tag's first two units become its number in Unicode's private use area, the others a
 * sign that means nothing, so that the parsed tree still tells which tag stands where. Both are names, values and text
 * to HTML, but never markup, blanks or anything that a person wrote: such signs are taken out of the source.
 */
const first = 0xe000;
const base = 0xf8ff - first;

/** Stands where a tag stood that lets nothing come out. */
export const filler = 0xf8ff;

/** Icon fonts use the private use area; in masked text only marks may. */
export function isPrivate(unit: number): boolean {
  return unit >= first && unit <= filler;
}

/** The two units of the mark with a number. */
export function markUnits(number: number): readonly [number, number] {
  return [first + (Math.floor(number / base) % base), first + (number % base)];
}

const pair = '[\\uE000-\\uF8FE][\\uE000-\\uF8FE]';

/** Marks with their filler, and filler alone, in a string of the parsed tree; line breaks inside of a tag were kept. */
const marks = new RegExp(`(?:(${pair})|\\uF8FF)(?:\\s*\\uF8FF)*`, 'g');

/** Puts something in the place of each mark; filler alone goes. */
export function replaceMarks(text: string, replace: (number: number) => string): string {
  return text.replace(marks, (_, units: string | undefined) => {
    if (units === undefined) return '';
    return replace((units.charCodeAt(0) - first) * base + units.charCodeAt(1) - first);
  });
}

/** Whether a string of the parsed tree holds a mark or filler. */
export function hasMarks(text: string): boolean {
  return /[\uE000-\uF8FF]/.test(text);
}

/** The number of a string that is nothing but a mark, as an attribute's name may be. */
export function markOf(text: string): number | undefined {
  let found: number | undefined;
  const rest = replaceMarks(text, (number) => {
    found = number;
    return '';
  });
  return rest.trim() === '' ? found : undefined;
}
