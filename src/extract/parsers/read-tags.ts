import { type Block, Blocks } from './template-blocks.ts';
import type { Tag, TagReading, TemplateLanguage } from './template-language.ts';

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
  /** Conditions and loops that are closed. */
  readonly blocks: readonly Block[];
}

/** Finds and reads the tags of a template, from top to bottom. */
export function readTags(source: string, language: TemplateLanguage): ReadTemplate {
  const blocks = new Blocks();
  const scope = new Map<string, string>();
  const tags = language.scan(source).map((tag): ReadTag => {
    const reading = tag.kind === 'comment' ? {} : language.read(tag, scope);
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
  return {
    tags: tags.map((tag) => ({
      ...tag,
      entered: tag.entered.filter((number) => ended.has(number)),
      turned: tag.turned.filter((number) => ended.has(number)),
    })),
    blocks: blocks.closed,
  };
}
