import type { Stretch } from './stretches.ts';
import { type Block, Blocks } from './template-blocks.ts';
import type { Include, Step, Tag, TagReading, TemplateLanguage } from './template-language.ts';
import { type IncludeParameters, substitute, truthOf } from './template-parameters.ts';

/** A tag with what it means and what it does to the blocks around it. */
export interface ReadTag extends Tag {
  readonly reading: TagReading;
  /** Numbers of the blocks that it begins, of those that it turns to another branch, and of those that it ends. */
  readonly entered: readonly number[];
  readonly turned: readonly number[];
  readonly left: readonly number[];
}

export interface ReadTemplate {
  readonly tags: readonly ReadTag[];
  /** Conditions, loops and captures that are closed; branches that always come out are no conditions any more. */
  readonly blocks: readonly Block[];
}

/** What an included template gets. */
export type Handed = Pick<Include, 'parameters' | 'isolated'>;

/**
 * Finds and reads the tags of a template, from top to bottom.
 * @param handed what an including template handed over; branches that it rules out are taken out of the template
 */
export function readTags(source: string, language: TemplateLanguage, handed: Handed | undefined): ReadTemplate {
  const parameters = handed?.parameters ?? new Map<string, string>();
  const blocks = new Blocks();
  const scope = new Map<string, string>();
  const tags = language.scan(source).map((tag): ReadTag => {
    const speaks = tag.kind === 'output' || tag.kind === 'statement';
    const reading = speaks ? withParameters(language.read(tag, scope), parameters) : {};
    const effects = (reading.steps ?? []).map((step) => blocks.step(step, tag));
    return {
      ...tag,
      reading,
      entered: effects.flatMap(({ entered }) => entered ?? []),
      turned: effects.flatMap(({ turned }) => turned ?? []),
      left: effects.flatMap(({ left }) => left ?? []),
    };
  });
  // A block that nothing closes decides nothing: what looks like its opening tag may be something else.
  const ended = new Set(tags.flatMap(({ left }) => left));
  const closed = tags.map((tag) => ({
    ...tag,
    entered: tag.entered.filter((number) => ended.has(number)),
    turned: tag.turned.filter((number) => ended.has(number)),
  }));
  if (!handed) return { tags: closed, blocks: blocks.closed };
  const decided = blocks.closed.map((block) => decide(block, handed.isolated ?? false));
  return {
    tags: prune(
      closed,
      decided.flatMap(({ dead }) => dead),
    ),
    blocks: decided.map(({ block }) => block),
  };
}

function withParameters(reading: TagReading, parameters: IncludeParameters): TagReading {
  if (parameters.size === 0) return reading;
  const put = (expression: string): string => substitute(expression, parameters);
  const { steps, expression, include } = reading;
  return {
    ...reading,
    ...(steps && { steps: steps.map((step) => stepWith(step, put)) }),
    ...(expression !== undefined && { expression: put(expression) }),
    ...(include && {
      include: { ...include, parameters: new Map([...include.parameters].map(([name, value]) => [name, put(value)])) },
    }),
  };
}

function stepWith(step: Step, put: (expression: string) => string): Step {
  if (step.does === 'close' || step.expression === undefined) return step;
  return { ...step, expression: put(step.expression) };
}

/** Which branches of a condition never come out, and which always do. */
function decide(block: Block, isolated: boolean): { readonly block: Block; readonly dead: readonly Stretch[] } {
  if (block.kind !== 'condition') return { block, dead: [] };
  const dead: Stretch[] = [];
  const open: Block['branches'][number][] = [];
  let isDecided = false;
  for (const branch of block.branches) {
    const truth = branch.isElse ? true : truthOf(branch.expression, isolated);
    const holds = branch.negated && !branch.isElse && truth !== undefined ? !truth : truth;
    if (isDecided || holds === false) dead.push(branch);
    else if (holds === undefined || open.length > 0) open.push(branch);
    isDecided ||= holds === true;
  }
  return { block: { ...block, branches: open }, dead };
}

/** Takes out what stands in branches that never come out, as if it were a comment. */
function prune(tags: readonly ReadTag[], dead: readonly Stretch[]): ReadTag[] {
  const outer = [...dead].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ReadTag[] = [];
  let next = 0;
  let end = 0;
  const comment = (stretch: Stretch): ReadTag => ({
    ...{ kind: 'comment', start: stretch.start, end: stretch.end, code: '', codeStart: stretch.start },
    ...{ reading: {}, entered: [], turned: [], left: [] },
  });
  const take = (until: number): void => {
    for (let stretch = outer[next]; stretch && stretch.start <= until; stretch = outer[++next]) {
      if (stretch.start < end || stretch.end <= stretch.start) continue;
      kept.push(comment(stretch));
      end = stretch.end;
    }
  };
  for (const tag of tags) {
    take(tag.start);
    if (tag.start >= end) kept.push(tag);
  }
  return kept;
}
