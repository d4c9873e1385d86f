import type { MarkWords } from '../../model/index.ts';
import type { Place } from '../parsers/html-places.ts';

/** What a form says of its marks, and of its fields without marks. */
export interface MarkLegend {
  /** What a symbol means in this form; `other`: the symbol leads to a note on something else. */
  readonly symbol?: 'required' | 'optional' | 'other';
  /** "All fields are required". */
  readonly all?: Explanation;
  /** "Fields are required unless marked optional". */
  readonly unlessOptional?: Explanation;
}

export interface Explanation {
  readonly sentence: string;
  readonly place: Place | undefined;
}

const mark = '{mark}';
const gap = '…';
const widestGap = 6;
const longest = 400;

/** A sentence's words in lower case, without punctuation, symbols and their names as `{mark}`. */
function wordsOf(sentence: string, isSymbol: (word: string) => boolean, names: ReadonlySet<string>): string[] {
  return sentence
    .toLowerCase()
    .replace(/(\p{L})([*✱＊])/gu, '$1 $2')
    .replace(/([*✱＊])(\p{L})/gu, '$1 $2')
    .split(/\s+/)
    .map((word) =>
      isSymbol(word) ? mark : word.replace(/^[^\p{L}\p{N}{]+|[^\p{L}\p{N}}]+$/gu, '') || (isMarked(word) ? mark : ''),
    )
    .map((word) => (names.has(word) ? mark : word))
    .filter((word) => word !== '');
}

const isMarked = (word: string): boolean => /[*✱＊]/.test(word);

/** Whether a pattern's words follow each other in a sentence, with up to six others where it has an ellipsis. */
function follows(words: readonly string[], pattern: readonly string[]): boolean {
  const from = (start: number, at: number): boolean => {
    const wanted = pattern[at];
    if (wanted === undefined) return true;
    if (wanted !== gap) return words[start] === wanted && from(start + 1, at + 1);
    for (let skipped = 0; skipped <= widestGap && start + skipped <= words.length; skipped += 1) {
      if (from(start + skipped, at + 1)) return true;
    }
    return false;
  };
  return words.some((_, start) => from(start, 0));
}

/** Reads sentences that explain marks, by the patterns of `marks.yaml`. */
export class LegendReader {
  private readonly names: ReadonlySet<string>;
  private readonly patterns: Readonly<Record<'optional' | 'required' | 'all' | 'unlessOptional', readonly string[][]>>;
  private readonly isSymbol: (word: string) => boolean;

  constructor(words: MarkWords, isSymbol: (word: string) => boolean) {
    const split = (lines: readonly string[] | undefined): string[][] =>
      (lines ?? []).map((line) => line.toLowerCase().split(/\s+/));
    this.isSymbol = isSymbol;
    this.names = new Set((words.markNames ?? []).map((name) => name.toLowerCase()));
    this.patterns = {
      optional: split(words.markMeansOptional),
      required: split(words.markMeansRequired),
      all: split(words.allRequired),
      unlessOptional: split(words.requiredUnlessMarked),
    };
  }

  /** What the texts in and next to a form say of its marks. */
  read(texts: Iterable<{ readonly content: string; readonly place: Place | undefined }>): MarkLegend {
    const legend: { -readonly [Key in keyof MarkLegend]: MarkLegend[Key] } = {};
    let note = false;
    for (const { content, place } of texts) {
      if (content.length > longest) continue;
      for (const sentence of content.split(/(?<=[.;!?])\s+/)) {
        const words = wordsOf(sentence, this.isSymbol, this.names);
        const says = (kind: keyof LegendReader['patterns']): boolean =>
          this.patterns[kind].some((pattern) => follows(words, pattern));
        if (says('optional')) legend.symbol ??= 'optional';
        else if (says('required')) legend.symbol ??= 'required';
        else if (says('unlessOptional')) legend.unlessOptional ??= { sentence, place };
        else if (says('all')) legend.all ??= { sentence, place };
        else if (words[0] === mark && words.length > 3) note = true;
      }
    }
    if (note) legend.symbol ??= 'other';
    return legend;
  }
}
