import { implied } from '../parsers/make-element.ts';
import { type Call, literalOf, parseEntries } from '../parsers/template-arguments.ts';
import type { MadeAttribute, Scope, TagReading } from '../parsers/template-language.ts';

const opening = /^(?:(?:\w+_)?form_(?:for|with|tag)|button_to)$/;
const nesting = /^(?:(?:\w+_)?fields_for|fields)$/;

/** The prefix that Rails gives the names in a form for a model: `@user` and `:user` give `user`. */
function prefixOf(written: string | undefined): string {
  const model = /(?:^|[,[]\s*)[@:]?([a-z_]\w*)\s*\]?$/.exec(written?.trim() ?? '')?.[1];
  return model === undefined || /^(?:nil|resource)$/.test(model) ? '' : model;
}

const argument = (call: Call, key: string) => call.arguments.find((entry) => entry.key === key);

function attributesOf(call: Call): MadeAttribute[] {
  const url = argument(call, 'url') ?? (call.name === 'form_tag' ? call.arguments[0] : undefined);
  const method = argument(call, 'method');
  const html = argument(call, 'html');
  const inside = [...call.arguments, ...((html && parseEntries(html.value, html.valueStart)) ?? [])];
  const named = inside.flatMap((entry) => {
    const value =
      entry.key === 'id' || entry.key === 'class' || entry.key === 'name' ? literalOf(entry.value) : undefined;
    return value === undefined || entry.key === undefined ? [] : implied(entry.key, value, entry);
  });
  const place = call.arguments[0] ?? { start: 0, end: 0 };
  const target = url && (literalOf(url.value) ?? url.value);
  const verb = (method && literalOf(method.value)) ?? 'post';
  return [
    implied('method', verb === 'get' ? 'get' : 'post', method ?? place),
    ...(url && target !== undefined ? [implied('action', target, url)] : []),
    ...named,
  ];
}

/** What `do |f|` at the end of a call names its builder. */
const block = /\bdo\s*(?:\|\s*(?<variable>\w+)[^|]*\|)?\s*$/;

/** Rails' helpers that begin a form or a part of one: `form_with model: @user do |f|`, `f.fields_for :address do |a|`. */
export function readFormOpening(call: Call, code: string, scope: Scope): TagReading | undefined {
  const variable = block.exec(code)?.groups?.['variable'];
  const [first] = call.arguments;
  if (nesting.test(call.name)) {
    const outer = scope.get(call.receiver) ?? '';
    const inner = first && first.key === undefined ? (literalOf(first.value) ?? prefixOf(first.value)) : '';
    const prefix = outer === '' ? inner : `${outer}[${inner}_attributes]`;
    if (variable) scope.set(variable, prefix);
    return { steps: [{ does: 'open', until: 'end', kind: 'plain', expression: '' }] };
  }
  if (!opening.test(call.name) || !block.test(code)) return undefined;
  const stated = argument(call, 'scope') ?? argument(call, 'as');
  const model = argument(call, 'model') ?? (first?.key === undefined && call.name !== 'form_tag' ? first : undefined);
  const prefix = stated ? (literalOf(stated.value) ?? '') : prefixOf(model?.value);
  if (variable) scope.set(variable, prefix);
  return {
    opens: { tag: 'form', attributes: attributesOf(call) },
    steps: [{ does: 'open', until: 'end', kind: 'plain', expression: '' }],
  };
}
