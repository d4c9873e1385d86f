import type { Step } from './template-language.ts';

/** One branch of a block; its stretch starts behind the tag that opens it and ends before the one that ends it. */
export interface Branch {
  readonly expression: string;
  /** The tag that opens the block, from where to where: what a report quotes. */
  readonly tag: { readonly start: number; readonly end: number };
  readonly negated: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Block {
  readonly kind: 'condition' | 'loop' | 'plain';
  readonly branches: readonly Branch[];
}

interface OpenBlock {
  readonly kind: Block['kind'];
  readonly until: string;
  readonly number: number;
  branches: Branch[];
}

type Place = { readonly start: number; readonly end: number };

/**
 * Follows the blocks of a template from top to bottom. A closing tag closes the innermost block that waits for its
 * word, and blocks in between end without effect; one that nobody waits for is passed over: templates may close in one
 * file what another opens.
 */
export class Blocks {
  readonly #open: OpenBlock[] = [];
  readonly #waiting = new Map<string, number>();
  #count = 0;

  /** Closed conditions and loops, inner ones first. */
  readonly closed: Block[] = [];

  /** The numbers of the blocks that a step enters, turns to another branch, or leaves. */
  step(step: Step, tag: Place): { entered?: number; turned?: number; left?: readonly number[] } {
    if (step.does === 'open') return { entered: this.#enter(step, tag) };
    if (step.does === 'else') return this.#turn(step.expression, tag);
    return this.#leave(step.until, tag);
  }

  #enter(step: Extract<Step, { does: 'open' }>, tag: Place): number {
    this.#waiting.set(step.until, (this.#waiting.get(step.until) ?? 0) + 1);
    const branch = { expression: step.expression, tag, negated: step.negated ?? false, start: tag.end, end: -1 };
    this.#count += 1;
    this.#open.push({ kind: step.kind, until: step.until, number: this.#count, branches: [branch] });
    return this.#count;
  }

  #turn(expression: string | undefined, tag: Place): { turned?: number } {
    const block = this.#open.at(-1);
    const last = block?.branches.at(-1);
    if (!block || !last || block.kind === 'plain') return {};
    const first = block.branches[0] ?? last;
    block.branches[block.branches.length - 1] = { ...last, end: tag.start };
    block.branches.push({
      expression: expression ?? first.expression,
      tag: expression === undefined ? first.tag : tag,
      negated: expression === undefined ? !first.negated : false,
      start: tag.end,
      end: -1,
    });
    return { turned: block.number };
  }

  #leave(until: string, tag: Place): { left?: readonly number[] } {
    if (!this.#waiting.get(until)) return {};
    const left: number[] = [];
    for (let block = this.#open.pop(); block; block = this.#open.pop()) {
      this.#waiting.set(block.until, (this.#waiting.get(block.until) ?? 1) - 1);
      left.push(block.number);
      if (block.until !== until) continue;
      const last = block.branches.pop();
      if (last) block.branches.push({ ...last, end: tag.start });
      if (block.kind !== 'plain') this.closed.push({ kind: block.kind, branches: block.branches });
      break;
    }
    return { left };
  }
}
