import { z } from 'zod';
import { language, text } from './text.ts';

const words = z.record(language, z.array(text));

/** `marks.yaml`: the words by which forms mark a field as required or optional, by language. */
export const marksFile = z
  .strictObject({
    required: words.describe('Words and marks of required fields, by language.'),
    optional: words.describe('Words and marks of optional fields, by language.'),
  })
  .describe('The words by which forms mark a field as required or optional.');
