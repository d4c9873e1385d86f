import type { Option } from '../../model/index.ts';
import { collapse } from '../excerpt.ts';
import { type ChildNode, type Element, isTag, isText } from '../parsers/html.ts';
import type { Page } from './page.ts';

/** A choice of a select or datalist, in its place. */
export interface SeenOption extends Option {
  readonly element: Element;
}

const mostOptions = 1_000;
const longest = 200;

const rawText = (element: Element): string =>
  collapse(
    element.children
      .flatMap((child) =>
        isText(child)
          ? child.data
          : isTag(child)
            ? child.children.map((inner) => (isText(inner) ? inner.data : ''))
            : [],
      )
      .join(' ')
      .slice(0, longest * 4),
  ).slice(0, longest);

/** The options in a select or datalist, those of its groups too. At most 1,000. */
function optionsIn(list: Element): SeenOption[] {
  const found: SeenOption[] = [];
  const waiting: ChildNode[] = [...list.children].reverse();
  for (let node = waiting.pop(); node && found.length < mostOptions; node = waiting.pop()) {
    if (!isTag(node)) continue;
    if (node.name !== 'option') {
      waiting.push(...node.children.slice(0, mostOptions).reverse());
      continue;
    }
    const label =
      collapse(node.attribs['label'] ?? '') || rawText(node) || collapse(node.attribs['value'] ?? '').slice(0, longest);
    found.push({ element: node, label, value: node.attribs['value'] ?? label });
  }
  return found;
}

/** The options of a select, or those that an input's `list` suggests. */
export function optionsOf(element: Element, page: Page): SeenOption[] {
  if (element.name === 'select') return optionsIn(element);
  const list = element.attribs['list'] === undefined ? undefined : page.survey.ids.get(element.attribs['list']);
  return list?.name === 'datalist' ? optionsIn(list) : [];
}

/** Whether an option only says what to choose: "Please select". */
export const isPlaceholder = ({ value, element }: SeenOption): boolean =>
  (element.attribs['value'] !== undefined && value.trim() === '') ||
  (element.attribs['disabled'] !== undefined && element.attribs['hidden'] !== undefined);
