import { cardParts } from './card-parts.ts';
import { dateParts } from './date-parts.ts';
import { decoy } from './decoy.ts';
import { loginName } from './login-name.ts';
import { nameParts } from './name-parts.ts';
import type { NeighbourSignal } from './neighbour.ts';
import { phoneParts } from './phone-parts.ts';
import { repetition } from './repetition.ts';
import { section } from './section.ts';
import { streetLines } from './street-lines.ts';
import { titledThing } from './titled-thing.ts';

/** Everything that is inferred from the fields around a field. */
export const neighbourSignals: readonly NeighbourSignal[] = [
  cardParts,
  dateParts,
  decoy,
  nameParts,
  loginName,
  phoneParts,
  repetition,
  section,
  streetLines,
  titledThing,
];
