import { ts } from '../../parsers/typescript.ts';
import type { ElementNode, Tree } from '../render/element.ts';
import { asksNothing, constantOf, isControlName, isNative, isOption } from '../render/tag.ts';
import { isNamed, isWrittenName, nameOf } from './name.ts';

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
  if (isNative(element.tag)) return isNativeControl(element) ? [{ elements: [element], choices: [] }] : inner;
  const [only, ...others] = inner;
  if (!only) return isCustomControl(element) ? [{ elements: [element], choices: [] }] : inner;
  if (others.length === 0) return [wrapped(element, only)];
  return oneQuestion(element, inner) ?? inner;
}

export function isNativeControl({ tag, attributes }: ElementNode): boolean {
  if (['as', 'component'].some((name) => /^(?:input|select|textarea)$/u.test(constantOf(attributes.get(name)) ?? ''))) {
    return true;
  }
  if (tag === 'input') return !/^(?:submit|button|reset|image)$/iu.test(constantOf(attributes.get('type')) ?? '');
  return tag === 'select' || tag === 'textarea' || attributes.has('contentEditable');
}

const stating = [
  'required',
  'isRequired',
  'withAsterisk',
  'aria-required',
  'rules',
  'validate',
  'validation',
  'optional',
  'isOptional',
];
const labelling = ['label', 'floatingLabel', 'labelText', 'labelProps'];
const handling = [
  'onChange',
  'onValueChange',
  'onCheckedChange',
  'onInput',
  'value',
  'defaultValue',
  'checked',
  'control',
];

const hasAny = ({ attributes }: ElementNode, names: readonly string[]): boolean =>
  names.some((name) => attributes.has(name));

/**
 * A component without controls inside is one where it has a name, where it has a label and what only controls have, or
 * where it is called like one; the last may turn out to have neither name nor label, and is then none of a form's.
 */
function isCustomControl(element: ElementNode): boolean {
  if (asksNothing(element) || (isOption(element) && !element.attributes.has('name'))) return false;
  if (isControlName(element.tag)) return true;
  const isHandled = hasAny(element, stating) || hasAny(element, handling);
  if (nameOf(element) !== undefined) return element.inForm || isHandled;
  return hasAny(element, labelling) && isHandled;
}

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
  // A component of the project that says nothing itself only contains the field, unless it hands on what it is given.
  const handsOn = !draft.elements.some(isWrittenName) && (draft.elements.some(isNamed) || hasSpread(outermost));
  if (!speaks && !(isRendered && handsOn)) return draft;
  return { ...draft, elements: [element, ...draft.elements] };
}

const hasSpread = ({ node }: ElementNode): boolean => node.attributes.properties.some(ts.isJsxSpreadAttribute);

/** Several controls that are choices of one question: without names of their own, or all of one name. */
function oneQuestion(element: ElementNode, inner: readonly Draft[]): readonly Draft[] | undefined {
  const name = nameOf(element);
  const names = new Set(inner.flatMap((draft) => draft.elements.flatMap((part) => nameOf(part) ?? [])));
  const labelled = labelling.some((attribute) => element.attributes.has(attribute)) && isControlName(element.tag);
  if (name === undefined && !labelled) return undefined;
  if (names.size > 1 || (names.size === 1 && name !== undefined && !names.has(name))) return undefined;
  const parts = inner.map(innermost);
  // Parts that are no choices (a colour and its number) are one control together.
  if (!parts.every(isChoiceControl)) return [{ elements: [element, ...(inner[0]?.elements ?? [])], choices: [] }];
  return [{ elements: [element], choices: parts }];
}

/** Whether a control is a choice among several of one question. */
export function isChoiceControl({ tag, attributes }: ElementNode): boolean {
  const type = constantOf(attributes.get('type'));
  return type === 'radio' || (type === 'checkbox' && tag === 'input') || /^(?:Radio|[\w.]*RadioButton)$/u.test(tag);
}
