import { asking, bindings, longestName } from './control.ts';
import { namesProvider } from './form-provider.ts';

const escaped = bindings.map((binding) => binding.replace(/[[\]().]/g, '\\$&')).join('|');

/** What every form, field or gap has: a control's tag, an editor, a component's name or binding, a frame. */
const signs = new RegExp(
  [
    '<(?:form|input|select|textarea|iframe|h:form)\\b',
    'contenteditable',
    `<[a-z][^\\s/<>]{0,${longestName}}?(?:${asking.source})`,
    escaped,
    // An address with character references is not looked into here.
    '<script\\b[^<>]{0,500}&',
  ].join('|'),
  'i',
);

/** A cheap look at an HTML page that says no only where no form, field or gap would be found. */
export function mayHoldForms(text: string): boolean {
  return signs.test(text) || namesProvider(text);
}
