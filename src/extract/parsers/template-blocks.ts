import type { Step } from './template-language.ts';

/** One branch of a block; its stretch starts behind the tag that opens it and ends before the one that ends it. */
export interface Branch {
  readonly expression: string;
  /** The tag that opens the block, from where to where: what a report quotes. */
  readonly tag: { readonly start: number; readonly end: number };
  readonly negated: boolean;
  /** The branch for "otherwise": its expression is that of the first. */
  readonly isElse: boolean;
  readonly start: number;
  readonly end: number;
}

export interface Block {
  readonly kind: 'condition' | 'loop' | 'plain';
  /** The variable that keeps what stands in the block. */
  readonly captures?: string;
  readonly branches: readonly Branch[];
}

interface OpenBlock {
  readonly kind: Block['kind'];
  readonly until: string;
  readonly number: number;
  readonly captures?: string;
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

  /** Closed conditions, loops and captures, inner ones first. */
  readonly closed: Block[] = [];

  /** The numbers of the blocks that a step enters, turns to another branch, or leaves. */
  step(step: Step, tag: Place): { entered?: number; turned?: number; left?: readonly number[] } {
    if (step.does === 'open') return { entered: this.#enter(step, tag) };
    if (step.does === 'else') return this.#turn(step.expression, tag);
    return this.#leave(step.until, tag);
  }

  #enter(step: Extract<Step, { does: 'open' }>, tag: Place): number {
    this.#waiting.set(step.until, (this.#waiting.get(step.until) ?? 0) + 1);
    const branch = {
      expression: step.expression,
      tag,
      negated: step.negated ?? false,
      isElse: false,
      start: tag.end,
      end: -1,
    };
    this.#count += 1;
    const { kind, until, captures } = step;
    this.#open.push({
      kind,
      until,
      number: this.#count,
      ...(captures !== undefined && { captures }),
      branches: [branch],
    });
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
      isElse: expression === undefined,
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
      const { kind, captures, branches } = block;
      if (kind !== 'plain' || captures !== undefined) {
        this.closed.push({ kind, ...(captures !== undefined && { captures }), branches });
      }
      break;
    }
    return { left };
  }
}
