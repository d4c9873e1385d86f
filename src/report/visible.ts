/** C0 and C1 controls, line and paragraph separators, the characters that steer bidirectional text (UAX #9), the byte order mark. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu;

/**
 * Makes characters visible that would steer a terminal or hide text: scanned sources are not to be trusted with it.
 * @returns C0 controls as Control Pictures (`␛`), the rest as `<U+202E>`
 */
export function visible(text: string): string {
  return text.replace(unprintable, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    if (code === 0x7f) return '\u2421';
    return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}

/** The same value, every text in it made visible. */
export const visibleThroughout = <Value>(value: Value): Value => throughout(value, visible);

/** The same value, every text in it changed. */
export function throughout<Value>(value: Value, change: (text: string) => string): Value {
  return JSON.parse(JSON.stringify(value), (_, item: unknown) => (typeof item === 'string' ? change(item) : item));
}
