import { hasAny, isNativeControl, labelling, stating, takesEntries } from '../field/control.ts';
import { type Draft, innermost } from '../field/draft.ts';
import type { ReadField } from '../field/field.ts';
import { isNamed } from '../field/name.ts';
import type { ElementNode } from '../render/element.ts';
import { constantOf, isControlName, isNative } from '../render/tag.ts';
import { composed } from '../value/known.ts';

/** `field`: asks something; `unnamed`: a gap, asks what nobody can tell from here; `none`: no field of a form. */
export type Relevance = 'field' | 'unnamed' | 'none';

/** Where a field was found. */
interface Whereabouts {
  /** No form stands around it. */
  readonly isImplicit: boolean;
  /** The component that renders it. */
  readonly symbol: string;
}

/** Tells fields from the inside of control components and from what only looks like a control. */
export function relevanceOf(field: ReadField, { isImplicit, symbol }: Whereabouts): Relevance {
  const { draft, name, label } = field;
  if (isShowpiece(field, isImplicit)) return 'none';
  if (name !== '' || label !== '') return name === '' && isPassedOn(draft) && isImplicit ? 'none' : 'field';
  if (hasUnknownName(draft) || hasSpread(draft)) return isImplicit ? 'none' : 'unnamed';
  const isInsideControl = isImplicit && isControlName(symbol);
  if (!isNativeControl(innermost(draft)) && (isInsideControl || !isMoved(innermost(draft)))) return 'none';
  return isImplicit && (field.kind === 'text' || field.kind === 'hidden' || field.kind === 'checkbox')
    ? 'none'
    : 'field';
}

/** Attributes by which a component is more than called like a control. */
const asking =
  /^(?:id|type|placeholder|aria-label\w*|value|checked|selected|pressed|mode|options|accept|multiple|min|max|ref|disabled|readOnly)$/u;

/**
 * What is called like a control and yet only shown or clicked on (`<EventCalendar />`, `<ThemeToggle />`): nothing names
 * or labels it or takes what is entered, and either no form is around it or its own source holds no control.
 */
function isShowpiece({ draft, name, texts }: ReadField, isImplicit: boolean): boolean {
  const [element, ...others] = draft.elements;
  if (!element || others.length > 0 || draft.choices.length > 0 || isNative(element.tag) || name !== '') return false;
  if (!isImplicit && element.followed !== 'rendered') return false;
  const says =
    isNamed(element) || hasAny(element, [...stating, ...labelling]) || takesEntries(element) || hasSpread(draft);
  return (
    !says &&
    ![...element.attributes.keys()].some((attribute) => asking.test(attribute)) &&
    !texts.some(({ source }) => source === 'label' || source === 'legend')
  );
}

/** Whether a component is a control that moves the state of who renders it, and not what it was itself given. */
function isMoved(element: ElementNode): boolean {
  const shown = ['value', 'checked', 'selected'].flatMap((name) => element.attributes.get(name)?.value() ?? []);
  const { origin } = composed(shown);
  return isControlName(element.tag) && takesEntries(element) && (origin === 'state' || origin === 'field');
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
