import { z } from 'zod';
import { categoryId, kebabId, localized, refs, severity, text, told } from './text.ts';

const source = {
  dialect: text.describe('What the source is written in, as its file extension without the dot: html, tsx, ts.'),
  source: text.describe('The source, small and whole.'),
  path: text.exactOptional().describe('The path that it is thought to have, where the rule looks at paths.'),
};

const states = z
  .strictObject({
    record: text.exactOptional(),
    activity: text.exactOptional(),
    legalBasis: z
      .array(
        z.enum(['consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interests']),
      )
      .exactOptional(),
    art9Condition: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']).exactOptional(),
    retention: text.exactOptional(),
    recipients: z.array(text).exactOptional(),
    doubleOptIn: z.boolean().exactOptional(),
    stage: text.exactOptional(),
    categories: z.array(categoryId).exactOptional(),
  })
  .exactOptional()
  .describe("What the project's configuration states about the processing behind the form.");

const good = z.strictObject({ ...source, states }).describe('A source in which the rule finds nothing.');

const bad = z
  .strictObject({
    ...source,
    states,
    outcome: z.enum(['violation', 'review']).describe('What must come out.'),
  })
  .describe('A source in which the rule finds something.');

/** `rules/<id>.yaml`: something that a user can switch, tune and cite. */
export const ruleFile = z
  .strictObject({
    id: kebabId.describe("The rule's id, which is also the file's name."),
    group: kebabId.describe('The group under which the rule is listed.'),
    check: kebabId.describe('The id of the check that runs the rule.'),
    parameters: z
      .record(text, z.unknown())
      .exactOptional()
      .describe("What the check is told; its keys are the check's own."),
    title: localized.describe('What the rule is called.'),
    statement: localized.describe('What the rule finds, in a sentence.'),
    why: localized.describe('Why it matters, in a few sentences.'),
    message: localized.describe(
      'What a finding says. {field}, {purpose}, {category} and the placeholders of the check are filled in.',
    ),
    messageFor: z
      .record(text, localized)
      .exactOptional()
      .describe("Better messages for certain variants of the check, by the variant's name."),
    fix: localized.describe('What to do about a finding. The same placeholders are filled in.'),
    fixFor: z
      .record(categoryId, localized)
      .exactOptional()
      .describe('Better fixes for certain categories; the longest matching id wins.'),
    severity: z
      .object({ default: severity })
      .catchall(severity)
      .describe('The severity by variant of the finding; default where no other is named.'),
    decision: z
      .enum(['auto', 'review', 'screen'])
      .describe('auto: may fail a build. review: a person decides. screen: listed only.'),
    supersedes: z
      .array(kebabId)
      .exactOptional()
      .describe('Rules that say the same less precisely: where this one has a finding on a field, theirs are dropped.'),
    refs,
    evidence: z.array(told).describe('What the rule goes by.'),
    falsePositives: z.array(localized).describe('Where it may be wrong.'),
    examples: z
      .strictObject({
        good: z.array(good).min(1).describe('At least one source in which the rule finds nothing.'),
        bad: z.array(bad).min(1).describe('At least one source in which the rule finds something.'),
      })
      .describe('Sources that show the rule at work. They are run as tests and printed by sparsam explain.'),
  })
  .describe('A rule: something that a user can switch, tune and cite.');
