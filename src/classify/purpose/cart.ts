import type { Form } from '../../model/index.ts';
import type { FieldSet } from './field-set.ts';
import type { PurposeVote } from './vote.ts';

/** What programs everywhere call the parts of a product's form, mostly in fields that nobody sees. */
const signs: Readonly<Record<string, RegExp>> = {
  product:
    /(?:^|[^a-z])(?:product|prod|item|sku|variant|article|artikel|goods)(?:[^a-z]|$)|(?:product|item|variant|sku|article)(?:id|no|code)/i,
  quantity: /qty|quantity|quantit|anzahl|menge/i,
  cart: /cart|basket|warenkorb|panier|carrito|carrello|koszyk|kosik|order/i,
};

/**
 * A product's form asks for nothing personal and begins an order: it names two of a product, its quantity and the cart.
 * Its button says so in every language, and its names in few.
 */
export function cartVotes({ action, attributes, fields }: Form, set: FieldSet): readonly PurposeVote[] {
  if (set.personal > 0) return [];
  const own = [action, attributes['id'], attributes['name'], attributes['class']];
  const names = fields.flatMap((field) => [field.name, field.attributes['id']]);
  const isNamed = (sign: RegExp, among: readonly (string | null | undefined)[]): boolean =>
    among.some((name) => sign.test(name ?? ''));
  const found = Object.entries(signs).filter(([sign, words]) =>
    isNamed(words, sign === 'cart' ? [...own, ...names] : names),
  );
  if (found.length < 2) return [];
  const quote = found.map(([sign]) => sign).join(', ');
  return [{ purpose: 'checkout_shipping', weight: 6.5, group: 'cart', signal: 'field-set', quote, grade: 'C' }];
}
