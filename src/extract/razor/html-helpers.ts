import { includeOf } from '../parsers/keywords.ts';
import { control, humanize, implied, listedOptions, statedAttributes } from '../parsers/make-element.ts';
import { type Argument, type Call, literalOf } from '../parsers/template-arguments.ts';
import type { ComponentAttributes, TagReading } from '../parsers/template-language.ts';

const kinds: Readonly<Record<string, { readonly tag: string; readonly type?: string }>> = {
  TextBox: { tag: 'input', type: 'text' },
  Password: { tag: 'input', type: 'password' },
  Hidden: { tag: 'input', type: 'hidden' },
  CheckBox: { tag: 'input', type: 'checkbox' },
  RadioButton: { tag: 'input', type: 'radio' },
  TextArea: { tag: 'textarea' },
  DropDownList: { tag: 'select' },
  EnumDropDownList: { tag: 'select' },
  ListBox: { tag: 'select' },
  Editor: { tag: 'input' },
};

/** `m => m.Address.Street` and `"Email"` name a property. */
function propertyOf(argument: Argument | undefined): string | undefined {
  if (!argument) return undefined;
  if (argument.key === undefined) return literalOf(argument.value);
  return argument.value.startsWith(`${argument.key}.`) ? argument.value.slice(argument.key.length + 1) : undefined;
}

const idOf = (property: string): string => property.replace(/[.[\]]/g, '_');

/** MVC's HTML helpers: `@Html.TextBoxFor(m => m.Email)`; what the field needs, the view model's annotations say. */
export function readHtmlHelper(call: Call): TagReading | undefined {
  if (!/^(?:await\s+)?Html$/.test(call.receiver)) return undefined;
  const [first, second] = call.arguments;
  const helper = call.name.replace(/For$/, '');
  if (/^(?:Partial|RenderPartial)(?:Async)?$/.test(call.name))
    return { include: includeOf(first && literalOf(first.value), '') };
  if (call.name === 'EditorForModel') return { gap: "fields come from the call 'Html.EditorForModel'" };
  if (call.name === 'EndForm') return { closes: 'form' };
  const property = propertyOf(first);
  if (helper === 'Label' && first && property !== undefined) {
    const text = literalOf(second?.value ?? '') ?? humanize(property.split('.').at(-1) ?? '');
    return { makes: [{ tag: 'label', attributes: [implied('for', idOf(property), first)], text }] };
  }
  const kind = Object.hasOwn(kinds, helper) ? kinds[helper] : undefined;
  if (!kind || !first) return undefined;
  if (property === undefined) return { gap: `fields come from the call 'Html.${call.name}(${first.value})'` };
  const value = helper === 'RadioButton' && second ? literalOf(second.value) : undefined;
  const own = [
    implied('name', property, first),
    implied('id', idOf(property), first),
    ...(kind.type === undefined ? [] : [implied('type', kind.type, first)]),
    ...(value === undefined || !second ? [] : [implied('value', value, second)]),
  ];
  const options = kind.tag === 'select' ? listedOptions(second, 'label') : [];
  const stated = statedAttributes(call.arguments.slice(1), []);
  const says = stated.some(({ name }) => name === 'required');
  return { makes: [control(kind.tag, own, stated, options)], requirementElsewhere: !says };
}

/**
 * Tag helpers' attributes: `asp-for` gives a control its name and its id, a label its control (ASP.NET Core
 * documentation, "Tag Helpers in forms"). Unless the tag says it, the view model decides what the field needs.
 */
export function razorAttributes(element: string, attributes: Readonly<Record<string, string>>): ComponentAttributes {
  const property = attributes['asp-for']?.replace(/^@?(?:Model\.)?/, '');
  const action = attributes['asp-action'] ?? attributes['asp-page'] ?? attributes['asp-controller'];
  const isForm = element === 'form' && action !== undefined;
  if (isForm) {
    const from = ['asp-action', 'asp-page', 'asp-controller'].find((name) => name in attributes) ?? '';
    return {
      stated: [
        { name: 'action', value: action, from },
        { name: 'method', value: 'post', from },
      ],
    };
  }
  if (property === undefined) return { stated: [] };
  const from = 'asp-for';
  if (element === 'label') {
    const text = humanize(property.split('.').at(-1) ?? '');
    return { stated: [{ name: 'for', value: idOf(property), from }], text };
  }
  if (!/^(?:input|select|textarea)$/.test(element)) return { stated: [] };
  const stated = [
    { name: 'name', value: property, from },
    { name: 'id', value: idOf(property), from },
  ];
  return { stated, requirementElsewhere: attributes['required'] === undefined };
}
