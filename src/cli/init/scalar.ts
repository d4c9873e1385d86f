/** Texts that mean themselves in YAML without quotes: they begin with a letter and are no word of the core schema. */
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)[A-Za-z][\w./-]*$/i;

/** Characters that YAML does not print, or that would hide what stands there (YAML 1.2, 5.1). */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/** A text as a YAML scalar on one line: plain where it can be, else in double quotes (YAML 1.2, 7.3.1). */
export function scalar(text: string): string {
  if (plain.test(text)) return text;
  const escaped = JSON.stringify(text).replace(
    unprintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return escaped;
}
