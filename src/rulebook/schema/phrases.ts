import { z } from 'zod';
import { kebabId, language, text } from './text.ts';

const sentences = z.array(text).min(1);

/** `phrases/<id>.yaml`: what forms say in sentences, in a list that rules name. */
export const phrasesFile = z
  .strictObject({
    id: kebabId.describe("The list's id, which is also the file's name."),
    description: text.describe('What the phrases have in common.'),
    phrases: z
      .record(language, z.array(text))
      .describe(
        'Phrases by language, found as whole words, whatever the case and punctuation. An asterisk at the end of a word stands for any ending, … for any words of the same sentence.',
      ),
    examples: sentences.describe('Sentences that hold a phrase of the list. They are run as tests.'),
    counterExamples: sentences.describe('Sentences that come near and hold none. They are run as tests.'),
  })
  .describe('What forms say in sentences, in a list that rules name.');
