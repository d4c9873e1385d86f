import { ts } from '../../parsers/typescript.ts';
import { evaluate } from './evaluate.ts';
import type { Scope } from './scope.ts';
import { constant, member, type Value } from './value.ts';

/** The names under which translation libraries hand out their function (i18next, next-intl, lingui, react-intl, gettext). */
const callees = new Set([
  't',
  '$t',
  '_',
  '__',
  'tr',
  'i18n',
  'gettext',
  'translate',
  'trans',
  'msg',
  'defineMessage',
  'formatMessage',
  'rich',
  'markup',
]);

/** The tags of template literals that are texts to translate (lingui) or plain texts. */
const tags = new Set(['t', 'msg', 'i18n', '_', 'translate', 'gettext']);

/** `useTranslations('Checkout')`, `useTranslation('shop', { keyPrefix: 'checkout' })`: the function it hands out. */
export function translatorOf(name: string, call: ts.CallExpression, scope: Scope): Value | undefined {
  if (name === 'useTranslations' || name === 'getTranslations') {
    const namespace = call.arguments[0] && evaluate(call.arguments[0], scope);
    const prefix = namespace?.is === 'constant' && typeof namespace.value === 'string' ? `${namespace.value}.` : '';
    return { is: 'translator', prefix };
  }
  return undefined;
}

/**
 * What a translation call shows: `t('checkout.phone')` its key, `t('Phone')` and `` t`Phone` `` their own text,
 * `formatMessage({ id, defaultMessage })` the default.
 * @param name the last word of what is called
 */
export function translatedCall(name: string, call: ts.CallExpression, scope: Scope): Value | undefined {
  if (!callees.has(name)) return undefined;
  const [first, second] = call.arguments.map((argument) => evaluate(argument, scope));
  if (!first) return undefined;
  if (first.is === 'translated' || first.is === 'markup') return first;
  const fallback = [
    member(first, 'defaultMessage'),
    member(first, 'message'),
    second && member(second, 'defaultValue'),
  ];
  const stated = fallback.concat(second).find((value) => value?.is === 'constant' && typeof value.value === 'string');
  if (stated?.is === 'constant') return { is: 'translated', content: String(stated.value), key: false };
  const source = first.is === 'bag' ? member(first, 'id') : first;
  if (source.is === 'choice') return source;
  if (source.is !== 'constant' || typeof source.value !== 'string') return undefined;
  return translated(prefixOf(call, scope) + source.value);
}

function prefixOf({ expression }: ts.CallExpression, scope: Scope): string {
  const callee = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  const value = ts.isIdentifier(callee) ? evaluate(callee, scope) : undefined;
  return value?.is === 'translator' ? value.prefix : '';
}

/** A source text is written for people; a key is one word of lower case, dots, dashes and underscores. */
function translated(content: string): Value {
  return { is: 'translated', content, key: /^[\w$:-]+(?:\.[\w$:-]+)+$|^[a-z][\w-]*$|^[A-Z\d_]+$/u.test(content) };
}

/** `` t`Full name` ``; undefined for other tags, as of styled-components. */
export function translatedTemplate({ tag, template }: ts.TaggedTemplateExpression): Value | undefined {
  const name = ts.isPropertyAccessExpression(tag) ? tag.name.text : ts.isIdentifier(tag) ? tag.text : '';
  if (!tags.has(name)) return undefined;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { is: 'translated', content: template.text, key: false };
  const parts = [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  return { is: 'translated', content: parts.join('…'), key: false };
}

/** `id` of `<Trans i18nKey="…">` and their like. */
export function keyed(content: string): Value {
  const value = translated(content);
  return value.is === 'translated' ? value : constant(content);
}
