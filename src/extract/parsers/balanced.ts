/** No call in a template is longer. */
const longest = 20_000;
/** What searches without result may cost one text in all: beyond it, brackets are taken to be unclosed. */
const budget = 5_000_000;

const pairs: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/** Finds where brackets close; strings hide them. */
export class Brackets {
  readonly #text: string;
  #spent = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The offset behind the bracket that closes the one at `open`, or -1. */
  endOf(open: number): number {
    if (this.#spent > budget) return -1;
    const waiting: string[] = [];
    const stop = Math.min(this.#text.length, open + longest);
    for (let at = open; at < stop; at++) {
      const unit = this.#text[at] ?? '';
      if (unit === '"' || unit === "'") {
        at = this.#endOfString(unit, at, stop);
        continue;
      }
      const close = pairs[unit];
      if (close) waiting.push(close);
      else if (unit === waiting.at(-1)) {
        waiting.pop();
        if (waiting.length === 0) return at + 1;
      }
    }
    this.#spent += stop - open;
    return -1;
  }

  #endOfString(quote: string, start: number, stop: number): number {
    for (let at = start + 1; at < stop; at++) {
      if (this.#text[at] === '\\') at++;
      else if (this.#text[at] === quote) return at;
    }
    return stop;
  }
}
