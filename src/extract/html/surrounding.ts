import { type ChildNode, type Element, isTag, isText } from '../parsers/html.ts';
import { type Candidate, inElement } from './candidate.ts';
import { isButton } from './control.ts';
import type { Page } from './page.ts';
import type { Question } from './question.ts';
import type { Cell, Row } from './scope.ts';
import { isForm, isSection } from './survey.ts';
import { fragmentsOf, isInline, join } from './text.ts';

const mostSteps = 12;
const mostLevels = 4;
const longest = 140;

/** Whether an element holds the question's controls and no other. */
export const holdsOnly = (element: Element, { members }: Question, page: Page): boolean =>
  page.controlsIn(element) <= members.length;

const holdsControls = (element: Element, page: Page): boolean =>
  page.survey.held.has(element) || element.name === 'select' || isButton(element);

/** Whether an element is a control's label, be it the question's own, which is read as such, or another's. */
function isLabelOfControl(element: Element, page: Page): boolean {
  const named = element.name === 'label' ? element.attribs['for'] : undefined;
  return named !== undefined && page.survey.ids.has(named);
}

const isHeading = ({ name }: Element): boolean => /^h[1-6]$|^legend$/.test(name);

/** Where looking around ends: what lies beyond belongs to something else. */
const isBoundary = (element: Element): boolean =>
  isForm(element) || isSection(element) || /^(?:td|th|tr|table|tbody|ul|ol)$/.test(element.name);

/** The text in the line before a node or, where there is none, the short block before it. */
function textBefore(node: ChildNode, page: Page): { nodes: ChildNode[]; block?: Element; stopped?: true } {
  const nodes: ChildNode[] = [];
  let sibling = node.prev;
  for (let step = 0; sibling && step < mostSteps; step += 1, sibling = sibling.prev) {
    if (isText(sibling)) nodes.unshift(sibling);
    if (!isTag(sibling)) continue;
    if (holdsControls(sibling, page) || isLabelOfControl(sibling, page) || isHeading(sibling)) {
      return { nodes, stopped: true };
    }
    const said = join(fragmentsOf(nodes)) !== '';
    if (sibling.name === 'br' || sibling.name === 'hr') {
      if (said) break;
    } else if (isInline(sibling)) nodes.unshift(sibling);
    else if (said) break;
    else if (join(fragmentsOf([sibling])) !== '') return { nodes: [], block: sibling };
  }
  return { nodes };
}

/** The `label` that is all of a text: over radio buttons it names no control, and its class still marks the question. */
function captionIn(nodes: readonly ChildNode[]): Element | undefined {
  const [first, ...others] = nodes.filter((node) => !isText(node) || node.data.trim() !== '');
  return first && others.length === 0 && isTag(first) && first.name === 'label' ? first : undefined;
}

/** The text before a question: in its line, before its line, or before the elements that hold nothing else. */
export function beforeOf(start: Element, question: Question, page: Page): Candidate[] {
  let node = start;
  for (let level = 0; level < mostLevels; level += 1) {
    const { nodes, block, stopped } = textBefore(node, page);
    const caption = captionIn(nodes);
    const found: Candidate = block
      ? inElement('near-before', 'before', block)
      : {
          rank: level === 0 ? 'right-before' : 'near-before',
          source: 'before',
          fragments: fragmentsOf(nodes),
          ...(caption && { element: caption }),
        };
    const said = join(found.fragments);
    if (said !== '') return said.length <= longest ? [found] : [];
    if (stopped) return [];
    const { parent } = node;
    if (!parent || !isTag(parent) || isBoundary(parent) || !holdsOnly(parent, question, page)) return [];
    node = parent;
  }
  return [];
}

/**
 * A `label` that names no control and stands before an element with several: `<label>Date of birth</label><ul>…</ul>`. It
 * says of each of them what they are together.
 */
export function captionOf({ first }: Question, page: Page): Candidate[] {
  let node: Element = first.element;
  for (let level = 0; level < mostLevels; level += 1) {
    const before = elementBefore(node);
    if (before?.name === 'label' && !holdsControls(before, page) && !isLabelOfControl(before, page)) {
      return [inElement('context', 'legend', before)];
    }
    const { parent } = node;
    if (!parent || !isTag(parent) || isForm(parent) || isSection(parent) || parent.name === 'fieldset') return [];
    node = parent;
  }
  return [];
}

function elementBefore(node: Element): Element | undefined {
  let { prev } = node;
  for (let step = 0; prev && step < mostSteps; step += 1, prev = prev.prev) if (isTag(prev)) return prev;
  return undefined;
}

/** The text in the line after a control: that of a checkbox or radio button without a label. */
export function afterOf(start: Element, page: Page): Candidate[] {
  const nodes: ChildNode[] = [];
  let sibling = start.next;
  for (let step = 0; sibling && step < mostSteps; step += 1, sibling = sibling.next) {
    if (isText(sibling)) nodes.push(sibling);
    if (!isTag(sibling)) continue;
    const said = join(fragmentsOf(nodes)) !== '';
    if (holdsControls(sibling, page) || isHeading(sibling) || (sibling.name === 'br' && said)) break;
    if (isInline(sibling) || !said) nodes.push(sibling);
    else break;
  }
  const fragments = fragmentsOf(nodes);
  const said = join(fragments);
  return said === '' || said.length > 400 ? [] : [{ rank: 'right-before', source: 'label', fragments }];
}

/** The texts of the cells before a control's own, up to the next that says something. */
export function cellsOf({ kind, first }: Question, page: Page): Candidate[] {
  const { cell } = first.scope;
  if (!cell) return [];
  const { row, column } = cell;
  const found: Candidate[] = [];
  // Boxes stand before what they say.
  const after = kind === 'checkbox' || kind === 'radio' ? row.cells[column + 1] : undefined;
  if (after && !holdsControls(after, page)) found.push(inElement('cell', 'label', after));
  let named = false;
  for (let index = column - 1; index >= Math.max(0, column - 3); index -= 1) {
    const before = row.cells[index];
    if (!before || holdsControls(before, page)) break;
    const candidate = inElement('cell', 'before', before);
    const said = join(candidate.fragments);
    const isMark = page.marks.levelOf(said) !== undefined;
    // Beyond the cell that names the field there may still be one for its mark.
    if (said === '' || said.length > longest || (named && !isMark)) continue;
    found.push(candidate);
    named ||= !isMark;
  }
  return found;
}

/**
 * The text above a control in its column: of the row right above where rows of texts and rows of controls alternate and
 * nothing in the control's own row names it, else of the table's first row.
 */
export function columnOf({ first }: Question, isNamed: boolean, page: Page): Candidate[] {
  const { cell } = first.scope;
  if (!cell || cell.row === cell.firstRow) return [];
  const { row, column, firstRow } = cell;
  const asks = ({ element }: Row): boolean => holdsControls(element, page);
  const { above = firstRow } = row;
  // A first row may be the title of the whole table.
  const isTitle = above === firstRow && (row.cells.length === 1 || above.cells[column]?.name === 'th');
  const right = above.cells[column];
  if (right && above.cells.length === row.cells.length && !asks(above) && !isTitle && !isNamed) {
    const candidate = inElement('cell', 'before', right);
    const said = join(candidate.fragments);
    if (said !== '' && said.length <= longest) return [candidate];
  }
  const top = firstRow.cells[column];
  const isOver = top?.name === 'td' && above !== firstRow && !asks(above);
  return top && !isOver && !asks(firstRow) ? [inElement('table-header', 'table-header', top)] : [];
}

/** A text that stands by itself beside an element and is nothing but a mark; what follows a control belongs to it. */
function markBeside(element: Element, direction: 'prev' | 'next', labels: readonly Element[], page: Page): Candidate[] {
  let sibling = element[direction];
  for (let step = 0; sibling && step < 4; step += 1, sibling = sibling[direction]) {
    if (isTag(sibling) && (holdsControls(sibling, page) || labels.includes(sibling))) return [];
    const fragments = fragmentsOf([sibling]);
    const said = join(fragments);
    if (said === '') continue;
    if (!page.marks.levelOf(said)) return [];
    const beyond =
      sibling.prev && isText(sibling.prev) && sibling.prev.data.trim() === '' ? sibling.prev.prev : sibling.prev;
    if (direction === 'prev' && beyond && isTag(beyond) && holdsControls(beyond, page)) return [];
    return [{ rank: 'right-before', source: 'before', fragments }];
  }
  return [];
}

/** Marks that stand by themselves: beside a control or its labels, or in the cell after its own. */
export function marksBeside(elements: readonly Element[], cell: Cell | undefined, page: Page): Candidate[] {
  const found = elements.flatMap((element) => {
    const before = markBeside(element, 'prev', elements, page);
    // Where marks stand before their controls, the next one is the next control's.
    return before.length > 0 ? before : markBeside(element, 'next', elements, page);
  });
  const after = cell?.row.cells[cell.column + 1];
  if (!after || holdsControls(after, page)) return found;
  const candidate = inElement('cell', 'before', after);
  return page.marks.levelOf(join(candidate.fragments)) ? [...found, candidate] : found;
}
