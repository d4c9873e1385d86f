import { z } from 'zod';

/** The parts that several kinds of files share. */

export const text = z.string().min(1);

export const localized = z
  .strictObject({ en: text.describe('In English.'), de: text.describe('In German.') })
  .describe('A text for people, in English and German.');

/** Where a house speaks one language only, its text serves both. */
export const told = z
  .union([text, localized])
  .transform((said) => (typeof said === 'string' ? { en: said, de: said } : said))
  .describe('A text for people, in English and German, or one that serves both.');

export const categoryId = z
  .string()
  .regex(
    /^[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*$/,
    'must be a category id: lower-case words joined by dots (contact.email)',
  )
  .describe("A category's id: lower-case words joined by dots, like contact.email.");

export const purposeId = z
  .string()
  .regex(/^[a-z][a-z0-9_]*$/, 'must be a purpose id: lower-case words joined by underscores (checkout_shipping)')
  .describe("A purpose's id: lower-case words joined by underscores, like checkout_shipping.");

export const kebabId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id: lower-case words joined by hyphens (gdpr-5-1-c)');

export const lawId = kebabId.describe('The id of a source in law.yaml.');

export const language = z
  .string()
  .regex(/^[a-z]{2,3}(-[A-Z]{2})?$/, 'must be a language code (de, en, pt-BR)')
  .describe('A language code of BCP 47, like de or pt-BR.');

export const severity = z
  .enum(['info', 'low', 'medium', 'high', 'critical'])
  .describe('How much a finding weighs, from info to critical.');

export const refs = z.array(lawId).describe('Ids of the sources in law.yaml that say so.');
