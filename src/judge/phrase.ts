/** Texts of the last forms: every rule reads the same ones. */
const read = new Map<string, string>();
const mostRead = 2_000;

/** Letters and digits only, lower case, single blanks, with a blank at both ends so that words can be found whole. */
function words(text: string): string {
  const known = read.get(text);
  if (known !== undefined) return known;
  const made = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `;
  if (read.size >= mostRead) read.clear();
  read.set(text, made);
  return made;
}

const sentenceEnd = /(?<=[.!?;])\s+/u;

/** What a phrase looks for, piece after piece: a piece ends with a blank unless any ending of its last word will do. */
type Pieces = readonly string[];

const compiled = new WeakMap<readonly string[], readonly Pieces[]>();

/** Writing that puts no blanks between words: there a phrase is found within others. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A phrase's pieces are separated by `…`; an asterisk at the end of a piece leaves its last word's ending open. */
function piecesOf(phrase: string): Pieces {
  return phrase.split('…').map((piece) => {
    const found = words(piece);
    if (unspaced.test(piece)) return found.trim();
    return piece.trimEnd().endsWith('*') ? found.trimEnd() : found;
  });
}

function compile(phrases: readonly string[]): readonly Pieces[] {
  const known = compiled.get(phrases);
  if (known) return known;
  const made = phrases.map(piecesOf).filter((pieces) => pieces.every((piece) => piece.trim() !== ''));
  compiled.set(phrases, made);
  return made;
}

/** Whether the pieces stand one after the other in a text that was freed of punctuation. */
function holds(searched: string, pieces: Pieces): boolean {
  let from = 0;
  for (const piece of pieces) {
    const at = searched.indexOf(piece, from);
    if (at < 0) return false;
    // The blank behind a word is also the one before the next.
    from = at + piece.trimEnd().length;
  }
  return true;
}

/**
 * Whether a text holds one of the phrases as whole words, whatever the case and punctuation. A phrase with `…` is looked
 * for in each sentence by itself.
 */
export function mentions(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0 || text === '') return false;
  const searched = words(text);
  let sentences: string[] | undefined;
  return compile(phrases).some((pieces) => {
    if (pieces.length === 1) return searched.includes(pieces[0] ?? '');
    sentences ??= sentencesOf(text).map(words);
    return sentences.some((sentence) => holds(sentence, pieces));
  });
}

/** A text's sentences. */
export const sentencesOf = (text: string): string[] => text.split(sentenceEnd);

/** The first of several texts that holds one of the phrases, or undefined where none does. */
export function firstMention(searched: readonly string[], phrases: readonly string[]): string | undefined {
  return phrases.length === 0 ? undefined : searched.find((text) => mentions(text, phrases));
}

/** How often a text holds one of several words or phrases without gaps, each occurrence counted. */
export function countMentions(text: string, phrases: readonly string[]): number {
  const searched = words(text);
  return compile(phrases).reduce((sum, [piece = '']) => sum + occurrences(searched, piece), 0);
}

function occurrences(searched: string, piece: string): number {
  let count = 0;
  // The blank behind one occurrence may be the one before the next.
  for (let at = searched.indexOf(piece); at >= 0; at = searched.indexOf(piece, at + piece.trimEnd().length)) count += 1;
  return count;
}
