/** Letters and digits only, lower case, single blanks, with a blank at both ends so that words can be found whole. */
function words(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Whether a text holds one of the phrases as whole words, whatever the case and punctuation. */
export function mentions(text: string, phrases: readonly string[]): boolean {
  const searched = words(text);
  return phrases.some((phrase) => searched.includes(words(phrase)));
}

/** The first of several texts that holds one of the phrases, or undefined where none does. */
export function firstMention(searched: readonly string[], phrases: readonly string[]): string | undefined {
  return phrases.length === 0 ? undefined : searched.find((text) => mentions(text, phrases));
}
