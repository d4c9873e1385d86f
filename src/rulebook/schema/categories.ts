import { z } from 'zod';
import { categoryId, localized, text } from './text.ts';

const match = z
  .enum(['exact', 'close', 'broader'])
  .describe('exact: the same concept. close: near, usable with a remark. broader: their term is broader than ours.');

const specialty = z
  .enum(['yes', 'possible', 'no'])
  .describe('yes: by nature. possible: by inference, which a person judges. Where nothing is said: no.');

const category = z
  .strictObject({
    kind: z.enum(['group', 'leaf']).describe('A group stands for all categories below it; a leaf is one kind of data.'),
    label: localized.describe('What the category is called.'),
    sensitivity: z
      .literal([1, 2, 3, 4])
      .exactOptional()
      .describe(
        '1: little harm alone. 2: direct contact or identification. 3: intimate or fraud potential. 4: very high.',
      ),
    gdpr: z
      .strictObject({
        art9: specialty
          .exactOptional()
          .describe('Special category of Art. 9 GDPR: yes, possible (by inference) or no.'),
        art10: specialty
          .exactOptional()
          .describe('Criminal convictions and offences, Art. 10 GDPR: yes, possible or no.'),
        art87: z.boolean().exactOptional().describe('National identification number or document, Art. 87 GDPR.'),
      })
      .exactOptional()
      .describe('What the GDPR says of this kind of data.'),
    flags: z
      .array(z.enum(['neutral', 'third_party', 'free_text', 'reveals_gender']))
      .exactOptional()
      .describe(
        'neutral: passed over by the minimisation rules. third_party: of another person. free_text, reveals_gender.',
      ),
    autocomplete: z.array(text).exactOptional().describe('The WHATWG autofill field names that mean this category.'),
    dpv: z
      .strictObject({ term: text.describe('The term with its prefix, like pd:EmailAddress.'), match })
      .exactOptional()
      .describe("The nearest term of the W3C's Data Privacy Vocabulary."),
    fideslang: z
      .strictObject({ key: text.describe('The key, like user.contact.email.'), match })
      .exactOptional()
      .describe('The nearest data category of fideslang.'),
  })
  .describe("One kind of personal data. Its id's part before the last dot is its group.");

/** `categories.yaml`: the kinds of personal data, by id. */
export const categoriesFile = z
  .strictObject({ categories: z.record(categoryId, category).describe('The categories by id.') })
  .describe('Kinds of personal data.');
