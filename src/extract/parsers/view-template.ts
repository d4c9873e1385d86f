import type { Document } from 'domhandler';
import { dressTree } from './dress-tree.ts';
import { type Masked, mask, type Standing } from './mask.ts';
import { type Handed, type ReadTag, readTags } from './read-tags.ts';
import { Stretches } from './stretches.ts';
import type { Block, Branch } from './template-blocks.ts';
import { judgeCondition } from './template-condition.ts';
import { type Saying, sayingOf } from './template-expression.ts';
import type { TemplateLanguage } from './template-language.ts';
import type { MissingPart, TemplateCondition, TemplateView } from './template-view.ts';

/** A template as the HTML reader takes it. */
export interface ViewedTemplate {
  /** As long as the source. */
  readonly text: string;
  readonly view: TemplateView;
}

interface StandingTag extends ReadTag {
  readonly standing: Standing;
}

/** What stands in a block that a variable keeps. */
interface Capture {
  readonly variable: string;
  readonly start: number;
  readonly end: number;
}

const shorten = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200);

/** Outputs in a start tag that add attributes, but never one that says anything of a requirement. */
const harmless = /^(?:stimulus_|csrf|nonce|style|class)/;

class View implements TemplateView {
  readonly #source: string;
  readonly #masked: string;
  readonly #language: TemplateLanguage;
  readonly #marks: Masked['marks'];
  readonly #tags: Stretches<StandingTag>;
  readonly #blocks: Stretches<TemplateCondition>;
  readonly #captures: Stretches<Capture>;
  readonly #prints = new Map<Capture, readonly TemplateCondition[]>();
  readonly #loops: Stretches<Branch>;
  /** Inside of one tag or attribute; those of the language's own attributes are known when the tree is dressed. */
  #choices: Stretches<TemplateCondition>;
  readonly #elsewhere = new Set<number>();
  readonly #methods = new Set<number>();
  readonly #unnamed = new Set<number>();
  readonly #sayings = new Map<string, Saying | undefined>();

  constructor(
    source: string,
    language: TemplateLanguage,
    tags: readonly StandingTag[],
    blocks: readonly Block[],
    { text, marks }: Masked,
  ) {
    this.#source = source;
    this.#masked = text;
    this.#language = language;
    this.#marks = marks;
    this.#tags = new Stretches(tags);
    this.#blocks = new Stretches(
      blocks.flatMap(({ kind, branches }, block) =>
        kind === 'condition' ? branches.map((branch, index) => this.#conditionOf(branch, index, block, branches)) : [],
      ),
    );
    this.#loops = new Stretches(blocks.flatMap(({ kind, branches }) => (kind === 'loop' ? branches : [])));
    this.#captures = new Stretches(
      blocks.flatMap(({ captures, branches }) =>
        captures === undefined ? [] : branches.map(({ start, end }) => ({ variable: captures, start, end })),
      ),
    );
    this.#choices = new Stretches(tags.flatMap((tag) => this.#choicesOf(tag)));
  }

  #condition(
    expression: string,
    { start, end }: { readonly start: number; readonly end: number },
    quote = shorten(this.#source.slice(start, end)),
    negated = false,
  ): TemplateCondition {
    return { expression: shorten(expression), quote, negated, ...judgeCondition(expression), start, end };
  }

  #conditionOf(branch: Branch, index: number, block: number, branches: readonly Branch[]): TemplateCondition {
    const quote = shorten(this.#source.slice(branch.tag.start, branch.tag.end));
    const of = branches.at(-1)?.isElse ? branches.length : 0;
    return { ...this.#condition(branch.expression, branch, quote, branch.negated), branch: { block, index, of } };
  }

  #sayingOf(expression: string): Saying | undefined {
    if (!this.#sayings.has(expression)) {
      this.#sayings.set(expression, sayingOf(expression, this.#language.translations));
    }
    return this.#sayings.get(expression);
  }

  /** `{{ x ? 'required' : '' }}`, an argument `required: x` of a call. */
  #choicesOf(tag: StandingTag): TemplateCondition[] {
    const { makes = [], opens, expression } = tag.reading;
    const stated = [...makes, ...(opens ? [opens] : [])]
      .flatMap(({ attributes }) => attributes)
      .flatMap(({ condition, start, end }) =>
        condition === undefined ? [] : this.#condition(condition, { start, end }),
      );
    if (expression === undefined) return stated;
    const saying = this.#sayingOf(expression);
    if (saying && saying.condition === undefined) return stated;
    return [...stated, this.#condition(saying?.condition ?? expression, tag)];
  }

  dress(document: Document): void {
    const added: TemplateCondition[] = [];
    dressTree(document, {
      source: this.#source,
      marks: this.#marks,
      attributes: this.#language.attributes,
      sayingOf: (expression) => this.#sayingOf(expression),
      addCondition: (expression, place) => added.push(this.#condition(expression, place)),
      requirementElsewhere: (start) => this.#elsewhere.add(start),
      methodElsewhere: (start) => this.#methods.add(start),
      unnamed: (start) => this.#unnamed.add(start),
    });
    if (added.length > 0) {
      this.#choices = new Stretches([...this.#choices.within(0, this.#source.length), ...added]);
    }
  }

  conditionsAt(offset: number): readonly TemplateCondition[] {
    const around = [...this.#blocks.at(offset), ...this.#choices.at(offset)];
    const capture = this.#captures.at(offset).at(-1);
    return capture ? [...this.#conditionsOfPrints(capture), ...around] : around;
  }

  /** What a variable keeps comes out where it is printed. Printed in several places, one of them may always hold. */
  #conditionsOfPrints(capture: Capture): readonly TemplateCondition[] {
    const known = this.#prints.get(capture);
    if (known) return known;
    const own = new Set(this.#blocks.at(capture.start));
    const print = new RegExp(`^\\$?${capture.variable}\\s*(?:\\||$)`);
    const places = this.#tags
      .within(capture.end, this.#source.length)
      .filter(({ standing, reading }) => standing === 'text' && print.test(reading.expression ?? ''))
      .map((tag) => this.#blocks.at(tag.start).filter((condition) => !own.has(condition)));
    const conditions = places.length === 1 ? (places[0] ?? []) : [];
    this.#prints.set(capture, conditions);
    return conditions;
  }

  conditionsOf(start: number, end: number, word: string): readonly TemplateCondition[] {
    const within = (from: number) => [...this.#blocks.within(from, end), ...this.#choices.within(from, end)];
    const equals = this.#source.slice(start, Math.min(end, start + 100)).indexOf('=');
    // `required="{{ x }}"`: the attribute's name says nothing where its value is chosen.
    const from = equals > 0 && within(start + equals).length > 0 ? start + equals : start;
    const at = this.#source.slice(from, end).indexOf(word);
    return at < 0 ? [...this.conditionsAt(start), ...within(start)] : this.conditionsAt(from + at);
  }

  unknownAttributes(start: number): readonly string[] {
    const end = this.#endOfTag(start);
    const quoteOf = (tag: ReadTag): string => shorten(this.#source.slice(tag.start, tag.end));
    const tags = this.#tags
      .within(start, end)
      .filter((tag) => this.#mayRequire(tag))
      .map(quoteOf);
    return this.#elsewhere.has(start) ? [...tags, shorten(this.#source.slice(start, end))] : tags;
  }

  /** Whether a tag may make the control required without saying so. */
  #mayRequire({ standing, reading }: StandingTag): boolean {
    if (reading.requirementElsewhere) return true;
    if (standing !== 'tag') return false;
    const { include, expression } = reading;
    return (
      include !== undefined || (expression !== undefined && !harmless.test(expression) && !this.#sayingOf(expression))
    );
  }

  /** The end of the start tag at an offset; a quoted value may hold its sign. */
  #endOfTag(start: number): number {
    let quote = '';
    for (let at = start; at < this.#masked.length; at++) {
      const unit = this.#masked[at] ?? '';
      if (quote !== '') quote = unit === quote ? '' : quote;
      else if (unit === '"' || unit === "'") quote = unit;
      else if (unit === '>') return at + 1;
    }
    return this.#masked.length;
  }

  isMethodElsewhere(start: number): boolean {
    return this.#methods.has(start) || this.unknownAttributes(start).length > 0;
  }

  isUnnamed(start: number): boolean {
    return this.#unnamed.has(start);
  }

  translationKeys(start: number, end: number): readonly string[] {
    return this.#tags.within(start, end).flatMap(({ reading }): string[] => {
      const made = (reading.makes ?? []).flatMap(({ text, textIsKey }) =>
        text !== undefined && textIsKey ? [text] : [],
      );
      if (made.length > 0) return made;
      const saying = reading.expression === undefined ? undefined : this.#sayingOf(reading.expression);
      return saying?.isKey ? [saying.text] : [];
    });
  }

  loopAt(offset: number): string | undefined {
    const loop = this.#loops.at(offset).at(-1);
    return loop && shorten(this.#source.slice(loop.tag.start, loop.tag.end));
  }

  missingParts(start: number, end: number): readonly MissingPart[] {
    return this.#tags
      .within(start, end)
      .filter(({ standing, reading }) => standing === 'text' && (reading.include || reading.gap !== undefined))
      .map(({ reading: { include, gap }, start, end }) => ({
        quote: shorten(this.#source.slice(start, end)),
        ...(include && { include }),
        ...(gap !== undefined && { reason: gap }),
        start,
        end,
      }));
  }
}

/**
 * Reads a template's tags and masks them; takes time in proportion to the source.
 * @param handed of an included template: what it gets from the one around it
 */
export function viewTemplate(source: string, language: TemplateLanguage, handed?: Handed): ViewedTemplate {
  const { tags, blocks } = readTags(source, language, handed);
  const masked = mask(source, tags, language.components);
  const standing = tags.map((tag, index) => ({
    ...tag,
    standing: masked.standings[index] ?? ('out-of-sight' as const),
  }));
  return { text: masked.text, view: new View(source, language, standing, blocks, masked) };
}
