import { control, humanize, implied, listedOptions, statedAttributes } from '../parsers/make-element.ts';
import { type Call, literalOf } from '../parsers/template-arguments.ts';
import type { TagReading } from '../parsers/template-language.ts';
import { phpTranslations } from './translations.ts';

const inputs =
  /^(?:text|email|tel|url|password|number|date|time|month|week|color|file|hidden|search|range|datetime|checkbox|radio)$/;

/** Where the attributes stand among a helper's arguments: those without a value have one less. */
const withoutValue = new Set(['password', 'file']);

/** Laravel Collective's and spatie's form facades: `Form::email('email', null, ['required'])`, `html()->email('email')`. */
export function readFormFacade(call: Call): TagReading | undefined {
  if (!/^\\?(?:Form|Html|Collective\\Html\\FormFacade)$/.test(call.receiver)) return undefined;
  const [first, second] = call.arguments;
  if (call.name === 'close') return { closes: 'form' };
  if (call.name === 'open' || call.name === 'model') {
    const place = first ?? { start: 0, end: 0 };
    return { opens: { tag: 'form', attributes: [implied('method', 'post', place)] } };
  }
  if (!first) return undefined;
  const name = literalOf(first.value);
  if (call.name === 'label' && name !== undefined) {
    const text = literalOf(second?.value ?? '') ?? humanize(name);
    return { makes: [{ tag: 'label', attributes: [implied('for', name, first)], text }] };
  }
  const isSelect = call.name === 'select';
  if (!isSelect && call.name !== 'textarea' && !inputs.test(call.name)) return undefined;
  if (name === undefined) return { gap: `fields come from the call 'Form::${call.name}(${first.value})'` };
  const after = call.arguments.slice(withoutValue.has(call.name) ? 1 : 2);
  const tag = isSelect || call.name === 'textarea' ? call.name : 'input';
  const type = tag === 'input' ? [implied('type', call.name === 'datetime' ? 'datetime-local' : call.name, first)] : [];
  const checked = /^(?:checkbox|radio)$/.test(call.name) && /^true$/i.test(call.arguments[2]?.value ?? '');
  const own = [implied('name', name, first), implied('id', name, first), ...type];
  const ticked = checked && call.arguments[2] ? [implied('checked', '', call.arguments[2])] : [];
  const options = isSelect ? listedOptions(second, 'value') : [];
  return { makes: [control(tag, [...own, ...ticked], statedAttributes(after, phpTranslations), options)] };
}
