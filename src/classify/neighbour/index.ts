import { dateParts } from './date-parts.ts';
import { familyName } from './family-name.ts';
import { loginName } from './login-name.ts';
import type { NeighbourSignal } from './neighbour.ts';
import { repetition } from './repetition.ts';
import { streetLines } from './street-lines.ts';

/** Everything that is inferred from the fields around a field. */
export const neighbourSignals: readonly NeighbourSignal[] = [dateParts, familyName, loginName, repetition, streetLines];
