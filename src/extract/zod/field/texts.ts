import type { Text, TextSource } from '../../../model/index.ts';
import { collapse } from '../../excerpt.ts';
import { ts } from '../../parsers/typescript.ts';
import { bare } from '../follow/bare.ts';
import { nameOfCallee, placeOf, spanOf } from '../schema/places.ts';
import type { Call, Schema } from '../schema/values.ts';

/** Keys of zod's options whose value is a message for whoever fills in the form. */
const messageKeys: ReadonlyMap<string, TextSource> = new Map([
  ['message', 'help'],
  ['error', 'help'],
  ['required_error', 'help'],
  ['invalid_type_error', 'help'],
  ['errorMap', 'help'],
  ['description', 'description'],
]);

/** Keys of `.meta({ … })` and what they say of a field. */
const metaKeys: ReadonlyMap<string, TextSource> = new Map([
  ['title', 'label'],
  ['label', 'label'],
  ['description', 'description'],
  ['placeholder', 'placeholder'],
  ['help', 'help'],
  ['hint', 'help'],
]);

/** Calls whose arguments are other schemas, values or code. */
const silent = new Set([
  'object',
  'strictObject',
  'looseObject',
  'default',
  '_default',
  'prefault',
  'catch',
  'transform',
  'brand',
  'pick',
  'omit',
  'extend',
  'merge',
  'setKey',
  'templateLiteral',
]);

/** Calls whose first argument is a value; a message may follow it. */
const valueFirst = new Set([
  'literal',
  'enum',
  'nativeEnum',
  'includes',
  'startsWith',
  'endsWith',
  'discriminatedUnion',
]);

/** The texts that a schema carries for people: titles, descriptions, messages, and the keys of translated ones. */
export function textsOf(schema: Schema): Text[] {
  const found = schema.speaking.flatMap((call) => textsOfCall(call));
  const seen = new Set<string>();
  return found.filter(({ source, content }) => {
    const key = `${source}\n${content}`;
    if (content === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function textsOfCall(call: Call): Text[] {
  if (silent.has(call.name)) return [];
  if (call.name === 'describe') return described(call);
  const isMeta = call.name === 'meta' || call.name === 'openapi' || call.name === 'register';
  const given = valueFirst.has(call.name) ? call.node.arguments.slice(1) : call.node.arguments;
  return given.flatMap((argument) => {
    const node = bare(argument);
    if (ts.isObjectLiteralExpression(node)) return textsOfOptions(node, isMeta ? metaKeys : messageKeys, call);
    return isMeta ? [] : textOf(node, 'help', call);
  });
}

function textsOfOptions(
  options: ts.ObjectLiteralExpression,
  keys: ReadonlyMap<string, TextSource>,
  call: Pick<Call, 'file'>,
): Text[] {
  return options.properties.flatMap((property) => {
    if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name)) return [];
    const source = keys.get(property.name.text);
    return source ? textOf(bare(property.initializer), source, call) : [];
  });
}

function described(call: Call): Text[] {
  const node = call.argumentNode(0);
  const value = call.argument(0);
  if (!node) return [];
  return value.kind === 'literal'
    ? [{ source: 'description', content: collapse(String(value.value)), span: spanOf(placeOf(node, call.file)) }]
    : textOf(bare(node), 'description', call);
}

/** Functions and tags that look a text up in a translation file. */
const translates = /^(?:_|\$?t|tr|trans|translate|msg|i18n|gettext|formatMessage|defineMessage)$/u;

/** A text as written; of a translated one its key, which speaks too; of a function what it returns at once. */
function textOf(written: ts.Expression, source: TextSource, call: Pick<Call, 'file'>): Text[] {
  const { file } = call;
  const node = ts.isArrowFunction(written) && !ts.isBlock(written.body) ? bare(written.body) : written;
  // `errorMap: () => ({ message: '…' })`
  if (ts.isObjectLiteralExpression(node)) return node === written ? [] : textsOfOptions(node, messageKeys, call);
  const span = spanOf(placeOf(node, file));
  if (ts.isStringLiteralLike(node)) return [{ source, content: collapse(node.text), span }];
  if (ts.isPropertyAccessExpression(node)) return textOf(bare(node.expression), source, call);
  if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && translates.test(node.tag.text)) {
    return [{ source, content: collapse(node.template.getText(file).slice(1, -1)), span }];
  }
  if (ts.isCallExpression(node) && translates.test(nameOfCallee(node))) {
    const key = node.arguments[0] && bare(node.arguments[0]);
    return key && ts.isStringLiteralLike(key) ? [{ source: 'translation-key', content: collapse(key.text), span }] : [];
  }
  return [];
}
