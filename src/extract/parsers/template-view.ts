import type { Document } from 'domhandler';
import type { RequirementLevel } from '../../model/index.ts';
import type { Include } from './template-language.ts';

/** One branch among those of a block. */
interface Branching {
  readonly block: number;
  readonly index: number;
  /** How many there are, where one of them comes out in any case; otherwise 0. */
  readonly of: number;
}

/** What decides whether a stretch of a template, or something in it, comes out. */
export interface TemplateCondition {
  /** As written, without the tag's delimiters: `form.type == 'company'`. */
  readonly expression: string;
  /** The opening tag as written: `{% if form.type == 'company' %}`. */
  readonly quote: string;
  /** The stretch stands in the branch for "otherwise". */
  readonly negated: boolean;
  /** What a requirement comes to that holds under this condition only. */
  readonly level: Extract<RequirementLevel, 'conditional' | 'configurable'>;
  /** The field that it reads, where that can be seen. */
  readonly dependsOn?: string;
  /** The condition's block, and which of its branches this is; none for a choice inside of one tag. */
  readonly branch?: Branching;
  /** The stretch that comes out under the condition, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * A template's tags, seen from its HTML. The HTML reader parses the masked text, which is as long as the original, so
 * that offsets of the one are offsets of the other, and calls `dress` before it reads the tree. That is all it has to
 * know of templates: what conditions, loops and includes do to the fields is put right afterwards (`readTemplate`), by
 * the places of their evidence.
 */
export interface TemplateView {
  /**
   * Puts into the parsed tree what the tags stand for, to be called once, before anything is read from it. Literal
   * texts and translation keys take their place in texts and attribute values; other outputs stand in values as
   * written (`{{ name }}`) and nowhere in texts; a call that makes a control, label or form becomes the element that
   * it makes. Elements and attributes have the places (`sourceCodeLocation`) of the tags and arguments that made them.
   */
  readonly dress: (document: Document) => void;
  /** The conditions around an offset, innermost last. Those that also enclose the whole form say nothing of its fields. */
  readonly conditionsAt: (offset: number) => readonly TemplateCondition[];
  /**
   * The conditions under which a word of an attribute (`required`, `true`) comes out: those around it where it is
   * written between `start` and `end`, else all that touch this stretch.
   */
  readonly conditionsOf: (start: number, end: number, word: string) => readonly TemplateCondition[];
  /** Of the start tag at an offset: what may add attributes that only the program knows, as written. */
  readonly unknownAttributes: (start: number) => readonly string[];
  /** Whether the element that starts here has a name that only the program knows. */
  readonly isUnnamed: (start: number) => boolean;
  /** Whether the program decides how the form that starts here is sent. */
  readonly isMethodElsewhere: (start: number) => boolean;
  /** The keys in the translation calls between the offsets. */
  readonly translationKeys: (start: number, end: number) => readonly string[];
  /** The loop around an offset, as written, where there is one: what stands there comes out any number of times. */
  readonly loopAt: (offset: number) => string | undefined;
  /** Tags between the offsets that stand for part of a form: includes, and calls whose fields only the program knows. */
  readonly missingParts: (start: number, end: number) => readonly MissingPart[];
}

/** A part of a template that stands elsewhere. */
export interface MissingPart {
  /** As written. */
  readonly quote: string;
  /** Of an include: the file, or nothing where its name is computed. */
  readonly include?: Include;
  /** Of other calls: what cannot be seen, a clause in English. */
  readonly reason?: string;
  readonly start: number;
  readonly end: number;
}
