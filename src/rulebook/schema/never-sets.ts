import { z } from 'zod';
import { categoryId, text } from './text.ts';

/** `never-sets.yaml`: categories that many purposes never need, by the name that they use for them. */
export const neverSetsFile = z
  .strictObject({
    sets: z
      .record(text, z.array(categoryId).min(1))
      .describe('Lists of categories by name. A purpose names the set sensitive as "@sensitive" in its list never.'),
  })
  .describe('Named lists of categories for the purposes\' lists "never".');
