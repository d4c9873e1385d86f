import { around, asksFor, best, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

const reach = 2;
const party = 'booking.party_size';
const counts = ['select', 'number', 'radio'];

/** Children that are counted beside the adults of a party, or beside the dates of a stay, travel with them. */
export const travellers: NeighbourSignal = (places) =>
  new Map(
    places.flatMap((place, index) =>
      isCounted(place) && around(places, index, reach).some(isBooked)
        ? [[index, [neighbourVote(party, 'children in a party', 3)]] as const]
        : [],
    ),
  );

/** Their ages or names take more than two digits. */
const isCounted = (place: Place): boolean => {
  const { kind, attributes } = place.field;
  return best(place) === 'family.children' && (counts.includes(kind) || Number(attributes['maxlength']) <= 2);
};
const isBooked = (place: Place): boolean => asksFor(place, [party, 'booking.date_time']);
