import type { Field } from '../../model/index.ts';
import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import {
  around,
  asksFor,
  best,
  bestScore,
  isCard,
  type NeighbourSignal,
  neighbourVote,
  type Place,
} from './neighbour.ts';

const reach = 4;
const lines = ['text', 'tel', 'number', 'password'];
/** What a code beside a card looks like when nothing says whose code it is. */
const codes = ['account.otp', 'technical.anti_abuse', 'account.password'];
/** What a card's number looks like when only `number` is said. */
const numbers = ['contact.phone', 'contact.address', 'order.number', 'none'];

/** `Number`, `Code` and the like beside the other parts of a payment card are parts of the card. */
export const cardParts: NeighbourSignal = (places, form, { speaking }) => {
  const votes = new Map<number, readonly Vote[]>();
  if (places.length === 1 || !places.some(isCard)) return votes;
  if (places.every((place) => !isCard(place) || isBareDetail(place)) && !places.some(isNumbered)) {
    return speaking(form)?.purpose.startsWith('checkout') ? votes : otherDetails(places);
  }
  if (!places.some((place) => asksFor(place, ['payment']) && !isCode(place))) return riddles(places);
  places.forEach((place, index) => {
    const near = around(places, index, reach).filter((other) => other !== place);
    if (!near.some(isCard)) return;
    const { field } = place;
    const asksCode = near.some(isCode);
    if (!asksCode && asksFor(place, codes) && isShort(place)) {
      votes.set(index, [neighbourVote('payment.card_security_code', 'a code beside a payment card', 2.2)]);
    } else if (
      ['text', 'tel', 'number'].includes(field.kind) &&
      isNumber(field.name, field.attributes['id']) &&
      (bestScore(place) < thresholds.answer.score || asksFor(place, numbers))
    ) {
      votes.set(index, [neighbourVote('payment.card', 'a number beside a payment card', 1.6)]);
    }
  });
  return votes;
};

/** How people and programs call what a card bears beside its number, and much else does: `Expiration date`, `MM/YYYY`, `Issue no`. */
const detail =
  /issue|exp|valid|g[uü]ltig|ablauf|venc|caduc|scad|verval|ważn|wazn|срок|действ|有効|有效|만료|mm\s*\/\s*[yjar]/i;

const isBareDetail = ({ field, candidates: [first] }: Place): boolean => {
  const said = [field.name, field.label, ...(first?.votes.map(({ quote }) => quote) ?? [])].join(' ');
  const isCardItself = field.autocomplete.length > 0 || ofCard.test(said) || /cc|cred/i.test(field.name);
  return first?.category === 'payment.card' && detail.test(said) && !isCardItself;
};

const isNumbered = ({ field }: Place): boolean => isNumber(field.name, field.attributes['id']);

/** Documents that are asked for right before. */
const documents = ['official', 'work.qualification'];

/** Without a card, what expires or has an issue is a document that is asked for, or nobody's: an offer, a product, a report. */
function otherDetails(places: readonly Place[]): ReadonlyMap<number, readonly Vote[]> {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    if (!isBareDetail(place)) return;
    const owner = places.slice(Math.max(0, index - 2), index).findLast((other) => asksFor(other, documents));
    votes.set(index, [neighbourVote(best(owner) ?? 'none', 'what a card bears, and no payment card', 3.5)]);
  });
  return votes;
}

const isCode = (place: Place): boolean => best(place) === 'payment.card_security_code';

/** A code that says itself that it is a card's, in the languages with a vocabulary: `CVC`, `Kartenprüfnummer`. */
const ofCard = /cv[vcnd]|c[sv]c|car[dt]|kart|kort|tarj|карт|カード|卡|카드/i;
/** What programs call the code in a picture. */
const ofPicture = /^[a-z]{0,3}sec(?:urity)?[-_]?code/i;

/**
 * What people call a security code, in a form that asks for no payment and for no address to bill: one that was sent, where
 * nothing else is to be filled in, and else the code of a picture.
 */
function riddles(places: readonly Place[]): ReadonlyMap<number, readonly Vote[]> {
  const isBilled = places.some((place) => asksFor(place, ['contact.address']));
  const isRiddle = ({ name, label, autocomplete }: Field): boolean =>
    ofPicture.test(name) || !(isBilled || autocomplete.length > 0 || ofCard.test(`${name} ${label}`));
  const isAlone = places.filter(({ field }) => [...lines, 'email', 'textarea'].includes(field.kind)).length === 1;
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    if (!isCode(place) || !isRiddle(place.field)) return;
    const isSent = isAlone && !place.candidates.some(({ category }) => category === 'technical.anti_abuse');
    const category = isSent ? 'account.otp' : 'technical.anti_abuse';
    votes.set(index, [neighbourVote(category, 'a security code, and no payment', 2.5)]);
  });
  return votes;
}

/** A captcha beside a card still is one: only a line that may hold three or four digits counts, or one that names no length. */
function isShort({ field }: Place): boolean {
  const most = Number(field.attributes['maxlength'] ?? 4);
  return lines.includes(field.kind) && most <= 4;
}

const isNumber = (...names: readonly (string | undefined)[]): boolean =>
  names.some((name) => /^(?:number|no|num|pan)$|[^a-z](?:number|num|pan)$/i.test(name ?? ''));
