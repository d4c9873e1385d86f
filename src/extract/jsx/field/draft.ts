import type { ElementNode } from '../render/element.ts';

/**
 * A field in the making: all elements that speak about it, the outermost first (`<FormField name>` around
 * `<Input type>`, a component and what it renders), and the choices among its controls.
 */
export interface Draft {
  readonly elements: readonly ElementNode[];
  /** Controls that are choices of one question: radio buttons, checkboxes of one name. */
  readonly choices: readonly ElementNode[];
}

/** Where a field stands: its control, the innermost of its elements that was not reached through a component. */
export function controlOf({ elements }: Draft): ElementNode {
  const [outermost] = elements;
  if (!outermost) throw new Error('a draft has at least one element');
  return elements.findLast((element) => element.level === outermost.level && isIn(element, outermost)) ?? outermost;
}

const isIn = (element: ElementNode, outermost: ElementNode): boolean => element.module === outermost.module;

/** The innermost element: what a person touches. */
export function innermost({ elements }: Draft): ElementNode {
  const last = elements.at(-1);
  if (!last) throw new Error('a draft has at least one element');
  return last;
}

/** The drafts of a tree, and for every element those at or below it. */
export interface Drafts {
  readonly all: readonly Draft[];
  readonly below: (element: ElementNode) => readonly Draft[];
}
