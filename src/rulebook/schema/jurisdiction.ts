import { z } from 'zod';
import { kebabId, localized, refs, severity, text } from './text.ts';

const change = z
  .strictObject({
    rule: kebabId.describe('The id of the rule whose findings it concerns.'),
    variant: text
      .exactOptional()
      .describe("The variant of the rule's findings; without it, those that no variant of the rule names."),
    severity: severity.describe('What such a finding weighs there.'),
    why: localized.describe('The reason, which is printed with every finding that it changes.'),
  })
  .describe('A rule whose findings weigh more or less there.');

const consentAge = z
  .strictObject({
    age: z.int().min(10).max(18).describe('In years.'),
    status: z
      .enum(['checked-primary', 'checked-secondary', 'knowledge'])
      .describe('Whether it was seen in the primary text, in a report on it, or is written from knowledge.'),
    note: localized.exactOptional().describe('What to know besides.'),
  })
  .describe(
    'The age from which a child consents alone to a service offered to it (Art. 8(1) GDPR, or its counterpart).',
  );

/** `jurisdictions/<id>.yaml`: what holds in one place over and above the base. */
export const jurisdictionFile = z
  .strictObject({
    id: kebabId.describe("The jurisdiction's id, which is also the file's name: de, us-ca."),
    name: localized.describe('What the place is called.'),
    countries: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'must be a country code of ISO 3166 (DE)'))
      .min(1)
      .describe("ISO 3166 codes, by which the purposes' conditions name it."),
    childConsentAge: consentAge.exactOptional(),
    changes: z.array(change).exactOptional().describe('Rules whose findings weigh more or less there.'),
    notes: localized.exactOptional().describe('What a reader should know besides.'),
    refs: refs.describe('Ids of the sources in law.yaml that speak of this place.'),
  })
  .describe('What holds in one place over and above the base.');
