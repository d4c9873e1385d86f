import { z } from 'zod';
import { language, text } from './text.ts';

const words = z.record(language, z.array(text));

/** Each ellipsis may stand for up to six words: with many of them the ways to match multiply. */
const mostEllipses = 5;
const sentences = z.record(
  language,
  z.array(
    text.refine((pattern) => pattern.split('…').length - 1 <= mostEllipses, `has more than ${mostEllipses} ellipses`),
  ),
);

/** `marks.yaml`: the words by which forms mark a field as required or optional, by language. */
export const marksFile = z
  .strictObject({
    required: words.describe('Words and marks of required fields, by language.'),
    optional: words.describe('Words and marks of optional fields, by language.'),
    markNames: words.exactOptional().describe('What symbols are called in sentences: asterisk. By language.'),
    markMeansOptional: sentences.exactOptional().describe('Patterns of sentences: the mark means optional.'),
    markMeansRequired: sentences.exactOptional().describe('Patterns of sentences: the mark means required.'),
    requiredUnlessMarked: sentences.exactOptional().describe('Patterns: every field is required that bears no mark.'),
    allRequired: sentences.exactOptional().describe('Patterns of sentences: every field is required.'),
  })
  .describe('The words by which forms mark a field as required or optional.');
