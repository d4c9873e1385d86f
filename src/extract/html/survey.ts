import { type ChildNode, type Comment, type Document, type Element, isComment, isTag } from '../parsers/html.ts';
import { hidesItself } from './conceal.ts';
import { isButton, isHtml, isListed, kindOf } from './control.ts';
import type { Cell, Row, Scope } from './scope.ts';

/** An element with all that stands around it. */
export interface Site {
  readonly element: Element;
  readonly scope: Scope;
  /** The last heading before it. */
  readonly heading: Element | undefined;
}

/** What one pass over a page finds, in the order of the source. */
export interface Survey {
  readonly forms: readonly Site[];
  /** Possible fields: whether a component is one depends on its form, which is not known yet. */
  readonly controls: readonly Site[];
  /** There are more forms or controls than anybody would fill in; the others were passed over. */
  readonly overflows: boolean;
  readonly buttons: readonly Site[];
  /** All that `form.elements` may count. */
  readonly listed: readonly Site[];
  readonly comments: readonly Comment[];
  readonly scripts: readonly Site[];
  readonly styles: readonly Element[];
  readonly frames: readonly Site[];
  readonly templates: readonly Site[];
  readonly links: readonly Element[];
  readonly images: readonly Element[];
  /** What the head says of the page: `base`, `link`, `meta`. */
  readonly statements: readonly Element[];
  readonly title: Element | undefined;
  readonly contentLanguage: string | undefined;
  /** By id, the first element in the tree. */
  readonly ids: ReadonlyMap<string, Element>;
  /** By the id that they name, labels in order. */
  readonly labelsFor: ReadonlyMap<string, readonly Element[]>;
  /** Of every element that holds controls: which, as a range in `controls`, `end` exclusive. */
  readonly held: ReadonlyMap<Element, { readonly start: number; readonly end: number }>;
}

const sections: ReadonlySet<string> = new Set(
  'section article aside header footer nav dialog main fieldset body'.split(' '),
);
const sectionRoles = /^(?:dialog|alertdialog|form|search|region|banner|contentinfo|complementary|navigation)$/i;
const headings: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

/** Whether an element is a form; JSF's `<h:form>` becomes one. */
export const isForm = (element: Element): boolean =>
  (element.name === 'form' && isHtml(element)) || element.name === 'h:form';

/** Whether an element sets its content apart from the rest of the page. */
export function isSection({ name, attribs }: Element): boolean {
  return sections.has(name) || (attribs['role'] !== undefined && sectionRoles.test(attribs['role']));
}

/** Whether what stands in an element is no longer under its headings once it ends; a header's are its section's. */
export const endsHeading = (element: Element): boolean =>
  element.name !== 'header' && (isForm(element) || isSection(element));

/** Whether an element stands in another, or is it. */
export function isWithin(element: Element, container: Element): boolean {
  for (let node: Element['parent'] | Element = element; node; node = node.parent) if (node === container) return true;
  return false;
}

/** Whether an element is all of a page. */
export const isWholePage = ({ name }: Element): boolean => name === 'body' || name === 'html' || name === 'main';

/** More than any page has that people fill in, and few enough to be read within a second. */
export const mostControls = 10_000;
export const mostForms = 5_000;

interface Table {
  readonly rows: Row[];
}

/** One pass over a page, by the nodes' own links: no depth is too deep for it. */
class Surveyor {
  readonly forms: Site[] = [];
  readonly controls: Site[] = [];
  readonly buttons: Site[] = [];
  readonly listed: Site[] = [];
  readonly comments: Comment[] = [];
  readonly scripts: Site[] = [];
  readonly styles: Element[] = [];
  readonly frames: Site[] = [];
  readonly templates: Site[] = [];
  readonly links: Element[] = [];
  readonly images: Element[] = [];
  readonly statements: Element[] = [];
  overflows = false;
  title: Element | undefined;
  contentLanguage: string | undefined;
  readonly ids = new Map<string, Element>();
  readonly labelsFor = new Map<string, Element[]>();
  readonly held = new Map<Element, { start: number; end: number }>();

  private scope: Scope = {};
  private heading: Element | undefined;
  /** What to put back when an element ends. */
  private readonly open: { scope: Scope; controls: number; table: Table | undefined }[] = [];
  private table: Table | undefined;

  survey(document: Document): void {
    let node: ChildNode | null = document.children[0] ?? null;
    while (node) {
      const inside: ChildNode | undefined = isTag(node) && this.enter(node) ? node.children[0] : undefined;
      if (isComment(node)) this.comments.push(node);
      if (isTag(node) && !inside) this.leave(node);
      let next: ChildNode | null = inside ?? node.next;
      while (!next && node.parent && isTag(node.parent)) {
        node = node.parent;
        this.leave(node);
        next = node.next;
      }
      node = next;
    }
  }

  /** @returns whether what is in the element takes part in the page */
  private enter(element: Element): boolean {
    const { name } = element;
    const around = this.scope;
    this.open.push({ scope: around, controls: this.controls.length, table: this.table });
    const { id } = element.attribs;
    if (id !== undefined && !this.ids.has(id)) this.ids.set(id, element);
    this.widen(element);
    if (name === 'template') {
      this.templates.push(this.siteOf(element));
      return false;
    }
    if (!isHtml(element)) return true;
    if (isForm(element)) this.add(this.forms, mostForms, this.siteOf(element));
    if (isListed(element)) this.listed.push(this.siteOf(element));
    if (isButton(element)) this.buttons.push(this.siteOf(element));
    else if (kindOf(element, true))
      this.add(this.controls, mostControls, { element, scope: around, heading: this.heading });
    this.note(element);
    return name !== 'script' && name !== 'style';
  }

  private add(list: Site[], most: number, site: Site): void {
    if (list.length < most) list.push(site);
    else this.overflows = true;
  }

  private siteOf(element: Element): Site {
    return { element, scope: this.scope, heading: this.heading };
  }

  private note(element: Element): void {
    const { name, attribs } = element;
    if (name === 'base' || name === 'link' || name === 'meta') this.statements.push(element);
    if (name === 'script') this.scripts.push(this.siteOf(element));
    else if (name === 'style') this.styles.push(element);
    else if (name === 'iframe') this.frames.push(this.siteOf(element));
    else if (name === 'a') this.links.push(element);
    else if (name === 'img') this.images.push(element);
    else if (name === 'title') this.title ??= element;
    else if (headings.has(name)) this.heading = element;
    else if (name === 'label' && attribs['for']) {
      const labels = this.labelsFor.get(attribs['for']);
      if (labels) labels.push(element);
      else this.labelsFor.set(attribs['for'], [element]);
    } else if (name === 'meta' && attribs['http-equiv']?.toLowerCase() === 'content-language') {
      this.contentLanguage ??= attribs['content'];
    }
  }

  /** Makes the scope of what stands in the element, where it differs from that around it. */
  private widen(element: Element): void {
    const { name, attribs } = element;
    const change: { -readonly [Key in keyof Scope]: Scope[Key] } = {};
    const language = attribs['lang'] ?? attribs['xml:lang'];
    if (language) change.language = language;
    if (hidesItself(element)) change.concealer = element;
    const { role } = attribs;
    if (role !== undefined && /^(?:group|radiogroup)$/i.test(role)) change.group = element;
    if (role?.toLowerCase() === 'search' || name === 'search') change.search = element;
    if (isForm(element)) change.form = element;
    if (name === 'label') change.label = element;
    else if (name === 'fieldset') {
      change.fieldset = element;
      if (attribs['disabled'] !== undefined) change.disabled = element;
    } else if (attribs['contenteditable'] !== undefined) change.editor = element;
    else if ((name.includes('-') || name.includes(':')) && attribs['label']) change.component = element;
    else this.widenTable(element, change);
    for (const _ in change) {
      this.scope = { ...this.scope, ...change };
      break;
    }
  }

  private widenTable(element: Element, change: { cell?: Cell }): void {
    if (element.name === 'table') this.table = { rows: [] };
    else if (element.name === 'tr') {
      const above = this.table?.rows.at(-1);
      this.table?.rows.push({ element, cells: [], ...(above && { above }) });
    } else if (element.name === 'td' || element.name === 'th') {
      const row = this.table?.rows.at(-1);
      const firstRow = this.table?.rows[0];
      if (!row || !firstRow) return;
      change.cell = { element, row, column: row.cells.length, firstRow };
      row.cells.push(element);
    }
  }

  private leave(element: Element): void {
    const entered = this.open.pop();
    if (!entered) return;
    this.scope = entered.scope;
    this.table = entered.table;
    if (this.controls.length > entered.controls) {
      this.held.set(element, { start: entered.controls, end: this.controls.length });
    }
  }
}

/** Looks at every node of a page once and notes what its forms are made of. `<template>` content is inert: not entered. */
export function survey(document: Document): Survey {
  const surveyor = new Surveyor();
  surveyor.survey(document);
  return surveyor;
}
