import { alone } from './alone.ts';
import { bankParts } from './bank-parts.ts';
import { cardParts } from './card-parts.ts';
import { criterion } from './criterion.ts';
import { dateParts } from './date-parts.ts';
import { decoy } from './decoy.ts';
import { digitBoxes } from './digit-boxes.ts';
import { loginName } from './login-name.ts';
import { loneLine } from './lone-line.ts';
import { nameParts } from './name-parts.ts';
import type { NeighbourSignal } from './neighbour.ts';
import { newsletterLine } from './newsletter-line.ts';
import { newsletterTopics } from './newsletter-topics.ts';
import { ofNobody } from './of-nobody.ts';
import { patient } from './patient.ts';
import { phoneParts } from './phone-parts.ts';
import { repetition } from './repetition.ts';
import { secretAnswer } from './secret-answer.ts';
import { section } from './section.ts';
import { streetLines } from './street-lines.ts';
import { thing } from './thing.ts';
import { titledThing } from './titled-thing.ts';
import { travellers } from './travellers.ts';
import { wayToAnswer } from './way-to-answer.ts';

/** Everything that is inferred from the fields around a field, by a name under which it can be left out. */
export const neighbourSignals: Readonly<Record<string, NeighbourSignal>> = {
  alone,
  'bank-parts': bankParts,
  'card-parts': cardParts,
  criterion,
  'date-parts': dateParts,
  decoy,
  'digit-boxes': digitBoxes,
  'name-parts': nameParts,
  'login-name': loginName,
  'lone-line': loneLine,
  'newsletter-line': newsletterLine,
  'newsletter-topics': newsletterTopics,
  'of-nobody': ofNobody,
  patient,
  'phone-parts': phoneParts,
  repetition,
  'secret-answer': secretAnswer,
  section,
  'street-lines': streetLines,
  thing,
  'titled-thing': titledThing,
  travellers,
  'way-to-answer': wayToAnswer,
};
