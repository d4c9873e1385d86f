import { collapse } from '../excerpt.ts';
import { type ChildNode, type Element, isTag, isText } from '../parsers/html.ts';
import { attributeOf, type Place, placeOf } from '../parsers/html-places.ts';
import { styleHides } from './conceal.ts';
import { isEditingHost } from './control.ts';

/** A piece of text as it stands in the tree. */
export interface Fragment {
  readonly text: string;
  readonly place: Place | undefined;
  /** The element that it stands directly in, seen from where reading began; undefined at the top. */
  readonly element: Element | undefined;
}

const mostNodes = 600;
const mostCharacters = 2_000;

/** Elements whose content is not part of the text around them. */
const apart: ReadonlySet<string> = new Set(
  'script style template select textarea datalist input button svg math iframe object video audio canvas noframes'.split(
    ' ',
  ),
);

const inline: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big blink cite code data dfn em font i img ins del kbd label mark nobr q s samp small span
  strike strong sub sup time tt u var wbr`.split(/\s+/),
);

/** Whether an element stands in the line with the text around it. */
export const isInline = (element: Element): boolean => inline.has(element.name);

/** Hidden by its own style or attribute, or an editor, whose content is a value. */
const isUnseen = (element: Element): boolean =>
  element.attribs['hidden'] !== undefined ||
  (element.attribs['style'] !== undefined && styleHides(element.attribs['style'])) ||
  isEditingHost(element);

const space: Fragment = { text: ' ', place: undefined, element: undefined };

/**
 * The texts that a person sees in some nodes, in order; pictures by their `alt`. Controls, scripts and what is hidden
 * by its own style say nothing. Reads at most 600 nodes and about 2,000 characters.
 * @param skip elements that do not count, with all that is in them
 */
export function fragmentsOf(nodes: readonly ChildNode[], skip?: (element: Element) => boolean): Fragment[] {
  const fragments: Fragment[] = [];
  const waiting: { node: ChildNode | undefined; parent: Element | undefined }[] = [];
  const push = (children: readonly ChildNode[], parent: Element | undefined): void => {
    for (let index = Math.min(children.length, mostNodes) - 1; index >= 0; index -= 1) {
      waiting.push({ node: children[index], parent });
    }
  };
  push(nodes, undefined);
  let characters = 0;
  for (let visits = 0; visits < mostNodes && characters < mostCharacters; visits += 1) {
    const next = waiting.pop();
    if (!next) break;
    const { node, parent } = next;
    if (!node) fragments.push(space);
    else if (isText(node)) {
      const text = node.data.slice(0, mostCharacters);
      characters += text.length;
      fragments.push({ text, place: placeOf(node), element: parent });
    } else if (isTag(node) && !apart.has(node.name) && !isUnseen(node) && !skip?.(node)) {
      if (node.name === 'img') {
        const alt = node.attribs['alt'] ?? '';
        if (alt) fragments.push({ text: alt, place: attributeOf(node, 'alt') ?? placeOf(node), element: node });
      } else if (isInline(node)) push(node.children, node);
      else {
        fragments.push(space);
        waiting.push({ node: undefined, parent });
        push(node.children, node);
      }
    }
  }
  return fragments;
}

/** Fragments as one text, white space collapsed. */
export function join(fragments: readonly Fragment[]): string {
  return collapse(fragments.map((fragment) => fragment.text).join(''));
}

/** From the first to the last fragment that says something. */
export function placeOfAll(fragments: readonly Fragment[], text: string): Place | undefined {
  const places = fragments.flatMap(({ text: said, place }) => (place && said.trim() !== '' ? [place] : []));
  const [first] = places;
  if (!first) return undefined;
  let { start, end } = first;
  for (const place of places) {
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (start < end && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

/** The text that a person sees in an element. */
export function textOf(element: Element): string {
  return join(fragmentsOf(element.children));
}
