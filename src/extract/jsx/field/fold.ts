import type { ElementNode, Tree } from '../render/element.ts';
import { isControlName, isNative } from '../render/tag.ts';
import { besidesItself } from './companion.ts';
import {
  hasSpread,
  isChoiceControl,
  isCustomControl,
  isNativeControl,
  isRadioByRole,
  isRadioGroup,
  labelling,
  stating,
  takesEntries,
} from './control.ts';
import { type Draft, type Drafts, innermost } from './draft.ts';
import { boundName, isNamed, isWrittenName, nameOf } from './name.ts';

/**
 * Finds the fields of a tree from its leaves to its root. An element around exactly one control that names, labels or
 * requires something speaks about that control; around several it is a group of theirs.
 */
export function draftsOf(tree: Tree): Drafts {
  const below = new Map<ElementNode, readonly Draft[]>();
  // Children are met from the last to the first, so what they hand up is collected backwards.
  const handed = new Map<ElementNode | undefined, Draft[]>();
  for (let index = tree.length - 1; index >= 0; index -= 1) {
    const node = tree[index];
    if (node?.is !== 'element') continue;
    const drafts = fold(node, handed.get(node)?.reverse() ?? []);
    if (drafts.length === 0) continue;
    below.set(node, drafts);
    const above = handed.get(node.parent) ?? [];
    for (const draft of [...drafts].reverse()) above.push(draft);
    handed.set(node.parent, above);
  }
  return { all: handed.get(undefined)?.reverse() ?? [], below: (element) => below.get(element) ?? [] };
}

function fold(element: ElementNode, inner: readonly Draft[]): readonly Draft[] {
  if (element.isForm) return inner;
  if (inner.length === 0 && isRadioByRole(element)) return [alone(element)];
  if (isRadioGroup(element) && areItsChoices(inner, element)) return [inGroup(element, inner)];
  if (isNative(element.tag)) return isNativeControl(element) ? [alone(element)] : inner;
  const [only, ...others] = inner;
  if (!only) return isCustomControl(element) ? [alone(element)] : inner;
  const besides = besidesItself(element, inner);
  if (besides) return [alone(element), ...besides];
  if (others.length === 0) return [wrapped(element, only)];
  return oneQuestion(element, inner) ?? onlyNameless(element, inner) ?? inner;
}

/** Of several fields with names of their own but one, that one is what the element around them is about. */
function onlyNameless(element: ElementNode, inner: readonly Draft[]): readonly Draft[] | undefined {
  if (nameOf(element) === undefined) return undefined;
  const nameless = inner.filter(({ elements }) => !elements.some(isNamed));
  return nameless.length === 1
    ? inner.map((draft) => (nameless.includes(draft) ? wrapped(element, draft) : draft))
    : undefined;
}

/** Whether all that stands in a group are its radio buttons; HTML's own know by their names what belongs together. */
function areItsChoices(inner: readonly Draft[], group: ElementNode): boolean {
  const parts = inner.map(innermost);
  if (parts.length === 0) return false;
  if (parts.every(isRadioByRole)) return true;
  return !isNative(group.tag) && parts.every(isChoiceControl) && inner.every(({ elements }) => !elements.some(isNamed));
}

/** A group with its choices; with one choice only, that is what a list that is not known is made of. */
function inGroup(element: ElementNode, inner: readonly Draft[]): Draft {
  const parts = inner.map(innermost);
  return parts.length > 1 ? { elements: [element], choices: parts } : { elements: [element, ...parts], choices: [] };
}

const alone = (element: ElementNode): Draft => ({ elements: [element], choices: [] });

/** Components that bear the label of something else than a control. */
const labelsOtherThings =
  /(?:Tooltip|Tab|TabPane|Step|Panel|Menu|Section|Accordion|Button|Dialog|Modal|Card|Provider)$/u;

function wrapped(element: ElementNode, draft: Draft): Draft {
  const { attributes, tag } = element;
  const name = nameOf(element);
  const [outermost] = draft.elements;
  if (!outermost) return draft;
  const isSameQuestion = draft.elements.every((inner) => nameOf(inner) === undefined || nameOf(inner) === name);
  if (name !== undefined && !isSameQuestion) return draft;
  const speaks =
    name !== undefined ||
    (!labelsOtherThings.test(tag) && [...stating, ...labelling].some((attribute) => attributes.has(attribute)));
  const isRendered = element.inner !== undefined && outermost.index >= element.inner;
  const isControl = isControlName(tag) && takesEntries(element);
  // A component of the project that says nothing itself only contains the field, unless it hands on what it is given.
  const handsOn = !draft.elements.some(isWrittenName) && (draft.elements.some(isNamed) || hasSpread(outermost));
  if (!speaks && !(isRendered && (handsOn || isControl))) return draft;
  return { ...draft, elements: [element, ...draft.elements] };
}

/** Several controls that are choices of one question: without names of their own, or all of one name. */
function oneQuestion(element: ElementNode, inner: readonly Draft[]): readonly Draft[] | undefined {
  const name = nameOf(element);
  const names = new Set(inner.flatMap((draft) => draft.elements.flatMap((part) => nameOf(part) ?? [])));
  const labelled = labelling.some((attribute) => element.attributes.has(attribute)) && isControlName(element.tag);
  if (name === undefined && !labelled) return undefined;
  if (names.size > 1 || (names.size === 1 && name !== undefined && !names.has(name))) return undefined;
  const parts = inner.map(innermost);
  // Alternatives, or a country code and a number, under one label are two questions.
  const bound = new Set(parts.flatMap((part) => boundName(part) ?? []));
  if (name === undefined && bound.size > 1) return inner.map((draft) => wrapped(element, draft));
  // Parts that are no choices (a colour and its number) are one control together.
  if (!parts.every(isChoiceControl) && !areBoxes(parts, element))
    return [{ elements: [element, ...(inner[0]?.elements ?? [])], choices: [] }];
  return [{ elements: [element], choices: parts }];
}

/** Whether controls are the boxes of a group of such: `<Checkbox.Group label="Interests"><Checkbox /></Checkbox.Group>`. */
function areBoxes(parts: readonly ElementNode[], group: ElementNode): boolean {
  return /Checkbox\.?Group$/u.test(group.tag) && parts.every(({ tag }) => /Checkbox$/u.test(tag));
}
