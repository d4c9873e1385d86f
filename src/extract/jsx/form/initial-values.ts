import type { InitialValues } from '../field/initial.ts';
import { ancestors, type ElementNode } from '../render/element.ts';
import { member } from '../value/known.ts';
import { type HookCall, optionsOfHook } from './hook.ts';

/** `defaultValues`, `initialValues` or `defaultValue` of the form's hook, `initialValues` of `<Formik>`. */
export function initialValuesOf(
  hooks: readonly HookCall[],
  element: ElementNode | undefined,
): InitialValues | undefined {
  const keys = ['defaultValues', 'initialValues', 'defaultValue', 'values'];
  for (const hook of hooks) {
    const options = optionsOfHook(hook);
    const value = keys.map((key) => member(options, key)).find((one) => one.is === 'bag');
    if (value) return { value, attribute: { node: hook.call, module: hook.scope.module } };
  }
  if (!element) return undefined;
  for (const form of [element, ...ancestors(element)]) {
    const attribute = form.isForm
      ? keys.map((key) => form.attributes.get(key)).find((one) => one?.value().is === 'bag')
      : undefined;
    if (attribute) return { value: attribute.value(), attribute };
  }
  return undefined;
}
