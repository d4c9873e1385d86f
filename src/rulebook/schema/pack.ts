import { z } from 'zod';
import { categoriesFile } from './categories.ts';
import { lawFile } from './law.ts';
import { marksFile } from './marks.ts';
import { kebabId, language, localized, purposeId, severity, text } from './text.ts';

/** What a pack makes of a rule that it does not state itself. */
const change = z
  .union([
    z.enum(['off', ...severity.options]),
    z.strictObject({
      severity: z.enum(['off', ...severity.options]).describe('The severity of all its findings, or off.'),
      because: text.describe('Why, for those who ask `sparsam rules`.'),
    }),
  ])
  .describe('A rule of an earlier pack: off, or another severity for all its findings.');

/** A purpose's, rule's or language's own shape is checked by itself, at its place. */
const own = z.looseObject({});

/** `pack.yaml`: what a pack is, and how old; a small pack states everything here, without other files. */
export const packFile = z
  .strictObject({
    id: kebabId.describe("The pack's id: lower-case words joined by hyphens. A report names it."),
    version: text.describe("The pack's version. A report names it."),
    asOf: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD')
      .exactOptional()
      .describe('The day whose law the pack states, as YYYY-MM-DD.'),
    title: localized.describe('What the pack is called.'),
    description: localized.exactOptional().describe('What the pack holds, in a sentence.'),
    notice: text.exactOptional().describe('What the pack owes to the sources that it is mapped to or made from.'),
    readingRules: z.array(text).exactOptional().describe("How the pack's lists are to be read, for people."),
    categories: categoriesFile.shape.categories.exactOptional(),
    law: lawFile.shape.law.exactOptional(),
    neverSets: z
      .record(text, z.array(text))
      .exactOptional()
      .describe('Lists of categories by the name that purposes use for them, as "@sensitive".'),
    purposes: z.record(purposeId, own).exactOptional().describe('Purposes by id.'),
    rules: z
      .record(kebabId, z.union([change, own]))
      .exactOptional()
      .describe("Rules by id: rules of the pack's own, and changes to those of earlier packs."),
    vocabulary: z.record(language, own).exactOptional().describe('Words by which fields are recognised, by language.'),
    marks: marksFile.exactOptional(),
    phrases: z.record(kebabId, own).exactOptional().describe('Lists of phrases by id.'),
  })
  .describe('A pack: categories, law, purposes, rules and words, in this file or in files beside it.');
