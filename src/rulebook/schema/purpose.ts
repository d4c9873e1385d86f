import { z } from 'zod';
import { categoryId, language, localized, purposeId, refs, severity, text, told } from './text.ts';

const weight = z.enum([...severity.options, 'none']).describe('The severity of a finding; none: no finding.');

const necessary = z.union([
  categoryId,
  z.strictObject({
    anyOf: z.array(categoryId).min(2).describe('One of these is necessary; each further one needs a list of its own.'),
  }),
]);

const conditional = z
  .strictObject({
    category: categoryId,
    when: localized.describe('The condition, as a clause: "the chosen channel is SMS".'),
    requiredAllowed: z
      .boolean()
      .exactOptional()
      .describe('false: may be offered while the condition holds, never required.'),
    evident: z
      .strictObject({
        asked: z.array(categoryId).min(1).exactOptional().describe('All of these are asked.'),
        notAsked: z.array(categoryId).min(1).exactOptional().describe('None of these is asked.'),
      })
      .refine((shown) => shown.asked || shown.notAsked, { error: 'must name `asked` or `notAsked`' })
      .exactOptional()
      .describe('Where the form itself shows that the condition holds, by what else it asks or does not ask.'),
    stage: text.exactOptional().describe('Not before this stage of the process; one of the stages of the purpose.'),
    jurisdictions: z
      .array(z.string().regex(/^[A-Z]{2}$/, 'must be a country code of ISO 3166 (DE)'))
      .min(1)
      .exactOptional()
      .describe('ISO 3166 codes of the States in which the condition exists. Without it: everywhere.'),
    refs: refs.exactOptional(),
  })
  .describe('A category that is necessary while a condition holds.');

const contested = z
  .strictObject({
    category: categoryId,
    ifRequired: weight.describe('The severity where the field is required; none: no finding.'),
    ifOptional: weight.describe('The severity where the field is optional; none: no finding.'),
    why: localized.describe('Why opinions differ, or why the field is not simply allowed, as a clause.'),
  })
  .describe('A category on whose necessity opinions differ.');

const neverEntry = z
  .string()
  .regex(/^(\*|@.+|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*)$/, 'must be a category id, a set ("@sensitive") or "*"')
  .describe('A category id, a set of never-sets.yaml ("@sensitive"), or "*" for all that no other list names.');

/** What a purpose must say for itself, unless it extends another that says it. */
const OWN = ['name', 'description', 'lawfulBasis', 'retention'] as const;

/** `purposes/<id>.yaml`: what data is for, and which categories that makes necessary. */
export const purposeFile = z
  .strictObject({
    id: purposeId.describe("The purpose's id, which is also the file's name."),
    extends: purposeId
      .exactOptional()
      .describe(
        'The purpose whose lists apply too; entries here take precedence. Its own id: the same purpose of an earlier pack.',
      ),
    name: localized.exactOptional().describe('What the purpose is called.'),
    description: told.exactOptional().describe('What is done with the data, in a sentence.'),
    necessary: z.array(necessary).exactOptional().describe('Categories without which the purpose cannot be served.'),
    conditional: z
      .array(conditional)
      .exactOptional()
      .describe('Categories that are necessary while a condition holds.'),
    optional: z.array(categoryId).exactOptional().describe('Categories that may be offered as optional fields.'),
    contested: z.array(contested).exactOptional().describe('Categories on whose necessity opinions differ.'),
    never: z
      .array(neverEntry)
      .exactOptional()
      .describe('Categories that do not belong in such a form, not even as optional fields.'),
    granularity: z
      .array(
        z.strictObject({
          fine: categoryId.describe('The category that says more than is needed.'),
          coarse: categoryId.describe('The category that is enough.'),
          label: localized.describe('What to ask instead.'),
        }),
      )
      .exactOptional()
      .describe('Coarser data that serve the purpose as well.'),
    stages: z.array(text).min(1).exactOptional().describe('The stages of the process, in their order.'),
    lawfulBasis: told.exactOptional().describe('The legal basis as a rule.'),
    art9Condition: told
      .exactOptional()
      .describe('The condition of Art. 9(2) GDPR where special categories are needed.'),
    retention: localized
      .exactOptional()
      .describe('A proposal for how long the data are kept, for the controller to check.'),
    refs: refs.exactOptional(),
    notes: told.exactOptional().describe('What a reader should know besides.'),
    dpvPurpose: text.exactOptional().describe("The nearest purpose of the W3C's Data Privacy Vocabulary."),
    fideslangUse: text.exactOptional().describe('The nearest data use of fideslang.'),
    cues: z
      .record(language, z.array(text))
      .exactOptional()
      .describe('Words on a form that hint at the purpose, by language.'),
  })
  .superRefine((purpose, context) => {
    if (purpose.extends !== undefined) return;
    for (const key of OWN) {
      if (purpose[key] === undefined) context.addIssue({ code: 'custom', path: [key], message: 'is missing' });
    }
    for (const [index, { stage }] of (purpose.conditional ?? []).entries()) {
      if (stage === undefined || purpose.stages?.includes(stage)) continue;
      const message = `must be one of the purpose's stages, not '${stage}'`;
      context.addIssue({ code: 'custom', path: ['conditional', index, 'stage'], message });
    }
  })
  .meta({ anyOf: [{ required: ['extends'] }, { required: [...OWN] }] })
  .describe('A purpose: what data is for, and which categories that makes necessary.');
