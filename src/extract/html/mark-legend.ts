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

/** Whether the rest of a pattern's words follow each other from a place on, with up to six others at an ellipsis. */
function follows(words: readonly string[], start: number, pattern: readonly string[], at: number): boolean {
  const wanted = pattern[at];
  if (wanted === undefined) return true;
  if (wanted !== gap) return words[start] === wanted && follows(words, start + 1, pattern, at + 1);
  for (let skipped = 0; skipped <= widestGap && start + skipped <= words.length; skipped += 1) {
    if (follows(words, start + skipped, pattern, at + 1)) return true;
  }
  return false;
}

/** In the order in which they are tried. */
const kinds = ['optional', 'required', 'unlessOptional', 'all'] as const;
type Kind = (typeof kinds)[number];

/** Reads sentences that explain marks, by the patterns of `marks.yaml`. */
export class LegendReader {
  private readonly names: ReadonlySet<string>;
  /** By their first word. */
  private readonly patterns = new Map<string, { readonly kind: Kind; readonly words: readonly string[] }[]>();
  private readonly isSymbol: (word: string) => boolean;

  constructor(words: MarkWords, isSymbol: (word: string) => boolean) {
    this.isSymbol = isSymbol;
    this.names = new Set((words.markNames ?? []).map((name) => name.toLowerCase()));
    this.add('optional', words.markMeansOptional);
    this.add('required', words.markMeansRequired);
    this.add('unlessOptional', words.requiredUnlessMarked);
    this.add('all', words.allRequired);
  }

  private add(kind: Kind, lines: readonly string[] = []): void {
    for (const line of lines) {
      const words = line.toLowerCase().split(/\s+/);
      const [first = ''] = words;
      const known = this.patterns.get(first);
      if (known) known.push({ kind, words });
      else this.patterns.set(first, [{ kind, words }]);
    }
  }

  private kindOf(words: readonly string[]): Kind | undefined {
    const found = new Set<Kind>();
    for (const [start, word] of words.entries()) {
      for (const pattern of this.patterns.get(word) ?? []) {
        if (follows(words, start, pattern.words, 0)) found.add(pattern.kind);
      }
    }
    return kinds.find((kind) => found.has(kind));
  }

  /** What the texts in and next to a form say of its marks. */
  read(texts: Iterable<{ readonly content: string; readonly place: Place | undefined }>): MarkLegend {
    const legend: { -readonly [Key in keyof MarkLegend]: MarkLegend[Key] } = {};
    let note = false;
    for (const { content, place } of texts) {
      if (content.length > longest) continue;
      for (const sentence of content.split(/(?<=[.;!?])\s+/)) {
        const words = wordsOf(sentence, this.isSymbol, this.names);
        const kind = this.kindOf(words);
        if (kind === 'optional' || kind === 'required') legend.symbol ??= kind;
        else if (kind) legend[kind] ??= { sentence, place };
        else if (words[0] === mark && words.length > 3) note = true;
      }
    }
    if (note) legend.symbol ??= 'other';
    return legend;
  }
}
