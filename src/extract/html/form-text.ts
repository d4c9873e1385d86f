import type { Text, TextSource } from '../../model/index.ts';
import { collapse } from '../excerpt.ts';
import { type ChildNode, type Element, isTag, isText } from '../parsers/html.ts';
import { attributeOf, type Place, placeOf, startTagOf } from '../parsers/html-places.ts';
import { isButton, isEditingHost } from './control.ts';
import { referenced } from './label.ts';
import type { Group } from './ownership.ts';
import type { Page } from './page.ts';
import { endsHeading, isWholePage, isWithin, type Site } from './survey.ts';
import { type Fragment, fragmentsOf, isInline, join, placeOfAll, textOf } from './text.ts';

/** A text of a form with its place, before it is given line and column. */
export interface FormText {
  readonly source: TextSource;
  readonly content: string;
  readonly place: Place | undefined;
}

const mostNodes = 20_000;
const mostTexts = 80;
const longest = 500;

const heading = /^h[1-6]$/;
const silent = /^(?:script|style|template|select|textarea|datalist|svg|math|iframe|noframes|object|head)$/;

function fromElement(source: TextSource, element: Element, page: Page): FormText[] {
  const fragments = fragmentsOf(element.children);
  const content = join(fragments).slice(0, longest);
  return content === '' ? [] : [{ source, content, place: placeOfAll(fragments, page.text) }];
}

function fromAttribute(source: TextSource, element: Element, name: string): FormText[] {
  const content = collapse(element.attribs[name]?.slice(0, longest) ?? '');
  return content === '' ? [] : [{ source, content, place: attributeOf(element, name) ?? startTagOf(element) }];
}

/** What a button says: its text, its value, or the text for its picture. */
function buttonText(button: Element, page: Page): FormText[] {
  const texts =
    button.name === 'button' ? fromElement('button', button, page) : fromAttribute('button', button, 'value');
  if (texts.length > 0) return texts;
  for (const name of ['aria-label', 'title', 'alt']) {
    const found = fromAttribute('button', button, name);
    if (found.length > 0) return found;
  }
  return [];
}

/** Collects the blocks of text in an element, with headings, legends and links, in the order of the source. */
class TextCollector {
  readonly texts: FormText[] = [];
  private readonly page: Page;
  private line: Fragment[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** @param others forms within the region, which have texts of their own */
  collect(region: Element, others: ReadonlySet<Element>): void {
    let node: ChildNode | null = region.children[0] ?? null;
    for (let visits = 0; node && visits < mostNodes && this.texts.length < mostTexts; visits += 1) {
      const enters: boolean = isTag(node) && !others.has(node) && this.enters(node);
      if (isText(node)) this.line.push({ text: node.data, place: placeOf(node), element: undefined });
      let next: ChildNode | null = (enters && isTag(node) ? node.children[0] : undefined) ?? node.next;
      while (!next && node.parent && node.parent !== region && isTag(node.parent)) {
        node = node.parent;
        if (isTag(node) && !isInline(node)) this.endLine();
        next = node.next;
      }
      node = next;
    }
    this.endLine();
  }

  private enters(element: Element): boolean {
    if (!isInline(element)) this.endLine();
    if (silent.test(element.name) || isEditingHost(element)) return false;
    if (heading.test(element.name) || element.name === 'legend') {
      this.texts.push(...fromElement(element.name === 'legend' ? 'legend' : 'heading', element, this.page));
      return false;
    }
    const { href } = element.attribs;
    if (element.name === 'a' && href !== undefined) {
      const content = `${textOf(element) || collapse(element.attribs['title'] ?? '')} → ${collapse(href.slice(0, longest))}`;
      this.texts.push({ source: 'link', content, place: startTagOf(element) });
    }
    // Labels are their fields' texts, unless they hold a sentence with a link, as consent does.
    return !isButton(element) && element.name !== 'label';
  }

  private endLine(): void {
    const content = join(this.line).slice(0, longest);
    if (/[\p{L}\p{N}*]/u.test(content))
      this.texts.push({ source: 'text', content, place: placeOfAll(this.line, this.page.text) });
    this.line = [];
  }
}

/** The texts around a form, outside of it and next to it, where legends of marks often stand. */
export function textsBeside(region: Element, page: Page): FormText[] {
  const found: FormText[] = [];
  for (const direction of ['prev', 'next'] as const) {
    let sibling: ChildNode | null = region[direction];
    for (let step = 0; sibling && step < 6; step += 1, sibling = sibling[direction]) {
      if (isTag(sibling) && page.survey.held.has(sibling)) break;
      const fragments = fragmentsOf([sibling]);
      const content = join(fragments);
      if (content === '') continue;
      if (content.length <= longest) found.push({ source: 'text', content, place: placeOfAll(fragments, page.text) });
      break;
    }
  }
  return found;
}

/** The nearest element around all of a form's controls: where its texts are, if its own element holds none of them. */
function regionOf(group: Group, page: Page): Element {
  const [first] = group.controls;
  if (!first || page.survey.held.has(group.element)) return group.element;
  let region: Element = first.element;
  for (let { parent } = region; parent && isTag(parent); { parent } = region) {
    region = parent;
    if (page.controlsIn(region) >= group.controls.length) break;
  }
  return region;
}

/** What a form says besides its fields' labels: title of the page, headings, buttons, legends, links, other texts. */
export function formTexts(group: Group, forms: ReadonlySet<Element>, page: Page): FormText[] {
  // Controls scattered between a page's forms have nothing to say in common.
  const scattered = group.origin === 'implicit' && isWholePage(group.element) && page.survey.forms.length > 0;
  const region = regionOf(group, page);
  const collector = new TextCollector(page);
  if (!scattered) collector.collect(region, forms);
  const own = collector.texts;
  const visible = group.controls.find(({ element }) => page.controlsIn(element) > 0);
  const site = group.site ?? visible;
  const before = site && headingBefore(site, forms, page);
  const hasHeading = own.some(({ source }) => source === 'heading');
  return [
    ...(page.survey.title ? fromElement('page-title', page.survey.title, page) : []),
    ...fromAttribute('aria-label', group.element, 'aria-label'),
    ...referenced(group.element, 'aria-labelledby', page).flatMap((label) => fromElement('heading', label, page)),
    ...(before && !hasHeading ? fromElement('heading', before, page) : []),
    ...referenced(group.element, 'aria-describedby', page).flatMap((text) => fromElement('description', text, page)),
    ...own,
    ...group.buttons.slice(0, mostTexts).flatMap(({ element }) => buttonText(element, page)),
  ];
}

/** The heading before a form that is about it: in no other form, in no section that ended, and not the one before another form. */
function headingBefore({ heading, element }: Site, forms: ReadonlySet<Element>, page: Page): Element | undefined {
  if (!heading) return undefined;
  const first = page.survey.forms.find((form) => form.heading === heading);
  if (first && first.element !== element) return undefined;
  for (let { parent } = heading; parent && isTag(parent); { parent } = parent) {
    if (forms.has(parent) || endsHeading(parent)) return isWithin(element, parent) ? heading : undefined;
  }
  return heading;
}

/** As the model has them: none twice, with line and column. */
export function toTexts(texts: readonly FormText[], page: Page): Text[] {
  const seen = new Set<string>();
  return texts.flatMap(({ source, content, place }) => {
    const key = `${source} ${content}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ source, content, ...(place && { span: page.span(place) }) }];
  });
}
