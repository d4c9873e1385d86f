import { type ChildNode, type Document, Element, Text } from 'domhandler';
import type { Token } from 'parse5';
import type { Mark } from './mask.ts';
import type { Stretch } from './stretches.ts';
import type { Saying } from './template-expression.ts';
import type { ComponentAttributes, MadeElement, TemplateLanguage } from './template-language.ts';
import { hasMarks, markOf, replaceMarks } from './template-marks.ts';

export interface Dressing {
  readonly source: string;
  readonly marks: readonly Mark[];
  readonly attributes: TemplateLanguage['attributes'];
  readonly sayingOf: (expression: string) => Saying | undefined;
  /** Told of a condition that a language's own attribute states, with the attribute's place. */
  readonly addCondition: (expression: string, place: Stretch) => void;
  /** Told of an element, by its start, whose requirement another file decides. */
  readonly requirementElsewhere: (start: number) => void;
  /** Told of a form, by its start, whose method the program decides. */
  readonly methodElsewhere: (start: number) => void;
  /** Told of an element, by its start, whose name is nothing but an output. */
  readonly unnamed: (start: number) => void;
}

/** Attributes whose values people read: what only the program knows says nothing there. */
const forPeople = new Set(['placeholder', 'title', 'aria-label', 'label', 'alt', 'aria-description', 'data-label']);

const attributePattern = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|(\S+)))?/g;

/** Puts into a parsed tree what the marks of a masked template stand for; see `TemplateView.dress`. */
export function dressTree(document: Document, dressing: Dressing): void {
  const dresser = new Dresser(dressing);
  const waiting: ChildNode[] = [...document.children];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node instanceof Text) dresser.dressText(node);
    else if (node instanceof Element) {
      dresser.dressElement(node);
      waiting.push(...node.children);
    } else if ('children' in node) waiting.push(...node.children);
  }
}

/** parse5 keeps the places of attributes too, which domhandler's types do not say. */
function locationOf(element: Element): Token.ElementLocation | null | undefined {
  return element.sourceCodeLocation as Token.ElementLocation | null | undefined;
}

/** Where an element, or one of its attributes, stands. */
function placeOf(element: Element, attribute?: string): Stretch {
  const whole = locationOf(element);
  const place = (attribute === undefined ? undefined : whole?.attrs?.[attribute]) ?? whole;
  return { start: place?.startOffset ?? 0, end: place?.endOffset ?? 0 };
}

function putAttribute(element: Element, name: string, value: string, { start, end }: Stretch): void {
  element.attribs[name] = value;
  const location = locationOf(element);
  if (!location) return;
  location.attrs ??= Object.create(null) as Record<string, Token.Location>;
  location.attrs[name] = { ...whereIs(location), startOffset: start, endOffset: end };
}

function dropAttribute(element: Element, name: string): void {
  delete element.attribs[name];
  delete locationOf(element)?.attrs?.[name];
}

function whereIs({ startLine, startCol, startOffset, endLine, endCol, endOffset }: Token.Location): Token.Location {
  return { startLine, startCol, startOffset, endLine, endCol, endOffset };
}

/** A new element in the place of an existing one. */
function elementNear(name: string, existing: Element): Element {
  const element = new Element(name, Object.create(null) as Record<string, string>);
  const location = locationOf(existing);
  if (location)
    element.sourceCodeLocation = { ...whereIs(location), startTag: whereIs(location) } as Token.ElementLocation;
  return element;
}

function textNear(content: string, existing: Element): Text {
  const text = new Text(content);
  const location = locationOf(existing);
  if (location) text.sourceCodeLocation = whereIs(location);
  return text;
}

function insertAfter(existing: ChildNode, added: ChildNode): void {
  const { parent, next } = existing;
  if (!parent) return;
  parent.children.splice(parent.children.indexOf(existing) + 1, 0, added);
  added.parent = parent;
  added.prev = existing;
  added.next = next;
  existing.next = added;
  if (next) next.prev = added;
}

function append(parent: Element, added: ChildNode): void {
  const last = parent.children.at(-1);
  added.parent = parent;
  added.prev = last ?? null;
  if (last) last.next = added;
  parent.children.push(added);
}

/** What stands beside a computed name and says nothing itself: `[]`, `[0]`, `[value]`. */
const unsaying = /\[(?:\d*|values?|params?|data)\]/g;

class Dresser {
  readonly #dressing: Dressing;

  constructor(dressing: Dressing) {
    this.#dressing = dressing;
  }

  dressText(node: Text): void {
    if (hasMarks(node.data)) node.data = this.#reveal(node.data, true);
  }

  dressElement(element: Element): void {
    for (const name of Object.keys(element.attribs)) {
      if (hasMarks(name)) this.#dressName(element, name);
      else if (hasMarks(element.attribs[name] ?? '')) this.#dressValue(element, name);
    }
    this.#dressOwnAttributes(element, element.name);
  }

  /** A form stays one; of what else it sends, its component decides. */
  #dressComponent(element: Element, name: string): void {
    if (element.name !== 'form') {
      element.name = name;
      return;
    }
    this.#dressOwnAttributes(element, name);
    this.#dressing.methodElsewhere(placeOf(element).start);
  }

  /** What outputs say; where that is unknown, nothing in texts for people, elsewhere the tag as it is written. */
  #reveal(text: string, people: boolean): string {
    return replaceMarks(text, (number) => {
      const mark = this.#dressing.marks[number];
      if (mark?.is !== 'output') return '';
      const saying = this.#dressing.sayingOf(mark.tag.reading.expression ?? '');
      return saying?.text ?? (people ? '' : this.#dressing.source.slice(mark.tag.start, mark.tag.end));
    });
  }

  #dressValue(element: Element, name: string): void {
    const people = forPeople.has(name);
    const masked = element.attribs[name] ?? '';
    const value = this.#reveal(masked, people);
    if (people && value.trim() === '') dropAttribute(element, name);
    else element.attribs[name] = value;
    if (name === 'method' && !/^(?:get|post|dialog)$/i.test(value.trim())) {
      this.#dressing.methodElsewhere(placeOf(element).start);
    }
    if (name === 'name' && this.#isComputed(masked)) this.#dressing.unnamed(placeOf(element).start);
  }

  /** A value that comes from variables alone; one in which a program puts words together still says something. */
  #isComputed(masked: string): boolean {
    let says = '';
    const rest = replaceMarks(masked, (number) => {
      const mark = this.#dressing.marks[number];
      if (mark?.is === 'output') says += mark.tag.reading.expression ?? '';
      return '';
    });
    return !/[^\s_.-]/.test(rest.replace(unsaying, '')) && !/['"]/.test(says);
  }

  /** An attribute whose name is a mark: an output in a tag, or the sign of an element that a call or component makes. */
  #dressName(element: Element, name: string): void {
    const mark = this.#dressing.marks[markOf(name) ?? -1];
    const place = placeOf(element, name);
    dropAttribute(element, name);
    if (!mark) return;
    if (mark.is === 'component') this.#dressComponent(element, mark.name);
    else if (mark.is === 'element')
      this.#make(element, mark.tag.reading.opens ? [mark.tag.reading.opens] : (mark.tag.reading.makes ?? []));
    else this.#addAttributes(element, mark.tag.reading.expression ?? '', place);
  }

  /** `{{ x ? 'required' : '' }}` in a tag. */
  #addAttributes(element: Element, expression: string, place: Stretch): void {
    const text = this.#dressing.sayingOf(expression)?.text ?? '';
    for (const [, name = '', double, single, bare] of text.slice(0, 1000).matchAll(attributePattern)) {
      const key = name.toLowerCase();
      if (!(key in element.attribs)) putAttribute(element, key, double ?? single ?? bare ?? '', place);
    }
  }

  #make(element: Element, [first, ...others]: readonly MadeElement[]): void {
    if (!first) return;
    let last = element;
    for (const made of others) {
      const added = elementNear(made.tag, element);
      insertAfter(last, added);
      this.#shape(added, made);
      last = added;
    }
    this.#shape(element, first);
  }

  #shape(root: Element, shape: MadeElement): void {
    const waiting: [Element, MadeElement][] = [[root, shape]];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [element, made] = next;
      element.name = made.tag;
      for (const { name, value, start, end } of made.attributes) putAttribute(element, name, value, { start, end });
      if (made.text !== undefined) append(element, textNear(made.text, root));
      for (const child of made.children ?? []) {
        const added = elementNear(child.tag, root);
        append(element, added);
        waiting.push([added, child]);
      }
    }
  }

  #dressOwnAttributes(element: Element, name: string): void {
    const own: ComponentAttributes | undefined = this.#dressing.attributes?.(name, element.attribs);
    if (!own) return;
    for (const { name: stated, value, from } of own.stated) {
      if (!(stated in element.attribs)) putAttribute(element, stated, value, placeOf(element, from));
    }
    for (const { from, expression } of own.conditions ?? []) {
      this.#dressing.addCondition(expression, placeOf(element, from));
    }
    if (own.element !== undefined) element.name = own.element;
    const saysNothing = element.children.every((child) => child instanceof Text && child.data.trim() === '');
    if (own.text !== undefined && saysNothing) append(element, textNear(own.text, element));
    if (own.requirementElsewhere) this.#dressing.requirementElsewhere(placeOf(element).start);
  }
}
