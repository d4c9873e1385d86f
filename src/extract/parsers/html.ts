import { type Document, Element, isComment, isTag, isText } from 'domhandler';
import { type ParserOptions, type TreeAdapter, Parser as TreeParser } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { parseByNesting } from './html-nesting.ts';
import { BoundedTokenizer } from './html-tokenizer.ts';

export type { ChildNode, Comment, Document, Element } from 'domhandler';
export { isComment, isTag, isText };

/** The depth at which Chromium, too, stops to nest. */
const deepest = 512;
/** Elements beyond one for each start tag: what the parser makes again for every block that misnested formatting spans. */
const mostRepeated = 50_000;

/** A parsed text. Every element and text of the source knows its place: `sourceCodeLocation`, in UTF-16 units. */
export interface HtmlTree {
  readonly document: Document;
  /** The form that the parser itself gave a control to, which may be none of its ancestors (a form in a table). */
  readonly parserOwner: (control: Element) => Element | undefined;
  /** What was not read as a browser reads it, and why: clauses in English. */
  readonly limits: readonly string[];
}

/** Thrown where the browser's tree rules would take too long. */
class Beyond extends Error {}

const formAssociated = new Set(['button', 'fieldset', 'input', 'object', 'output', 'select', 'textarea', 'img']);

/** Notes what the tree alone does not show: which form was open when a control was met, and what was moved later. */
class FormParser extends TreeParser<Htmlparser2TreeAdapterMap> {
  readonly owners = new Map<Element, Element>();
  /** By element, when it was last taken out of the tree to be put elsewhere. */
  readonly moves = new Map<Element, number>();
  readonly births = new Map<Element, number>();
  declare tokenizer: BoundedTokenizer;
  private made = 0;

  constructor(options: ParserOptions<Htmlparser2TreeAdapterMap>) {
    super(options);
    this.tokenizer = new BoundedTokenizer(this.options, this);
  }

  /** "Create an element for a token", steps on form-associated elements (HTML standard, section 13.2.6.1). */
  born(element: Element, mostElements: number): void {
    this.made += 1;
    if (this.made > mostElements) throw new Beyond('misnested formatting multiplies its elements');
    if (this.openElements.stackTop > deepest) throw new Beyond(`nested deeper than ${deepest} elements`);
    if (this.formElement === null || this.openElements.tmplCount > 0 || !formAssociated.has(element.name)) return;
    this.owners.set(element, this.formElement);
    this.births.set(element, this.made);
  }

  moved(element: Element): void {
    if (this.owners.size > 0) this.moves.set(element, this.made);
  }
}

/** Inherits nothing, as `Object.create(null)` does, but the engine keeps it as objects of one shape are kept: faster. */
class Attributes {
  [name: string]: string;
}
Object.setPrototypeOf(Attributes.prototype, null);
Reflect.deleteProperty(Attributes.prototype, 'constructor');

/** A tree adapter whose work for each node does not grow with its siblings, and that keeps only what is read. */
function treeAdapter(parser: () => FormParser, mostElements: number): TreeAdapter<Htmlparser2TreeAdapterMap> {
  const insertBefore: typeof adapter.insertBefore = (parent, node, reference) => {
    const { prev } = reference;
    if (prev) prev.next = node;
    node.prev = prev;
    reference.prev = node;
    node.next = reference;
    node.parent = parent;
    // What is put before a table is put before the last child, or near it.
    parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
  };
  return {
    ...adapter,
    createElement(name, namespace, attributes) {
      const attribs = new Attributes();
      for (const attribute of attributes) attribs[attribute.name] = attribute.value;
      const element = new Element(name, attribs, []);
      element.namespace = namespace;
      parser().born(element, mostElements);
      return element;
    },
    insertBefore,
    insertTextBefore(parent, text, reference) {
      if (reference.prev && isText(reference.prev)) reference.prev.data += text;
      else insertBefore(parent, adapter.createTextNode(text), reference);
    },
    detachNode(node) {
      const { parent, prev, next } = node;
      if (!parent) return;
      if (prev) prev.next = next;
      if (next) next.prev = prev;
      parent.children.splice(parent.children.lastIndexOf(node), 1);
      node.parent = null;
      node.prev = null;
      node.next = null;
      if (isTag(node)) parser().moved(node);
    },
    adoptAttributes(recipient, attributes) {
      for (const { name, value } of attributes) recipient.attribs[name] ??= value;
    },
    setNodeSourceCodeLocation(node, location) {
      // Nobody asks where blanks are, and every second node is one.
      if (!isText(node) || node.data.trim() !== '') node.sourceCodeLocation = location;
    },
    updateNodeSourceCodeLocation(node, { endOffset }) {
      if (node.sourceCodeLocation && endOffset !== undefined) node.sourceCodeLocation.endOffset = endOffset;
    },
  };
}

const within = (element: Element, ancestor: Element): boolean => {
  for (let node: Element['parent'] | Element = element; node; node = node.parent) if (node === ancestor) return true;
  return false;
};

/**
 * Whether a control lost the form that the parser gave it: it was moved, in an element that the form is not in
 * ("reset the form owner", HTML standard, section 4.10.17.3).
 */
function lostOwner(parser: FormParser, control: Element, form: Element): boolean {
  if (parser.moves.size === 0) return false;
  const born = parser.births.get(control) ?? 0;
  for (let node: Element['parent'] | Element = control; node && isTag(node); node = node.parent) {
    const moved = parser.moves.get(node);
    if (moved !== undefined && moved >= born && !within(form, node)) return true;
  }
  return false;
}

const dropped = 'a tag has more than 2,000 attributes: the others were not read';

function parseAsBrowser(text: string): HtmlTree {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };
  let parser: FormParser;
  // A start tag is at least three characters long.
  parser = new FormParser({ ...options, treeAdapter: treeAdapter(() => parser, mostRepeated + text.length / 3) });
  parser.tokenizer.write(text, true);
  return {
    document: parser.document,
    parserOwner: (control) => {
      const form = parser.owners.get(control);
      return form && !lostOwner(parser, control, form) ? form : undefined;
    },
    limits: parser.tokenizer.attributesDropped ? [dropped] : [],
  };
}

function parsePlainly(text: string, xml: boolean, limits: readonly string[]): HtmlTree {
  const { document, owners, attributesDropped } = parseByNesting(text, xml);
  return {
    document,
    parserOwner: (control) => owners.get(control),
    limits: attributesDropped ? [...limits, dropped] : limits,
  };
}

/**
 * Parses HTML as a browser without scripts does (so that what stands in `<noscript>` is seen), with parse5.
 *
 * Text that would take the browser's rules too long, because it nests deeper than 512 elements, is read by its tags
 * alone instead and says so in `limits`; so do tags with more than 2,000 attributes.
 *
 * @param text the whole file, or a masked text of equal length
 * @param dialect `xhtml` is read as XML is: tags may close themselves
 */
export function parseHtml(text: string, dialect: string): HtmlTree {
  if (dialect === 'xhtml') return parsePlainly(text, true, []);
  try {
    return parseAsBrowser(text);
  } catch (error) {
    if (!(error instanceof Beyond)) throw error;
    return parsePlainly(text, false, [`${error.message}: read without the browser's tree rules`]);
  }
}
