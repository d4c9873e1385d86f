import type { RequirementEvidence } from '../../model/index.ts';
import { excerpt } from '../excerpt.ts';
import { type Document, type Element, isTag } from '../parsers/html.ts';
import { attributeOf, placeOf } from '../parsers/html-places.ts';
import { typeOf } from './control.ts';

/** A part of a page that a choice opens: by offsets, with the choice's name and the attribute that ties them. */
interface Disclosure {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly quote: string;
}

/** `aria-controls` (WAI-ARIA 1.2, a list of ids), and what scripts call the same: `data-bs-target`, `data-toggle-target`. */
const ties = /^(?:aria-controls|data-(?:[\w-]+-)?(?:target|toggle|show|reveal|controls?)s?)$/;

/**
 * The parts of a page that open when a box is ticked or an option chosen. What is required there is required under that
 * condition: a browser would send no form in which a required field is out of sight.
 */
export class Disclosures {
  private readonly all: readonly Disclosure[];

  constructor(document: Document, controls: readonly { readonly element: Element }[], text: string) {
    const tied = controls.flatMap(({ element }) => (isChoice(element) ? tiesOf(element, text) : []));
    this.all = tied.length === 0 ? [] : partsOf(document, tied);
  }

  /** Words on the requirement of what stands at an offset, as they hold where the form begins at another. */
  conditional(said: readonly RequirementEvidence[], at: number, form: number): readonly RequirementEvidence[] {
    const around = this.all.findLast(({ start, end }) => form <= start && start <= at && at < end);
    if (!around) return said;
    const { name, quote } = around;
    return said.map((evidence) =>
      evidence.level === 'required'
        ? { ...evidence, level: 'conditional', quote: `${quote} … ${evidence.quote}`, ...(name && { dependsOn: name }) }
        : evidence,
    );
  }
}

interface Tie {
  /** `#id` or `.class`. */
  readonly selector: string;
  readonly control: number;
  readonly name: string;
  readonly quote: string;
}

const isChoice = (element: Element): boolean =>
  element.name === 'select' || (element.name === 'input' && /^(?:checkbox|radio)$/.test(typeOf(element)));

function tiesOf(element: Element, text: string): Tie[] {
  return Object.entries(element.attribs).flatMap(([attribute, value]) => {
    if (!ties.test(attribute)) return [];
    const place = attributeOf(element, attribute);
    const told = {
      control: placeOf(element)?.start ?? 0,
      name: element.attribs['name'] ?? '',
      quote: excerpt(place ? text.slice(place.start, place.end) : attribute),
    };
    const words = value.slice(0, 200).split(/[\s,]+/);
    const selectors = attribute === 'aria-controls' ? words.map((id) => `#${id}`) : words;
    return selectors.filter((word) => /^[#.][\w-]+$/.test(word)).map((selector) => ({ selector, ...told }));
  });
}

/** The elements that the ties name, in the order of the source. */
function partsOf(document: Document, tied: readonly Tie[]): Disclosure[] {
  const bySelector = new Map(tied.map((tie) => [tie.selector, tie]));
  const parts: Disclosure[] = [];
  const rest = [...document.children].reverse();
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!isTag(node)) continue;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) rest.push(child);
    }
    const place = placeOf(node);
    const tie = selectorsOf(node).flatMap((selector) => bySelector.get(selector) ?? [])[0];
    // What holds the choice itself is not opened by it.
    if (!tie || !place || (place.start <= tie.control && tie.control < place.end)) continue;
    parts.push({ ...place, name: tie.name, quote: tie.quote });
  }
  return parts;
}

function selectorsOf({ attribs }: Element): string[] {
  const id = attribs['id'];
  const classes = attribs['class']?.trim().split(/\s+/) ?? [];
  return [...(id === undefined ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
}
