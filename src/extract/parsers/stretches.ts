/** Something that covers a part of a text, in UTF-16 units; `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Deeper than any template nests; what lies deeper has its outer stretches left out. */
const deepest = 64;

/** Stretches that lie inside or beside each other, made ready for questions about offsets. */
export class Stretches<Item extends Stretch> {
  readonly #items: readonly Item[];
  /** The index of the stretch around each one, or -1. */
  readonly #around: number[] = [];

  constructor(items: readonly Item[]) {
    this.#items = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
    const open: number[] = [];
    for (const [index, item] of this.#items.entries()) {
      while (open.length > 0 && (this.#items[open.at(-1) ?? 0]?.end ?? 0) < item.end) open.pop();
      this.#around.push(open.at(-1) ?? -1);
      open.push(index);
    }
  }

  /** Those that cover an offset, innermost last. */
  at(offset: number): readonly Item[] {
    const found: Item[] = [];
    let index = this.#firstFrom(offset + 1) - 1;
    for (let step = 0; index >= 0 && step < deepest; step++) {
      const item = this.#items[index];
      if (item && item.end > offset) found.push(item);
      index = this.#around[index] ?? -1;
    }
    return found.reverse();
  }

  /** Those that lie inside of a stretch, in order. */
  within(start: number, end: number): readonly Item[] {
    const found: Item[] = [];
    for (let index = this.#firstFrom(start); index < this.#items.length; index++) {
      const item = this.#items[index];
      if (!item || item.start >= end) break;
      if (item.end <= end) found.push(item);
    }
    return found;
  }

  /** The index of the first that starts at an offset or later. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#items.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#items[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
