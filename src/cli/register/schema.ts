import { z } from 'zod';

const text = z.string().min(1);
const purpose = z
  .union([text, z.array(text).min(1)])
  .describe('The declared purposes, by id; `undeclared` where the project declares none.');
const category = text.describe('The category of data, by id.');
const requirement = z
  .enum(['required', 'optional', 'conditional', 'configurable', 'unknown'])
  .describe('Whether the field must be filled in.');
const note = z.string().exactOptional().describe("A remark of the project's own; sparsam keeps it.");

const field = z.strictObject({
  field: text.describe("The field's name, or its ordinal among the nameless."),
  category,
  requirement,
  note,
});

const form = z.strictObject({
  form: text.describe("The form's id: its path, # and its name."),
  purpose,
  note,
  fields: z.array(field).describe('Every field that asks for personal data.'),
});

/** Absent or left empty: the justification is incomplete, and its finding stays open. */
const answer = z.string().nullish();
const day = z.union([z.iso.date('must be a day: YYYY-MM-DD'), z.literal(''), z.null()]).optional();

const entry = z.strictObject({
  finding: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'must be the id of a finding: 16 hexadecimal digits')
    .describe("The finding's id, as reports print it."),
  rule: text,
  form: text,
  field: text.exactOptional(),
  givenFor: z
    .strictObject({ purpose, category: category.exactOptional(), requirement: requirement.exactOptional() })
    .describe('What the justification was given for; it lapses when one of these changes.'),
  reason: answer.describe('Why the finding is acceptable.'),
  basis: answer.describe('The legal basis: `Art. 6(1)(b) GDPR`.'),
  by: answer.describe('Who approved it.'),
  date: day.describe('When: YYYY-MM-DD.'),
  until: day.describe('The last day on which it holds: YYYY-MM-DD.'),
  adopted: z
    .literal(true)
    .exactOptional()
    .describe('Taken over with everything that was there, without a look at each.'),
  note,
});

const listOf = <Item extends z.ZodType>(item: Item) => z.union([z.array(item), z.null()]).exactOptional();

/** `sparsam.register.yaml`: what a project says that its forms collect, and the findings that it answers for. */
export const registerSchema = z
  .strictObject({
    $schema: z.string().exactOptional().describe('For editors; sparsam does not read it.'),
    version: z.literal(1),
    forms: listOf(form).describe('What the forms collect; `sparsam register` writes it from the code.'),
    accepted: listOf(entry).describe('Findings that the project answers for; `sparsam accept` adds one.'),
  })
  .describe('What a project says that its forms collect, and the findings that it answers for.');

export type RegisterData = z.infer<typeof registerSchema>;
