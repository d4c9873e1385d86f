import type { SeenTag } from './html-context.ts';

const voidElements = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose end tag HTML supplies: a second start tag ends the first element, so that both may stay. */
const optionalEnds = new Set('p li dt dd option optgroup tr td th tbody thead tfoot colgroup rb rt rp'.split(' '));

/** More unmatched tags in one block than any template has: what follows is taken as it is. */
const most = 500;

/** How many tags an end tag looks behind. */
const farthest = 20;

/**
 * Start and end tags that met no partner yet. Blocks of the template know them by where their branches begin in this
 * list; a tag finds its partner in its own branch only.
 */
export class UnmatchedTags {
  #tags: SeenTag[] = [];
  readonly #blank: (tag: SeenTag) => void;

  /** @param blank takes a tag out of the masked text */
  constructor(blank: (tag: SeenTag) => void) {
    this.#blank = blank;
  }

  get count(): number {
    return this.#tags.length;
  }

  see(tag: SeenTag, branchStart: number): void {
    if (!voidElements.has(tag.name) && !optionalEnds.has(tag.name)) this.#pair(tag, branchStart);
  }

  /**
   * A block ends: of its branches, one may leave elements open or close some, or they would nest.
   * @param branches where each began
   * @param outer where the branch around the block began
   */
  endBlock(branches: readonly number[], outer: number): void {
    this.#keepOneBranch(branches);
    const from = branches[0] ?? 0;
    if (this.#tags.length === from || this.#tags.length - from > most) return;
    // What the block left open may be closed by another block with the same condition: together they are in balance.
    const tags = this.#tags.slice(from);
    this.#tags.length = from;
    for (const tag of tags) this.#pair(tag, outer);
  }

  /** Tags may cross each other (`<div><form></div></form>`): an end tag finds its partner behind others, too. */
  #pair(tag: SeenTag, branchStart: number): void {
    const from = tag.closing ? Math.max(branchStart, this.#tags.length - farthest) : this.#tags.length;
    for (let at = this.#tags.length - 1; at >= from; at--) {
      const other = this.#tags[at];
      if (!other || other.closing || other.name !== tag.name) continue;
      this.#tags.splice(at, 1);
      return;
    }
    this.#tags.push(tag);
  }

  /** The tags of the first branch that has some stay. */
  #keepOneBranch(branches: readonly number[]): void {
    const from = branches[0] ?? 0;
    if (branches.length < 2 || this.#tags.length === from) return;
    const ends = [...branches.slice(1), this.#tags.length];
    const index = branches.findIndex((start, branch) => (ends[branch] ?? start) > start);
    const [start = from, end = from] = [branches[index], ends[index]];
    const kept = this.#tags.slice(start, end);
    for (const tag of [...this.#tags.slice(from, start), ...this.#tags.slice(end)]) this.#blank(tag);
    this.#tags.length = from;
    this.#tags.push(...kept.slice(0, most));
  }
}
