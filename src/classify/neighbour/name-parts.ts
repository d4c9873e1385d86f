import { isAround } from '../signal/texts.ts';
import type { Vote } from '../vote.ts';
import { around, best, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

const reach = 3;
const whole = ['identity.name', 'identity.name.full'];
const parts = [
  { beside: 'identity.name.given', means: 'identity.name.family' },
  { beside: 'identity.name.family', means: 'identity.name.given' },
];

/** `Name` asks for the family name beside a field for the given name (`Vorname`, `Name`), and the other way round (`Nome`, `Cognome`). */
export const nameParts: NeighbourSignal = (places) => {
  const votes = new Map<number, readonly Vote[]>();
  places.forEach((place, index) => {
    if (!whole.includes(best(place) ?? '') || isSpelledOut(place)) return;
    const part = parts.find(({ beside, means }) => isNear(places, index, beside) && !isNear(places, index, means));
    if (part) votes.set(index, [neighbourVote(part.means, `beside ${part.beside}`, 2.5)]);
  });
  return votes;
};

/** "Full name" says itself which name it asks for; the legend "Identity" over all fields says it of none. */
const isSpelledOut = ({ candidates }: Place): boolean =>
  candidates[0]?.votes.some(({ group, signal, vague }) => group === 'words' && !vague && !isAround(signal)) ?? false;

const isNear = (places: readonly Place[], index: number, category: string): boolean =>
  around(places, index, reach).some((place) => best(place) === category);
