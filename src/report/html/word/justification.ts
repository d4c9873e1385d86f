import type { Justification } from '../../../model/index.ts';
import { tellJustification } from '../../justification/index.ts';
import { both } from '../both.ts';
import type { Markup } from '../markup.ts';

/** A justification in one sentence, in both languages. */
export const told = (justification: Justification): Markup =>
  both((_, language) => tellJustification(justification, language));
