import type { Form } from '../../model/index.ts';
import type { FieldSet } from './field-set.ts';
import type { PurposeVote } from './vote.ts';

/** What is written about a thing, and at times about a fault or a wish. */
const text = 'title, description';

/** What things have and people do not, in the words of programmers of many countries. */
const signs: Readonly<Record<string, readonly RegExp[]>> = {
  price: [/price|preis|prix|precio|prezzo|prijs|preco|preço|cijena|fiyat|цена|ціна|价格|価格|가격/i],
  stock: [/stock|inventory|bestand|magazzino|existencias|estoque|voorraad/i],
  code: [/^slug$|^sku$|^isbn$|^ean$|barcode/i],
  [text]: [
    /^(?:title|titel|titre|t[ií]tulo|titolo|tytuł|tytul)/i,
    /descri[pçz]|beschrijving|beschreibung|^opis\b|описание|опис/i,
  ],
};

/** Who is asked how to be reached offers or orders the thing, and does not only describe it. */
const ofPersons = ['contact', 'account.password', 'payment', 'demographic.birth_date', 'official', 'consent'];

/** What a form asks that things have and people do not. */
export function signsOf({ fields }: Form): readonly string[] {
  const lines = fields.filter(({ kind }) => kind === 'text' || kind === 'number' || kind === 'textarea');
  const names = lines.flatMap(({ name, attributes, label }) => [name, attributes['id'] ?? '', label]);
  const found = Object.entries(signs).filter(([, all]) => all.every((sign) => names.some((name) => sign.test(name))));
  return found.map(([sign]) => sign);
}

/** A form that describes a thing, as staff fill it in: a product with its price, an article, a survey that is being made. */
export function thingVotes(form: Form, set: FieldSet): readonly PurposeVote[] {
  if (set.count(...ofPersons) > 0) return [];
  const quote = signsOf(form).join(', ');
  if (quote === '') return [];
  const weight = quote === text ? 1.5 : 5;
  return [{ purpose: 'none', weight, group: 'thing', signal: 'field-set', quote, grade: 'C' }];
}
