const memoLimit = 20_000;
const languageLimit = 50;
/** Longer texts are rarely met twice and would only fill the memory. */
const memoTextLimit = 500;

/** Remembers what a text was read as, by language; forgets everything when there is too much of it. */
export function memo<T>(read: (content: string, language: string) => T): (content: string, language: string) => T {
  const languages = new Map<string, Map<string, T>>();
  return (content, language) => {
    const known = languages.get(language) ?? new Map<string, T>();
    const found = known.get(content);
    if (found !== undefined) return found;
    const value = read(content, language);
    if (content.length > memoTextLimit) return value;
    if (languages.size >= languageLimit) languages.clear();
    if (known.size >= memoLimit) known.clear();
    languages.set(language, known.set(content, value));
    return value;
  };
}
