import type { ElementNode } from '../render/element.ts';
import { type Draft, innermost } from './draft.ts';
import type { Surrounding } from './label-element.ts';

/** The elements that a field is made of, without those of another field that stands in the same component. */
export function* elementsInside(draft: Draft, { tree, drafts }: Surrounding): Generator<ElementNode> {
  const [outermost] = draft.elements;
  if (!outermost) return;
  const own = new Set([...draft.elements, ...draft.choices]);
  const others = new Set(
    drafts
      .below(outermost)
      .map(innermost)
      .filter((element) => !own.has(element)),
  );
  for (let index = outermost.index + 1; index < outermost.end; index += 1) {
    const node = tree[index];
    if (node?.is !== 'element') continue;
    if (others.has(node)) index = node.end - 1;
    else yield node;
  }
}
