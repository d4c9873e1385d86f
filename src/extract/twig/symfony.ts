import { control, humanize, implied, statedAttributes } from '../parsers/make-element.ts';
import { type Argument, type Call, literalOf, parseEntries } from '../parsers/template-arguments.ts';
import type { MadeElement, TagReading } from '../parsers/template-language.ts';

/** Children that are buttons, by the names that they are given. */
const buttons = /^(?:save|submit|send|reset|cancel|delete)(?:[A-Z_].*)?$/;

/** The field that `form.address.street` or `form['email']` names; undefined for the form itself or anything computed. */
function fieldOf(argument: Argument | undefined): string | undefined {
  const path = /^[A-Za-z_]\w*((?:\.(?!vars\b)[A-Za-z_]\w*|\[\s*(['"])[\w-]+\2\s*\])+)$/.exec(
    argument?.value.trim() ?? '',
  )?.[1];
  return path
    ?.replace(/\[\s*['"]|\./g, '.')
    .replace(/['"]\s*\]/g, '')
    .replace(/^\.(?:children\.)?/, '');
}

function label(name: string, call: Call, options: readonly Argument[], translations: readonly RegExp[]): MadeElement {
  const stated =
    options.find(({ key }) => key === 'label') ?? (call.name === 'form_label' ? call.arguments[1] : undefined);
  const text = stated && (literalOf(stated.value) ?? undefined);
  const place = stated ?? call.arguments[0] ?? { start: 0, end: 0 };
  const attributes = [implied('for', name, place), ...(statedClass(options, translations) ?? [])];
  return { tag: 'label', attributes, text: text ?? humanize(name.split('.').at(-1) ?? name) };
}

/** Symfony marks required labels by a class, which `label_attr` may state. */
function statedClass(options: readonly Argument[], translations: readonly RegExp[]) {
  const entry = options.find(({ key }) => key === 'label_attr');
  const inside = entry && parseEntries(entry.value, entry.valueStart);
  return inside && statedAttributes(inside, translations);
}

/**
 * Symfony's form functions (Symfony documentation, "Twig Extensions Defined by Symfony", form functions). The template
 * names the field; type, label and requirement come from the form's class unless the call states them.
 */
export function readFormFunction(call: Call, translations: readonly RegExp[]): TagReading | undefined {
  const [view, second] = call.arguments;
  const options = (second && parseEntries(second.value, second.valueStart)) ?? [];
  const stated = statedAttributes(options, translations);
  if (call.name === 'form_start' || call.name === 'form_end') {
    if (call.name === 'form_end') return { closes: 'form' };
    const place = view ?? { start: 0, end: 0 };
    const sends = options.some(({ key }) => key === 'method');
    const target = options.flatMap((entry) => {
      const value =
        entry.key === 'method'
          ? literalOf(entry.value)
          : entry.key === 'action'
            ? (literalOf(entry.value) ?? entry.value)
            : undefined;
      return value === undefined || entry.key === undefined ? [] : implied(entry.key, value, entry);
    });
    return {
      opens: {
        tag: 'form',
        attributes: [
          ...(view ? [implied('name', view.value, place)] : []),
          ...(sends ? [] : [implied('method', 'post', place)]),
          ...target,
        ],
      },
    };
  }
  if (!/^form(?:_row|_widget|_label|_rest)?$/.test(call.name) || !view) return undefined;
  const name = fieldOf(view);
  if (name === undefined) {
    return call.name === 'form_label' ? {} : { gap: `fields come from the call '${call.name}(${view.value})'` };
  }
  if (buttons.test(name))
    return { makes: [{ ...label(name, call, options, translations), tag: 'button', attributes: [] }] };
  const named = [implied('id', name, view), implied('name', name, view)];
  const required = options.find(({ key }) => key === 'required');
  const says = stated.some((attribute) => attribute.name === 'required') || required?.value === 'false';
  const hidden = name === '_token' ? [implied('type', 'hidden', view)] : [];
  const made = control('input', [...named, ...hidden], stated);
  if (call.name === 'form_label') return { makes: [label(name, call, options, translations)] };
  const makes =
    call.name === 'form_row' && hidden.length === 0 ? [label(name, call, options, translations), made] : [made];
  return { makes, requirementElsewhere: !says };
}
