import { ts } from '../../parsers/typescript.ts';
import { apply, evaluate } from '../value/evaluate.ts';
import { bag, unknown } from '../value/known.ts';
import type { Closure, Value } from '../value/value.ts';
import type { ElementNode } from './element.ts';
import { asksNothing, isControlName, isNative, isOption, isTranslation } from './tag.ts';

/** How deep components of the project are followed into each other. */
export const mostLevels = 3;

/** Components that form libraries' recipes have in every project: what they do is known by their names. */
const known =
  /^(?:FormField|FormItem|FormControl|FormMessage|FormDescription|FormProvider|Controller|Form|Formik|Fragment|Suspense|Slot)$/u;

/** Components that ask for nothing themselves, but may hold what asks. */
const mayContain =
  /(?:Section|Fieldset|FieldSet|Group|Content|Panel|Step|Stepper|Page|Screen|Layout|Card|Row|Col|Column|Grid|Stack|Flex|Box|Table|List|Item|Container|Wrapper|Header|Footer|Tabs|TabPane|Dialog|Modal|Drawer|Value)$/u;

/** Whether to look into the component behind a tag: it may be a control by another name, or hold fields. */
export function isWorthFollowing(element: ElementNode): boolean {
  const { tag, attributes } = element;
  if (isNative(tag) || known.test(tag) || isTranslation(element) || isOption(element)) return false;
  if (!element.inForm) {
    return !asksNothing(element) && (isControlName(tag) || attributes.has('name') || handsBack(element));
  }
  return !asksNothing(element) || mayContain.test(tag);
}

/** Whether a component hands what is entered to whoever renders it. */
const handsBack = ({ attributes }: ElementNode): boolean =>
  ['onChange', 'onValueChange', 'onChecked', 'onCheckedChange', 'onInput'].some((name) => attributes.has(name));

/** Whether a component that cannot be seen is likely to hold fields of the form around it. */
export function seemsToHoldFields({ tag, attributes, inForm, loop }: ElementNode): boolean {
  if (!inForm || isNative(tag) || loop || /honeypot|csrf|authenticity/iu.test(tag)) return false;
  if (
    /(?:Fields|Fieldset|FieldSet|FormSection|FormFields|Inputs|Questions)$|(?:Payment|Card\w*|Address|Authentication|Iban)Element$/u.test(
      tag,
    )
  )
    return true;
  return !known.test(tag) && ['form', 'control', 'register', 'methods', 'formik'].some((name) => attributes.has(name));
}

/** The component behind a tag, where it is one of the project's own. */
export function componentOf({ node, scope }: ElementNode): Closure | undefined {
  if (!ts.isIdentifier(node.tagName) && !ts.isPropertyAccessExpression(node.tagName)) return undefined;
  const value = evaluate(node.tagName, scope);
  return value.is === 'closure' ? value : undefined;
}

/** What a component returns when it is used with these attributes. */
export function rendered(component: Closure, element: ElementNode): Value {
  const entries = [...element.attributes.values()].map((attribute): [string, Value] => [
    attribute.name,
    attribute.value(),
  ]);
  return apply(component, [bag(entries, element.spreads.length > 0)]);
}

/**
 * What form libraries hand to the function that renders a field: `({ field }) => …`, `({ input }) => …`, `(field) => …`.
 * Where the name is not known, nothing is.
 */
export function renderArgument(element: ElementNode): Value {
  const name = element.attributes.get('name')?.value();
  if (!name) return bag([], true);
  const field = name.is === 'constant' ? String(name.value) : '';
  const props = bag([
    ['name', name],
    ['value', unknown('field', field)],
  ]);
  return bag(
    [
      ['field', props],
      ['input', props],
      ['name', name],
    ],
    true,
  );
}

/** What `Formik` and `Form` hand to the function between their tags. */
export function formArgument({ scope }: ElementNode): Value {
  return { is: 'hook', scope, path: [] };
}

/** Whether an attribute of a wrapper holds what it renders. */
export const rendersChildren = (name: string): boolean =>
  /^(?:render\w*|children|control|input|component)$/u.test(name);
