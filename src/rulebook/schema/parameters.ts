import { z } from 'zod';
import type { CheckDeclaration, ParameterDeclaration } from '../../model/index.ts';
import { kebabId, language, localized, purposeId, text } from './text.ts';

/** A category's id, or everything. */
const category = z
  .string()
  .regex(/^(\*|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*)$/, 'must be a category id (contact.email) or "*"')
  .describe("A category's id, like contact.email; a group's id stands for all below it.");

const texts = z.array(text);

/** The shape of what may stand in a parameter. */
function shapeOf({ type, choices = [] }: ParameterDeclaration): z.ZodType {
  switch (type) {
    case 'categories':
      return z.array(category);
    case 'purposes':
      return z.array(purposeId);
    case 'categories-by-purpose':
      return z.record(purposeId, z.array(category));
    case 'phrases':
      return z.union([kebabId, z.array(kebabId), z.record(language, texts)]);
    case 'topics':
      return z.record(text, texts);
    case 'choice':
      return z.enum(choices);
    case 'choices':
      return z.array(z.enum(choices));
    case 'localized':
      return localized;
    case 'texts-by-name':
      return z.record(text, localized);
    case 'yes-no':
      return z.boolean();
    case 'number':
      return z.number();
    default:
      return texts;
  }
}

/** What a rule over a check may say in `parameters`. */
export function parametersOf({ parameters }: CheckDeclaration): z.ZodType {
  const entries = Object.entries(parameters).map(([name, declared]) => [
    name,
    shapeOf(declared).exactOptional().describe(declared.means.en),
  ]);
  return z.strictObject(Object.fromEntries(entries));
}
