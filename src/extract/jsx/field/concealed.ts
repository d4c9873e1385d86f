import { styleHides } from '../../html/conceal.ts';
import { ancestors, type ElementNode } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import type { Value } from '../value/value.ts';

const hidingClass = /(?:^|\s)(?:hidden|d-none|invisible|visually-hidden|honeypot|ohnohoney|hp)(?:\s|$)/u;

/** Kept out of sight by style, class, `hidden` or `aria-hidden`, its own or of what stands around it in the form. */
export function isConcealed(element: ElementNode, form: ElementNode | undefined): boolean {
  if (hidesItself(element)) return true;
  for (const parent of ancestors(element)) {
    if (parent === form) return false;
    if (hidesItself(parent)) return true;
  }
  return false;
}

function hidesItself({ attributes }: ElementNode): boolean {
  if (constantOf(attributes.get('hidden')) === 'true' || constantOf(attributes.get('aria-hidden')) === 'true')
    return true;
  const classes = attributes.get('className');
  // Expressions of classes are long, and what hides for good is written plainly.
  if (classes && !classes.expression && hidingClass.test(constantOf(classes) ?? '')) return true;
  const style = attributes.get('style')?.value();
  return style?.is === 'bag' && styleHides(cssOf(style));
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
