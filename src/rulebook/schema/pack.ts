import { z } from 'zod';
import { kebabId, localized, text } from './text.ts';

/** `pack.yaml`: what a folder of rules is, and how old. */
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
  })
  .describe('A pack: a folder of categories, law, purposes, rules and words.');
