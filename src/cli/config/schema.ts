import { z } from 'zod';

const text = z.string().min(1);
const severity = z.enum(['info', 'low', 'medium', 'high', 'critical']);
const purposes = z
  .union([text, z.array(text).min(1)])
  .describe('The id of a purpose, or a list of ids where a form serves several. `sparsam explain` lists them.');

const forms = {
  files: z
    .union([text, z.array(text).min(1)])
    .exactOptional()
    .describe("Glob patterns on the form's path, relative to this file. A path that exists is meant as it is written."),
  form: text.exactOptional().describe("The form's name, as reports print it."),
};

const selector = text
  .exactOptional()
  .describe("A CSS selector on the form's own tag: `form#signup`, `.newsletter[action]`.");

const assignment = z
  .strictObject({
    ...forms,
    selector,
    purpose: purposes,
  })
  .describe('What certain forms are for. Every condition that is stated must hold.');

const correction = z
  .strictObject({
    ...forms,
    field: text.describe("The field's name, as it is submitted."),
    category: text.describe('The id of the category that it asks for, or `none`.'),
  })
  .describe('What a field really asks for. Every condition that is stated must hold.');

const list = z.union([text, z.array(text).min(1)]);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day: YYYY-MM-DD');
const basis = z.enum([
  'consent',
  'contract',
  'legal_obligation',
  'vital_interests',
  'public_task',
  'legitimate_interests',
]);
const criterion = z.enum([
  'scoring',
  'automated_decision',
  'systematic_monitoring',
  'sensitive_data',
  'large_scale',
  'matching',
  'vulnerable_persons',
  'new_technology',
  'blocks_right_or_service',
]);

const processing = z
  .strictObject({
    ...forms,
    selector,
    purpose: purposes.exactOptional().describe('Purposes, of which the form serves one.'),
    activity: text.exactOptional().describe('What the record of processing activities calls it (Art. 30 GDPR).'),
    record: text.exactOptional().describe("The activity's reference in that record."),
    legalBasis: z
      .union([basis, z.array(basis).min(1)])
      .exactOptional()
      .describe('Art. 6(1)(a) to (f) GDPR.'),
    legalBasisDetail: text.exactOptional().describe('The statute behind the legal basis, or the legitimate interest.'),
    art9Condition: z
      .enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'])
      .exactOptional()
      .describe('The letter of the exception in Art. 9(2) GDPR.'),
    retention: text.exactOptional().describe('How long the data are kept, or by what criterion they are erased.'),
    recipients: list.exactOptional().describe('Who else gets the data: processors, partners, authorities.'),
    transfers: list.exactOptional().describe('Third countries, each with its safeguard.'),
    doubleOptIn: z
      .boolean()
      .exactOptional()
      .describe('Whether the owner of an e-mail address confirms it before it is used.'),
    stage: text.exactOptional().describe("The stage of the purpose's process at which the form is filled in."),
    categories: z
      .union([text, z.array(text).min(1)])
      .exactOptional()
      .describe('The categories of data that the record lists, by id; a group stands for all below it.'),
    subjects: list.exactOptional().describe('The categories of persons whose data they are.'),
    measures: list.exactOptional().describe('Technical and organisational measures (Art. 32 GDPR).'),
    department: text.exactOptional().describe('Who answers for the activity in the house.'),
    introduced: day.exactOptional().describe('Since when, as YYYY-MM-DD.'),
    changed: day.exactOptional().describe('Last changed, as YYYY-MM-DD.'),
    criteria: z
      .partialRecord(criterion, z.boolean())
      .exactOptional()
      .describe('Criteria of a data protection impact assessment that code cannot show: whether each is met.'),
  })
  .describe('What no form can show. Every condition that is stated must hold; without one, all forms are meant.');

/** `sparsam.config.yaml`: what a project tells sparsam about itself. Every key is optional. */
export const configSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe('For editors; sparsam does not read it.'),
    lang: z.enum(['en', 'de']).exactOptional().describe('The language of messages and reports. Default: en.'),
    failOn: z
      .enum([...severity.options, 'none'])
      .exactOptional()
      .describe('The severity from which a violation fails the run. Default: high.'),
    strict: z
      .boolean()
      .exactOptional()
      .describe('Whether findings that a person has to review fail the run too. Default: false.'),
    formats: z
      .array(text)
      .exactOptional()
      .describe('The reports to write: `terminal`, `json`, `sarif` …, each also as `name=file`. Default: terminal.'),
    ignore: z
      .array(text)
      .exactOptional()
      .describe('Paths to leave out, relative to this file, in the syntax of .gitignore.'),
    packs: z
      .array(text)
      .exactOptional()
      .describe(
        'Packs of your own: folders or files relative to this file, or npm packages; a later one overrules an earlier one.',
      ),
    purposes: z
      .union([
        z.array(assignment),
        z.record(text, purposes).describe('Short form: glob patterns on paths, and the purposes of the forms there.'),
        z.null(),
      ])
      .exactOptional()
      .describe(
        'What forms are for. The first entry that fits a form is taken; what the source declares comes before.',
      ),
    rules: z
      .record(
        text,
        z.union([
          z.enum(['off', ...severity.options]),
          z.strictObject({ severity: severity.describe('Replaces the severity of all its findings.') }),
        ]),
      )
      .exactOptional()
      .describe('Rules by id: `off`, or another severity.'),
    categories: z
      .array(correction)
      .exactOptional()
      .describe('Corrections where sparsam mistakes what a field asks for.'),
    jurisdictions: z
      .array(text)
      .exactOptional()
      .describe(
        'Places whose law counts over and above the GDPR: `de`, `at`, `us-ca` … Each change that they make is printed with its reason.',
      ),
    processing: z
      .array(processing)
      .exactOptional()
      .describe(
        'What no form can show, for the rules and for the record of processing; key by key the first entry counts.',
      ),
    controller: z
      .strictObject({
        name: text.describe('As in the record of processing activities.'),
        contact: text.exactOptional().describe('Address, e-mail, phone.'),
        jointControllers: list.exactOptional().describe('With name and contact.'),
        representative: text.exactOptional().describe('Of a controller outside the Union (Art. 27 GDPR).'),
        dataProtectionOfficer: text.exactOptional().describe('Name and contact.'),
      })
      .exactOptional()
      .describe('Who answers for the forms (Art. 30(1)(a) GDPR).'),
  })
  .describe('What a project tells sparsam about itself.');

export type Config = z.infer<typeof configSchema>;
