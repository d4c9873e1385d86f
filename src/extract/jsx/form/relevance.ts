import { type Draft, innermost } from '../field/draft.ts';
import type { ReadField } from '../field/field.ts';
import { constantOf, isNative } from '../render/tag.ts';

/** `field`: asks something; `unnamed`: a gap, asks what nobody can tell from here; `none`: no field of a form. */
export type Relevance = 'field' | 'unnamed' | 'none';

/**
 * Tells fields from the inside of control components and from what only looks like a control.
 * @param isImplicit no form stands around it
 */
export function relevanceOf(field: ReadField, isImplicit: boolean): Relevance {
  const { draft, name, label } = field;
  if (name !== '' || label !== '') return name === '' && isPassedOn(draft) && isImplicit ? 'none' : 'field';
  if (hasUnknownName(draft) || hasSpread(draft)) return isImplicit ? 'none' : 'unnamed';
  if (!isNative(innermost(draft).tag)) return 'none';
  return isImplicit && (field.kind === 'text' || field.kind === 'hidden' || field.kind === 'checkbox')
    ? 'none'
    : 'field';
}

const hasUnknownName = ({ elements, choices }: Draft): boolean =>
  [...elements, ...choices].some(({ attributes }) =>
    ['name', 'field', 'id', 'label'].some(
      (key) => attributes.has(key) && constantOf(attributes.get(key)) === undefined,
    ),
  );

const hasSpread = ({ elements }: Draft): boolean => elements.some(({ spreads }) => spreads.length > 0);

/** The inside of a component: its control's name or attributes come from whoever uses it. */
const isPassedOn = (draft: Draft): boolean =>
  hasSpread(draft) || draft.elements.some(({ attributes }) => attributes.has('name'));
