import type { Gap } from '../../../model/index.ts';
import { collapse } from '../../excerpt.ts';
import type { Draft } from '../field/draft.ts';
import { seemsToHoldFields } from '../render/component.ts';
import { type ElementNode, type Tree, textOf } from '../render/element.ts';

/** What of a form could not be read. */
export function gapsOf(form: ElementNode, tree: Tree, unnamed: readonly Draft[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let index = form.index + 1; index < form.end; index += 1) {
    const node = tree[index];
    if (node?.is !== 'element') continue;
    const isOpen = node.followed === 'unresolved' || (node.followed === 'too-deep' && seemsToHoldFields(node));
    if (isOpen && node.end === node.index + 1) gaps.push(gap(`fields come from <${node.tag}>`, node));
  }
  return distinct([...gaps, ...unnamed.map(unnamedGap)]);
}

function gap(reason: string, { module, node, level }: ElementNode): Gap {
  // A span says nothing about a component's own file, to which the form does not belong.
  return level > 0 ? { reason } : { reason, span: module.lines.span(node.getStart(module.file), node.end) };
}

function unnamedGap({ elements }: Draft): Gap {
  const element = elements[0];
  if (!element) return { reason: 'a field has no name that could be read' };
  const { loop, spreads, tag } = element;
  const [spread] = spreads;
  const reason = loop
    ? `fields are made in a loop: ${shortened(textOf(loop.node, loop.module))}`
    : spread === undefined
      ? `the name of <${tag}> is only known at run time`
      : `the attributes of <${tag}> come from ${spread}`;
  return gap(reason, element);
}

function shortened(code: string): string {
  const line = collapse(code);
  return line.length > 60 ? `${line.slice(0, 59).toWellFormed()}…` : line;
}

function distinct(gaps: readonly Gap[]): Gap[] {
  return [...new Map(gaps.map((one) => [one.reason, one])).values()];
}
