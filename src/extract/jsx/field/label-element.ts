import { ancestors, type ElementNode, type Tree } from '../render/element.ts';
import { constantOf, isLabel, isOption } from '../render/tag.ts';
import { type Draft, type Drafts, innermost } from './draft.ts';
import { nameIn } from './name.ts';

/** What is needed to find the texts around a field. */
export interface Surrounding {
  readonly tree: Tree;
  readonly drafts: Drafts;
  /** The labels of the tree by what their `htmlFor` says. */
  readonly labels: ReadonlyMap<string, readonly ElementNode[]>;
}

export function labelsOf(tree: Tree): Surrounding['labels'] {
  const labels = new Map<string, ElementNode[]>();
  for (const node of tree) {
    if (node.is !== 'element' || !isLabel(node)) continue;
    const target = targetOf(node);
    if (target !== undefined) labels.set(target, [...(labels.get(target) ?? []), node]);
  }
  return labels;
}

function targetOf({ attributes }: ElementNode): string | undefined {
  const value = (attributes.get('htmlFor') ?? attributes.get('for'))?.value();
  return value && nameIn(value);
}

/** Labels that point at the field, stand around it, or stand with it where there is no other field. */
export function labelElements(draft: Draft, surrounding: Surrounding): ElementNode[] {
  const pointing = draft.elements.flatMap(({ attributes }) =>
    ['id', 'name'].flatMap((name) => {
      const value = attributes.get(name)?.value();
      const target = value && nameIn(value);
      return target === undefined ? [] : (surrounding.labels.get(target) ?? []);
    }),
  );
  if (pointing.length > 0) return [...new Set(pointing)];
  const part = ownLabel(innermost(draft), surrounding.tree);
  if (part) return [part];
  const around = [...ancestors(innermost(draft))].find((element) => element.tag === 'label' || isLabel(element));
  if (around) return [around];
  if (isHidden(draft)) return [];
  const beside = besides(draft, surrounding, (element) => isLabel(element) && pointsNowhereElse(element, surrounding));
  return beside ? [beside] : [];
}

/** The label that is a part of a control and of none of its choices: `<Listbox.Label>` in `<Listbox>`. */
function ownLabel(control: ElementNode, tree: Tree): ElementNode | undefined {
  const tag = `${control.tag.replace(/\.Root$/u, '')}.Label`;
  const isOfChoice = (label: ElementNode): boolean => {
    for (const parent of ancestors(label)) {
      if (parent === control) return false;
      if (isOption(parent)) return true;
    }
    return false;
  };
  return firstBelow(control, tree, (element) => element.tag === tag && !isOfChoice(element));
}

/** The elements that a field says it is labelled by: `aria-labelledby`. */
export function labellingElements({ elements }: Draft, { tree }: Surrounding): ElementNode[] {
  const ids = elements.flatMap(({ attributes }) => constantOf(attributes.get('aria-labelledby'))?.split(/\s+/u) ?? []);
  return ids.flatMap((id) => {
    const found = tree.find((node) => node.is === 'element' && constantOf(node.attributes.get('id')) === id);
    return found?.is === 'element' ? [found] : [];
  });
}

function pointsNowhereElse(label: ElementNode, { drafts }: Surrounding): boolean {
  const target = targetOf(label);
  if (target === undefined) return true;
  return !drafts.all.some((draft) =>
    draft.elements.some(({ attributes }) =>
      ['id', 'name'].some((name) => {
        const value = attributes.get(name)?.value();
        return value && nameIn(value) === target;
      }),
    ),
  );
}

/** The first element of a kind below another. */
export function firstBelow(
  parent: ElementNode,
  tree: Tree,
  wanted: (element: ElementNode) => boolean,
): ElementNode | undefined {
  for (let index = parent.index + 1; index < parent.end; index += 1) {
    const node = tree[index];
    if (node?.is === 'element' && wanted(node)) return node;
  }
  return undefined;
}

/** The first element of a kind in the widest surroundings that hold no other field. */
export function besides(
  draft: Draft,
  { tree, drafts }: Surrounding,
  wanted: (element: ElementNode) => boolean,
): ElementNode | undefined {
  const start = innermost(draft);
  // Labels inside of a control with choices are those of its choices.
  const inside = firstBelow(start, tree, isOption) ? [] : [start];
  for (const parent of [...inside, ...ancestors(start)]) {
    if (parent.isForm || holdsOthers(parent, draft, drafts)) return undefined;
    const found = firstBelow(parent, tree, wanted);
    if (found) return found;
  }
  return undefined;
}

/** Whether another question than this one stands below an element. */
export function holdsOthers(parent: ElementNode, draft: Draft, drafts: Drafts): boolean {
  return drafts
    .below(parent)
    .some((other) => !draft.elements.includes(innermost(other)) && !draft.choices.includes(innermost(other)));
}

/** A hidden control has no place on the page: what stands around it in the source is not about it. */
export const isHidden = ({ elements }: Draft): boolean =>
  elements.some(({ attributes }) => constantOf(attributes.get('type')) === 'hidden');
