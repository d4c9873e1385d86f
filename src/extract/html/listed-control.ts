import { parseHtml } from '../parsers/html.ts';
import { startTagOf } from '../parsers/html-places.ts';
import { ownersOf } from './ownership.ts';
import { survey } from './survey.ts';

/** A control or other element that a form's `elements` would list. */
export interface ListedControl {
  readonly tag: string;
  readonly type: string | null;
  readonly name: string | null;
  /** Of its start tag. */
  readonly offset: number;
  /** The position of its form owner among the page's forms; null where it has none. */
  readonly form: number | null;
}

/** Everything that a browser counts to the forms of a page, ungrouped: to be compared with what a browser says. */
export function listedControls(text: string, dialect = 'html'): { forms: number; controls: ListedControl[] } {
  const tree = parseHtml(text, dialect);
  const found = survey(tree.document);
  const positions = new Map(found.forms.map((site, index) => [site.element, index]));
  const controls = ownersOf(tree, found).map(({ element, owner }) => ({
    tag: element.name,
    type: element.attribs['type'] ?? null,
    name: element.attribs['name'] ?? null,
    offset: startTagOf(element)?.start ?? 0,
    form: (owner && positions.get(owner)) ?? null,
  }));
  return { forms: found.forms.length, controls };
}
