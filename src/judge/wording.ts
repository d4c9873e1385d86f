import type { Field } from '../model/index.ts';

const longest = 40;
const longestValue = 400;

/**
 * Puts values into a text's `{placeholders}`, once: a value that looks like a placeholder stays as it is. Values are
 * freed of characters that a terminal would act on.
 */
export function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text
    .replace(/\{(\w+)\}/g, (placeholder, name: string) =>
      Object.hasOwn(values, name) ? plain(values[name] ?? '') : placeholder,
    )
    .replace(/…\.$/, '…'); // an ellipsis ends its sentence by itself
}

/** What a message calls a field: its label without marks, else its name, else the fallback. A label `/` tells nothing. */
export function nameOf(field: Field, fallback: string): string {
  const label = shorten(plain(field.label).replace(/^[\s*]+|[\s*:：]+$/gu, ''));
  return isTelling(label) ? label : shorten(plain(field.name)) || fallback;
}

const isTelling = (label: string): boolean => /[\p{L}\p{N}]/u.test(label);

/** A few texts side by side, without the full stops at their ends. */
export function enumerate(texts: readonly string[], most: number): string {
  const shown = texts.slice(0, most).map((text) => shorten(plain(text)).replace(/\.+$/, ''));
  return shown.join(', ') + (texts.length > most ? ' …' : '');
}

/** Control and format characters gone (Unicode Cc, Cf, and the separators of lines), white space collapsed. */
function plain(text: string): string {
  return text
    .slice(0, longestValue)
    .replace(/[\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]+/gu, '')
    .trim();
}

/** At most 40 characters, an ellipsis where it was cut, between words where one ends near. */
function shorten(text: string): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const start = characters.slice(0, longest - 1).join('');
  const lastBlank = start.lastIndexOf(' ');
  return lastBlank > longest / 2 ? `${start.slice(0, lastBlank)} …` : `${start}…`;
}
