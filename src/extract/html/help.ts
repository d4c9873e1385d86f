import { type ChildNode, type Element, isTag } from '../parsers/html.ts';
import { type Candidate, inElement } from './candidate.ts';
import { componentHelp, referenced } from './label.ts';
import type { Page } from './page.ts';
import type { Question } from './question.ts';
import { holdsOnly } from './surrounding.ts';
import { isForm } from './survey.ts';

const helpClass =
  /(?:^|[\s_-])(?:help|hint|helper|help-?block|help-?text|form-?text|helper-?text|description|instructions?|tip|note|info)(?:$|[\s_-])/i;
const mostSiblings = 8;
const mostLevels = 3;

const isHelp = (element: Element): boolean =>
  element.name === 'small' || helpClass.test(element.attribs['class'] ?? '');

/** The texts that explain a field: those that `aria-describedby` names, and help elements beside it. */
export function helpOf(question: Question, page: Page): Candidate[] {
  const found = new Set(
    question.members.slice(0, 4).flatMap(({ element }) => referenced(element, 'aria-describedby', page)),
  );
  let node: Element = question.first.element;
  for (let level = 0; level < mostLevels; level += 1) {
    const { parent } = node;
    const alone = parent !== null && isTag(parent) && holdsOnly(parent, question, page);
    // What stands before a control among others explains the one before it.
    for (const element of besides(node, alone ? ['prev', 'next'] : ['next'], page)) found.add(element);
    if (!parent || !isTag(parent) || !alone || isForm(parent)) break;
    node = parent;
  }
  const beside = [...found].map((element) => inElement('context', 'help', element));
  return question.kind === 'custom' ? [...componentHelp(question.first), ...beside] : beside;
}

/** The help elements beside a node, up to the next element that holds controls. */
function besides(node: Element, directions: readonly ('prev' | 'next')[], page: Page): Element[] {
  const found: Element[] = [];
  for (const direction of directions) {
    let sibling: ChildNode | null = node[direction];
    for (let step = 0; sibling && step < mostSiblings; step += 1, sibling = sibling[direction]) {
      if (!isTag(sibling)) continue;
      if (page.survey.held.has(sibling)) break;
      if (isHelp(sibling)) found.push(sibling);
    }
  }
  return found;
}
