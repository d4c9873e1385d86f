import type { Vote } from '../vote.ts';
import { asksFor, best, type NeighbourSignal, neighbourVote, type Place } from './neighbour.ts';

const question = 'account.security_question';
/** What an answer looks like when nobody says to what. */
const answers = ['content.message', 'content.survey_answer'];

/** `Answer` right after a question that only the account's owner can answer is the answer to it. */
export const secretAnswer: NeighbourSignal = (places) =>
  new Map(places.flatMap((place, index) => (isAnswer(place, places[index - 1]) ? [[index, [vote]] as const] : [])));

const vote: Vote = neighbourVote(question, 'after a secret question', 2);

const isAnswer = (place: Place, before: Place | undefined): boolean =>
  best(before) === question &&
  ['text', 'password', 'custom'].includes(place.field.kind) &&
  (best(place) === undefined || asksFor(place, answers));
