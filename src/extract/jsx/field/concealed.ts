import type { FieldKind } from '../../../model/index.ts';
import { classesHide, styleHides } from '../../html/conceal.ts';
import { ancestors, type ElementNode } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import { truth } from '../value/known.ts';
import type { Value } from '../value/value.ts';
import { type Draft, innermost } from './draft.ts';
import { holdsOthers, type Surrounding } from './label-element.ts';

/** What is asked about a field that is kept out of sight or not. */
interface Shown {
  readonly draft: Draft;
  readonly kind: FieldKind;
  /** What a person reads at it: its label, those of its choices. */
  readonly labels: readonly string[];
  readonly form: ElementNode | undefined;
}

/**
 * Kept out of sight by style, class, `hidden` or `aria-hidden`, its own or of what stands around it alone in the form:
 * around more than one field that is a step or dialog that is opened later.
 */
export function isConcealed({ draft, kind, labels, form }: Shown, { drafts }: Surrounding): boolean {
  const control = innermost(draft);
  // Boxes and file pickers are often hidden for a look-alike: then a person meets their label.
  const hasStandIn = labels.some((label) => label !== '') && /^(?:checkbox|radio|file)$/u.test(kind);
  for (const element of [control, ...ancestors(control)]) {
    if (element === form || (element !== control && holdsOthers(element, draft, drafts))) return false;
    if (hidesItself(element) || (!hasStandIn && isHiddenByClass(element))) return true;
  }
  return false;
}

function hidesItself({ attributes }: ElementNode): boolean {
  const hidden = attributes.get('hidden');
  if (hidden && truth(hidden.value()) === true) return true;
  if (constantOf(attributes.get('aria-hidden')) === 'true') return true;
  const style = attributes.get('style')?.value();
  return style?.is === 'bag' && styleHides(cssOf(style));
}

/** Expressions of classes are long, and what hides for good is written plainly. */
function isHiddenByClass({ attributes }: ElementNode): boolean {
  const attribute = attributes.get('className');
  if (!attribute || attribute.expression) return false;
  return classesHide(constantOf(attribute) ?? '');
}

/** A style object as the declarations that React makes of it. */
function cssOf({ entries }: Extract<Value, { is: 'bag' }>): string {
  return [...entries]
    .flatMap(([key, value]) =>
      value.is === 'constant'
        ? [
            `${key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}:${value.value}${typeof value.value === 'number' && value.value !== 0 ? 'px' : ''}`,
          ]
        : [],
    )
    .join(';');
}
