import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { asksFor, best, bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

const lines = ['text', 'email', 'tel', 'custom', 'number'];
/** What the line before a password may look like where it names the account: `name`, `id`, nothing at all. */
const vague = ['identity.name', 'identity.name.full', 'account.identifier', 'identity.name.alias'];

/** Numbers that somebody gave a person, by which an account is found where nothing but a password is asked beside. */
const numbers = ['official.id_document_number', 'official.driving_vehicle', 'order.number'];

const accounts = ['account.username', 'account.identifier'];

/**
 * Beside a password a nickname is the account's name where nothing else is, and the line before the only password of a
 * small form is so whatever it is called.
 */
export const loginName: NeighbourSignal = (places) => new Map([...lineBefore(places), ...nicknames(places)]);

function nicknames(places: readonly Place[]): ReadonlyMap<number, readonly Vote[]> {
  const found = places.flatMap((place, index) =>
    best(place) === 'identity.name.alias' && isSaid(place) && !isShown(place) ? [index] : [],
  );
  const isAccount =
    places.some((place) => best(place) === 'account.password') && !places.some((place) => asksFor(place, accounts));
  const [only] = found;
  if (!isAccount || only === undefined || found.length > 1) return new Map();
  return new Map([[only, [neighbourVote('account.username', 'a nickname beside a password', 3)]]]);
}

/** What a program calls an alias and people something else is a nickname for something else: that of an address in a shop. */
const isSaid = ({ field: { name, label }, candidates }: Place): boolean =>
  label === '' || /nick/i.test(name) || (candidates[0]?.votes.some(({ group }) => group === 'words') ?? false);

/** A name that others see says so, and logs nobody in. */
const isShown = ({ field }: Place): boolean => /display|screen|anzeige|affich/i.test(`${field.name} ${field.label}`);

function lineBefore(places: readonly Place[]): ReadonlyMap<number, readonly Vote[]> {
  const passwords = places.filter((place) => best(place) === 'account.password');
  const asked = places.filter((place) => lines.includes(place.field.kind));
  const votes = new Map<number, readonly Vote[]>();
  if (passwords.length !== 1 || asked.length > 2 || places.some(({ field }) => field.kind === 'textarea')) return votes;
  const at = places.findIndex((place) => best(place) === 'account.password');
  for (let index = at - 1; index >= 0; index -= 1) {
    const place = places[index];
    if (!place || !lines.includes(place.field.kind)) continue;
    if (isOpen(place)) votes.set(index, [neighbourVote(accountOf(place), 'before a password', 1.4)]);
    else if (asksFor(place, numbers) && asked.length === 1) {
      votes.set(index, [neighbourVote('account.identifier', 'a number before a password', 3)]);
    }
    break;
  }
  return votes;
}

/** A customer's or member's number stays one. */
const accountOf = (place: Place): string =>
  best(place) === 'account.identifier' ? 'account.identifier' : 'account.username';

const isOpen = (place: Place): boolean => {
  const category = best(place);
  return category === undefined || bestScore(place) < thresholds.answer.score || vague.includes(category);
};
