import { z } from 'zod';
import { categoryId, language, purposeId, text } from './text.ts';

/** A word may be a number: who writes `over 18, 18` means the text. */
const word = z.union([text, z.int().nonnegative().transform(String)]);
const words = z.array(word);

const entry = z
  .strictObject({
    words: words.exactOptional().describe('Words and phrases that mean the category wherever they stand.'),
    alone: words.exactOptional().describe('Words that mean it only where nothing else is said: name, title, number.'),
    options: words
      .exactOptional()
      .describe(
        'Choices that a select or radio group of the category offers: Mr, Ms. Of none: what leaves the choice open: All.',
      ),
    not: words.exactOptional().describe('Words that speak against the category where one of its words was met.'),
    examples: z
      .strictObject({
        is: words.exactOptional().describe('Labels that must be given this category.'),
        not: words.exactOptional().describe('Labels that must not be given this category.'),
      })
      .exactOptional()
      .describe('Labels to try the words on. They are run as tests.'),
  })
  .describe("One category's words.");

/** `vocabulary/*.yaml`: words of one language by which fields are recognised; a language may have several files. */
export const vocabularyFile = z
  .strictObject({
    language: language.describe("The words' language; und for programmers' names, which no language owns."),
    filler: words.exactOptional().describe('Words that leave open what is asked: please, your, billing, private, new.'),
    abbreviations: z.record(text, text).exactOptional().describe('Short forms and what they stand for: nr for nummer.'),
    joints: words.exactOptional().describe('What joins two words into a compound: German s, n, en.'),
    cues: z
      .record(purposeId, words)
      .exactOptional()
      .describe("Words that hint at what a form is for, by a purpose's id, or none (search, filter, log-out)."),
    things: z
      .strictObject({
        acts: words.exactOptional().describe('What is done: add, edit, manage.'),
        nouns: words.exactOptional().describe('To what: product, job advert, survey.'),
        not: words.exactOptional().describe('Words for persons and what they do: customer, registration.'),
      })
      .exactOptional()
      .describe('Words by which a form is known that makes or changes a thing, whose names and dates are no person’s.'),
    entries: z
      .record(categoryId, entry)
      .describe('The words by the id of their category; none for what is no personal data.'),
  })
  .describe('The words of one language by which fields are recognised.');
