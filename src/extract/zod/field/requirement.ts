import type { RequirementEvidence } from '../../../model/index.ts';
import { evidenceOf } from '../schema/places.ts';
import { literal, type Mark, type Outcome, type Schema, type Value } from '../schema/values.ts';
import { textsOf } from './texts.ts';

/** What a blank control may come to, after a browser sent it and a framework read it. */
const undefinedInput = literal(undefined);
const nullInput = literal(null);
const emptyText = literal('');
const unchecked = literal(false);
const noItems: Value = { kind: 'list', items: [] };

type Word = Pick<RequirementEvidence, 'level' | 'grade'> & { readonly by: Mark; readonly acceptsEmpty?: boolean };

/**
 * A schema's word on whether its field may stay blank, by what it says to a value that is missing and to a blank one.
 *
 * A schema that asks for the key and lets a blank value pass (`z.string()`) leaves the answer to its caller:
 * react-hook-form hands over the blank value, conform leaves it out. That is `required` with `acceptsEmpty`, grade C.
 * One that lets null pass asks for the key too, but means that there may be nothing to say.
 */
export function requirementOf(schema: Schema): RequirementEvidence {
  const { by, ...word } = wordOf(schema);
  return { layer: 'schema', ...word, ...evidenceOf(by) };
}

function wordOf(schema: Schema): Word {
  const missing = schema.accepts(undefinedInput);
  const blank = schema.accepts(blankOf(schema));
  if (missing.answer === 'accepts') {
    // `z.coerce.string().min(1)` makes a text even of nothing at all, but a blank control sends an empty text.
    const isAccident = !missing.explicit && blank.answer === 'rejects';
    return isAccident
      ? { level: 'required', grade: 'A', by: blank.by }
      : {
          level: 'optional',
          grade: 'A',
          by: blank.explicit && blank.answer === 'accepts' && !missing.explicit ? blank.by : missing.by,
        };
  }
  const asNull = schema.accepts(nullInput);
  if (asNull.answer === 'accepts' && asNull.explicit) return { level: 'optional', grade: 'B', by: asNull.by };
  if (missing.answer === 'depends') return { level: 'configurable', grade: 'A', by: missing.by };
  if (missing.answer === 'unknown') return ofUnknown(missing, blank);
  if (blank.answer === 'rejects') return { level: 'required', grade: 'A', by: deciding(schema, blank, missing) };
  if (blank.answer === 'depends') return { level: 'configurable', grade: 'A', by: blank.by };
  if (blank.answer === 'unknown') return { level: isList(schema) ? 'unknown' : 'required', grade: 'C', by: blank.by };
  if (blank.explicit) return { level: 'optional', grade: 'A', by: blank.by };
  // A list without entries is what every framework makes of boxes left unchecked.
  if (isList(schema)) return { level: 'optional', grade: 'B', by: blank.by };
  return { level: 'required', grade: isAskedFor(schema) ? 'B' : 'C', by: missing.by, acceptsEmpty: true };
}

function ofUnknown(missing: Outcome, blank: Outcome): Word {
  if (blank.answer === 'rejects') return { level: 'required', grade: 'B', by: blank.by };
  return { level: 'unknown', grade: 'C', by: missing.by };
}

/** Of two refusals the one that says more: a check rather than the bare type. */
function deciding(schema: Schema, blank: Outcome, missing: Outcome): Mark {
  return blank.by.signal === schema.by.signal ? missing.by : blank.by;
}

function blankOf(schema: Schema): Value {
  if (isList(schema)) return noItems;
  return schema.control.kind === 'checkbox' ? unchecked : emptyText;
}

function isList({ structure, control }: Schema): boolean {
  return structure?.kind === 'array' || 'multiple' in control.attributes;
}

/** `z.boolean({ error: 'Please accept' })`: an author who words the refusal means it to happen. */
function isAskedFor(schema: Schema): boolean {
  const builder = schema.speaking.find((call) => call.mark.start === schema.by.start);
  return builder !== undefined && textsOf({ ...schema, speaking: [builder] }).length > 0;
}
