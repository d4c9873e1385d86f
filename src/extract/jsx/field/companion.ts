import { ancestors, type ElementNode } from '../render/element.ts';
import { hasAny, isCustomControl, labelling, takesEntries } from './control.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kind.ts';
import { isNamed } from './name.ts';

/** Attributes whose content stands at the edge of a control: an icon, a unit, a button, a second control. */
const atEdge =
  /^(?:left|right|start|end|prefix|suffix|before|after|addon|append|prepend|icon|leading|trailing)(?:\p{Lu}\w*)?$|(?:Section|Adornment|Addon|Icon|Prefix|Suffix)$/u;

/** A box that is ticked, or one of several. */
const choice = /(?:Checkbox|CheckBox|Check|Switch|Toggle|Radio)$/u;

/**
 * The questions that stand in a control without being what it is made of: at its edge (`rightSection={<Select />}`), or
 * between the tags of a box (`<Checkbox label="Other"><Input /></Checkbox>`).
 * @returns undefined where the drafts inside of an element are what it is made of, or it is no control
 */
export function besidesItself(element: ElementNode, inner: readonly Draft[]): readonly Draft[] | undefined {
  if (!isCustomControl(element)) return undefined;
  if (inner.every((draft) => standsAtEdge(draft, element))) return inner.filter(({ elements }) => elements.some(asks));
  const isBox = choice.test(element.tag) && asks(element);
  return isBox && inner.every((draft) => isBetweenTags(draft, element) && !/^(?:checkbox|radio)$/u.test(kindOf(draft)))
    ? inner
    : undefined;
}

/** Whether an element bears a name or label, or takes what is entered. */
const asks = (element: ElementNode): boolean => isNamed(element) || hasAny(element, labelling) || takesEntries(element);

function isBetweenTags({ elements }: Draft, { inner }: ElementNode): boolean {
  const [outermost] = elements;
  return outermost !== undefined && (inner === undefined || outermost.index < inner);
}

function standsAtEdge({ elements }: Draft, element: ElementNode): boolean {
  const [outermost] = elements;
  const child = outermost && [outermost, ...ancestors(outermost)].find(({ parent }) => parent === element);
  if (!child || child.module !== element.module) return false;
  return [...element.attributes.values()].some(
    ({ name, node }) => atEdge.test(name) && child.whole.pos >= node.pos && child.whole.end <= node.end,
  );
}
