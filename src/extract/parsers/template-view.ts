import type { Document } from 'domhandler';
import type { Gap, RequirementLevel } from '../../model/index.ts';

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
  /** The stretch that comes out under the condition, in UTF-16 units; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
}

/**
 * What the HTML reader asks of a template's tags. It parses the masked text, which is as long as the original, so
 * that offsets of the one are offsets of the other; then it calls `dress`, and all later questions are by offset.
 */
export interface TemplateView {
  /**
   * Puts into the parsed tree what the tags stand for, to be called once, before anything is read from it. Literal
   * texts and translation keys take their place in texts and attribute values; other outputs stand there as written
   * (`{{ name }}`); a call that makes a control, label or form becomes the element that it makes. Elements keep the
   * places (`sourceCodeLocation`) of the tags that made them, attributes too.
   */
  readonly dress: (document: Document) => void;
  /** The conditions around an offset, innermost last. Those that also enclose the whole form say nothing of its fields. */
  readonly conditionsAt: (offset: number) => readonly TemplateCondition[];
  /**
   * The conditions under which a word of an attribute (`required`, `true`) comes out: those around it where it is
   * written between `start` and `end`, else all that touch this stretch.
   */
  readonly conditionsOf: (start: number, end: number, word: string) => readonly TemplateCondition[];
  /** Tags in a start tag that may add attributes which only the program knows, as written: requirement is unknown. */
  readonly unknownAttributes: (start: number, end: number) => readonly string[];
  /** Whether something between the offsets is decided when the page is made. */
  readonly isDynamic: (start: number, end: number) => boolean;
  /** The keys in the translation calls between the offsets. */
  readonly translationKeys: (start: number, end: number) => readonly string[];
  /** The loop around an offset, as written, where there is one: what stands there comes out any number of times. */
  readonly loopAt: (offset: number) => string | undefined;
  /** What cannot be read between the offsets: includes, calls that make fields which only the program knows. */
  readonly gaps: (start: number, end: number) => readonly Gap[];
}
