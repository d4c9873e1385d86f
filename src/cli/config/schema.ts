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

const assignment = z
  .strictObject({
    ...forms,
    selector: text
      .exactOptional()
      .describe("A CSS selector on the form's own tag: `form#signup`, `.newsletter[action]`."),
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
      .describe('Folders of packs of your own, relative to this file; a later pack overrules an earlier one.'),
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
  })
  .describe('What a project tells sparsam about itself.');

export type Config = z.infer<typeof configSchema>;
