import type { Vote } from '../vote.ts';
import { thresholds } from '../weights.ts';
import { asksFor, best, bestScore, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

/** What a thing is called, and how old it is. */
const own = [
  'identity.name',
  'identity.salutation',
  'identity.academic_title',
  'demographic.age',
  'demographic.gender',
  'demographic.birth_year',
];

/** A nickname in a game is a person's, whatever it is that names the game. */
const wholeNames = ['identity.name', 'identity.name.full'];

/** What a thing has as a person does: dates, a place, a description. */
const attributes = [
  ...own,
  'identity.photo',
  'demographic.language',
  'contact.address',
  'contact.website',
  'location',
  'content',
  'booking',
  'order',
  'preference',
  'work',
  'finance.income_bracket',
  'payment.instruction',
];

/** What is asked of persons alone: where it is asked, the form is about one. */
const persons = [
  'identity.name.given',
  'contact.email',
  'contact.phone',
  'contact.messenger',
  'account',
  'demographic.birth_date',
  'payment.card',
  'payment.bank_account',
  'consent',
  'official',
  'family',
  'health',
  'special',
];

/**
 * In a form that makes or changes a thing, a product, an advert or an event, name, dates and place are the thing's; below a
 * legend that names one ("Pet's info"), its name and age are, and so is the name that a label says is one's ("Name of the
 * event").
 */
export const thing: NeighbourSignal = (places, form, { things }) => {
  const votes = new Map<number, readonly Vote[]>();
  const isOfNobody = !places.some(isOfPerson);
  const managed = isOfNobody && places.some(isAttribute) ? things.thingOf(form) : undefined;
  places.forEach((place, index) => {
    const said = isAttribute(place) ? (managed ?? namedBy(place)) : undefined;
    if (said !== undefined) votes.set(index, [neighbourVote('none', `of a thing: ${said}`, 3)]);
  });
  return votes;

  function namedBy(place: Place): string | undefined {
    if (!asksFor(place, own)) return undefined;
    const { label, texts } = place.field;
    if (texts.some(({ source, content }) => source === 'translation-key' && content === label)) return undefined;
    if (wholeNames.includes(best(place) ?? '') && things.names(label, form)) return label;
    const legend = legendOf(place);
    if (legend === undefined || !things.names(legend, form)) return undefined;
    return places.some((other) => legendOf(other) === legend && isOfPerson(other)) ? undefined : legend;
  }
};

const isAttribute = (place: Place): boolean => asksFor(place, attributes);
const isOfPerson = (place: Place): boolean => asksFor(place, persons) && bestScore(place) >= thresholds.likely.score;
const legendOf = ({ field }: Place): string | undefined =>
  field.texts.find(({ source }) => source === 'legend')?.content;
