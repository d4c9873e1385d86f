import { ts } from '../../parsers/typescript.ts';
import { constant, member } from './known.ts';
import type { Evaluate, Scope, Value } from './value.ts';

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

/** `useTranslations('Checkout')`, `useTranslation('shop', { keyPrefix: 'checkout' })`: the function it hands out. */
export function translatorOf(
  name: string,
  call: ts.CallExpression,
  scope: Scope,
  evaluate: Evaluate,
): Value | undefined {
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
export function translatedCall(
  name: string,
  call: ts.CallExpression,
  scope: Scope,
  evaluate: Evaluate,
): Value | undefined {
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
  return translated(prefixOf(call, scope, evaluate) + source.value);
}

function prefixOf({ expression }: ts.CallExpression, scope: Scope, evaluate: Evaluate): string {
  const callee = ts.isPropertyAccessExpression(expression) ? expression.expression : expression;
  const value = ts.isIdentifier(callee) ? evaluate(callee, scope) : undefined;
  return value?.is === 'translator' ? value.prefix : '';
}

/** A source text is written for people; a key is one word of lower case, dots, dashes and underscores. */
function translated(content: string): Value {
  return { is: 'translated', content, key: /^[\w$:-]+(?:\.[\w$:-]+)+$|^[a-z][\w-]*$|^[A-Z\d_]+$/u.test(content) };
}

/** `id` of `<Trans i18nKey="…">` and their like. */
export function keyed(content: string): Value {
  const value = translated(content);
  return value.is === 'translated' ? value : constant(content);
}
