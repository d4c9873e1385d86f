/** What XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets. */
const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Leaves out the characters that no XML document may hold. */
export const withoutIllegal = (text: string): string => text.replace(illegal, '');

/** A text as content or attribute of an element. */
export const escapeXml = (text: string): string =>
  withoutIllegal(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
