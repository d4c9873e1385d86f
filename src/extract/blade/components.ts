import { sayingOf } from '../parsers/template-expression.ts';
import type { ComponentAttributes } from '../parsers/template-language.ts';
import { phpTranslations } from '../php/translations.ts';

const booleans = new Set(['required', 'checked', 'disabled', 'multiple', 'selected']);

type Stated = { readonly name: string; readonly value: string; readonly from: string };

/** What `:name="expression"` on a component states: nothing where the program alone knows. */
function bound(from: string, expression: string): { readonly stated?: Stated; readonly condition?: string } {
  const name = from.slice(1);
  const written = expression.trim();
  if (booleans.has(name)) {
    if (/^false$/i.test(written)) return {};
    return { stated: { name, value: '', from }, ...(!/^true$/i.test(written) && { condition: written }) };
  }
  const saying = sayingOf(written, phpTranslations);
  return saying ? { stated: { name, value: saying.text, from } } : {};
}

/**
 * The attributes of Blade's components (Laravel documentation, "Blade Templates", "Passing Data to Components"), of
 * Flux's (`<flux:input wire:model="email" />`) and Livewire's binding, which gives a control without a name the name of its property.
 */
export function bladeAttributes(element: string, attributes: Readonly<Record<string, string>>): ComponentAttributes {
  const model = Object.keys(attributes).find((name) => /^wire:model(?:\.|$)/.test(name));
  const named = model !== undefined && attributes['name'] === undefined;
  const own: Stated[] = named ? [{ name: 'name', value: attributes[model] ?? '', from: model }] : [];
  if (!/^(?:x-|flux:)/.test(element)) return { stated: own };
  const bindings = Object.keys(attributes)
    .filter((name) => /^:[a-z]/.test(name) && name !== ':action')
    .map((name) => ({ from: name, ...bound(name, attributes[name] ?? '') }));
  // `::name` and `:action` state what Vue or PHP computes: as written, that says more than nothing.
  const computed = ['::name', ':action'].flatMap((from): Stated[] => {
    const value = attributes[from];
    return value === undefined ? [] : [{ name: from.replace(/^:+/, ''), value, from }];
  });
  const stated = [...own, ...bindings.flatMap((binding) => binding.stated ?? []), ...computed];
  const conditions = bindings.flatMap(({ from, condition }) =>
    condition === undefined ? [] : [{ from, expression: condition }],
  );
  if (/(?:^|[.:-])(?:button|btn|submit)$/.test(element)) return { stated, conditions, element: 'button' };
  if (!/(?:^|[.:-])label$/.test(element)) return { stated, conditions };
  const text = attributes['value'] ?? stated.find(({ name }) => name === 'value')?.value;
  return { stated, conditions, element: 'label', ...(text !== undefined && { text }) };
}
