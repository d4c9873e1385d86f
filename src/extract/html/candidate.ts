import type { TextSource } from '../../model/index.ts';
import type { Element } from '../parsers/html.ts';
import { attributeOf } from '../parsers/html-places.ts';
import { type Fragment, fragmentsOf } from './text.ts';

/**
 * How well a text serves as a field's label, best first: what the accessible name is computed from (Accessible Name
 * and Description Computation 1.2, HTML-AAM), then what stands where people look for it. A text right before a
 * control goes before `title` and `placeholder`, which are seen as a hint beside it; a placeholder that shows only how
 * something is written (`MM/YY`, `0000 0000`, "e.g. Jane") names nothing where anything else does.
 */
export const ranks = [
  'labelled-by',
  'aria-label',
  'label',
  'component-label',
  'group-legend',
  'right-before',
  'cell',
  'title',
  'placeholder',
  'near-before',
  'table-header',
  'format',
  'context',
] as const;

export type Rank = (typeof ranks)[number];

/** A text that may be a field's label, or says something about it. */
export interface Candidate {
  readonly rank: Rank;
  readonly source: TextSource;
  readonly fragments: readonly Fragment[];
  /** The element that holds the text, whose class may say more. */
  readonly element?: Element;
}

/** Messages that appear only when something was entered wrongly. */
const isErrorText = ({ attribs }: Element): boolean =>
  attribs['role'] === 'alert' ||
  (attribs['class'] !== undefined &&
    /(?:^|[\s_-])(?:error|errors|invalid|parsley)(?:$|[\s_-])/i.test(attribs['class']));

/** What a person reads in an element, error messages apart. */
export function inElement(rank: Rank, source: TextSource, element: Element): Candidate {
  return { rank, source, element, fragments: fragmentsOf(element.children, isErrorText) };
}

/** What several elements say together. */
export function inElements(rank: Rank, source: TextSource, elements: readonly Element[]): Candidate[] {
  const parts = elements.map((element) => inElement(rank, source, element).fragments);
  return parts.length === 0 ? [] : [{ rank, source, fragments: parts.flatMap((part) => [...part, blank]) }];
}

const blank: Fragment = { text: ' ', place: undefined, element: undefined };

/** What an attribute says: one candidate, or none where it is absent or blank. */
export function inAttribute(rank: Rank, source: TextSource, element: Element, name: string): Candidate[] {
  const text = element.attribs[name];
  if (text === undefined || text.trim() === '') return [];
  const fragment = { text: text.slice(0, 2_000), place: attributeOf(element, name), element: undefined };
  return [{ rank, source, fragments: [fragment] }];
}
