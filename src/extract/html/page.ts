import type { Span } from '../../model/index.ts';
import { excerpt } from '../excerpt.ts';
import type { Element, HtmlTree } from '../parsers/html.ts';
import { attributeOf, type Place, startTagOf } from '../parsers/html-places.ts';
import type { StyledElements } from '../parsers/style-sheet.ts';
import type { LineMap } from '../position.ts';
import type { Candidate } from './candidate.ts';
import { kindOf, typeOf } from './control.ts';
import { Disclosures } from './disclosure.ts';
import type { LegendReader } from './mark-legend.ts';
import type { MarkReader, Unmarked } from './marks.ts';
import type { Survey } from './survey.ts';

/** Attributes that hold what a person entered, or what was entered for them. */
const valueAttributes = [
  'value',
  'default-value',
  'model-value',
  'data-value',
  'data-default-value',
  'data-initial-value',
];

/** A source while its forms are read. */
export class Page {
  readonly path: string;
  /** As written: what is quoted comes from it. */
  readonly text: string;
  readonly tree: HtmlTree;
  readonly survey: Survey;
  readonly marks: MarkReader;
  readonly legends: LegendReader;
  /** What the page's own style sheets keep out of sight. */
  readonly hidden: StyledElements;
  /** What a choice opens. */
  readonly disclosures: Disclosures;
  private readonly lines: LineMap;
  private readonly unmarked = [new Map<Element, Unmarked>(), new Map<Element, Unmarked>()] as const;
  /** How many of the survey's controls before each one are not of type `hidden`. */
  private readonly visibleBefore: readonly number[];

  constructor(parts: {
    legends: LegendReader;
    hidden: StyledElements;
    path: string;
    text: string;
    tree: HtmlTree;
    survey: Survey;
    marks: MarkReader;
    lines: LineMap;
  }) {
    this.path = parts.path;
    this.text = parts.text;
    this.tree = parts.tree;
    this.survey = parts.survey;
    this.marks = parts.marks;
    this.legends = parts.legends;
    this.hidden = parts.hidden;
    this.disclosures = new Disclosures(parts.tree.document, parts.survey.controls, parts.text);
    this.lines = parts.lines;
    let visible = 0;
    const before = [0];
    for (const { element } of parts.survey.controls) {
      if (!isHiddenInput(element) && !this.isFrame(element)) visible += 1;
      before.push(visible);
    }
    this.visibleBefore = before;
  }

  /** Whether a component is only put around controls: `<my-field label="Phone"><input></my-field>`. */
  isFrame(element: Element): boolean {
    const range = this.survey.held.get(element);
    return range !== undefined && range.end - range.start > 1 && kindOf(element, true) === 'custom';
  }

  /** How many controls an element holds, or is, those of type `hidden` and frames of others apart. */
  controlsIn(element: Element): number {
    const range = this.survey.held.get(element);
    return range ? (this.visibleBefore[range.end] ?? 0) - (this.visibleBefore[range.start] ?? 0) : 0;
  }

  /** The first control in an element, those of type `hidden` and frames of others apart. */
  firstControlIn(element: Element): Element | undefined {
    const range = this.survey.held.get(element);
    if (!range) return undefined;
    for (let index = range.start; index < range.end; index += 1) {
      if (this.visibleBefore[index] !== this.visibleBefore[index + 1]) return this.survey.controls[index]?.element;
    }
    return undefined;
  }

  /** A text without its marks; an element's is read once, however many fields it is about. */
  unmark({ element, fragments }: Candidate, wholly: boolean): Unmarked {
    const known = element && this.unmarked[wholly ? 1 : 0].get(element);
    if (known) return known;
    const read = this.marks.read(fragments, this.text, wholly);
    if (element) this.unmarked[wholly ? 1 : 0].set(element, read);
    return read;
  }

  span({ start, end }: Place): Span {
    return this.lines.span(start, end);
  }

  /** What stands at a place, on one line. */
  quote({ start, end }: Place): string {
    return excerpt(this.text.slice(start, Math.min(end, start + 4_000)));
  }

  /** An element's start tag on one line, its values replaced by an ellipsis. */
  quoteTag(element: Element): string {
    const tag = startTagOf(element);
    if (!tag) return '';
    const values = valueAttributes
      .map((name) => attributeOf(element, name))
      .filter((place) => place !== undefined)
      .filter(({ start, end }) => start >= tag.start && end <= tag.end)
      .sort((a, b) => a.start - b.start);
    const redacted = isTyped(element) ? values : [];
    let written = '';
    let from = tag.start;
    for (const { start, end } of redacted) {
      const name = this.text.slice(start, end).split('=', 1)[0] ?? '';
      written += `${this.text.slice(from, start)}${name}="…"`;
      from = end;
    }
    return excerpt(written + this.text.slice(from, Math.min(tag.end, from + 4_000)));
  }

  /** An attribute as written, as evidence of what it says. */
  quoteAttribute(element: Element, name: string): { quote: string; span?: Span } {
    const place = attributeOf(element, name) ?? startTagOf(element);
    return place ? { quote: this.quote(place), span: this.span(place) } : { quote: name };
  }
}

const isHiddenInput = (element: Element): boolean => element.name === 'input' && typeOf(element) === 'hidden';

/** Whether an element's value is entered, and not the author's choice among several. */
function isTyped({ name, attribs }: Element): boolean {
  return name !== 'option' && !/^(?:checkbox|radio|submit|reset|button|image)$/i.test(attribs['type']?.trim() ?? '');
}
