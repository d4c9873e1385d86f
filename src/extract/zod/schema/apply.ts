import { builders } from './builders.ts';
import { checks } from './checks.ts';
import { modifiers } from './modifiers.ts';
import { objectModifiers } from './object-modifiers.ts';
import { unresolved } from './schemas.ts';
import { type Call, type Schema, unknown, type Value } from './values.ts';

const uses = /^(?:safe)?(?:parse|decode|encode|validate)(?:Async)?$|^spa$|^is(?:Optional|Nullable)$/iu;

/** Methods that only schemas have, so that what cannot be followed must be one. */
const telling = new Set(['optional', 'nullable', 'nullish', 'superRefine', 'safeExtend']);

/** Methods of schemas and of much else. */
const ambiguous = new Set(['default', 'partial', 'omit', 'pick', 'extend', 'merge', 'refine']);

/** Whether a method uses a schema and gives back something else: `parse`, `safeParse`. */
export const isSchemaUse = (name: string): boolean => uses.test(name);

/** Whether `value.name(…)` makes one schema of another. */
export function isSchemaMethod(value: Value, name: string): boolean {
  if (uses.test(name)) return false;
  if (value.kind === 'schema') return true;
  if (value.kind === 'choice') return value.options.some((option) => option.kind === 'schema');
  if (value.kind !== 'unknown') return false;
  return telling.has(name) || (ambiguous.has(name) && /schema|zod|valid|shape/iu.test(value.reason));
}

/** `schema.name(…)`. A method that is not known (a plugin's `.openapi()`) changes nothing about what passes. */
export function callSchema(schema: Schema, call: Call): Schema {
  const check = checks.get(call.name);
  const modify = modifiers.get(call.name) ?? objectModifiers.get(call.name);
  const made = modify ? modify(schema, call) : check ? check(call)(schema) : schema;
  return speakingWith(made, call);
}

/** `z.name(…)` */
export function callZod(member: string, call: Call): Value {
  const build = builders.get(member);
  if (!build) {
    return /^[a-z]/u.test(member) && !uses.test(member)
      ? unresolved(`'z.${member}' is not known`, call.mark)
      : unknown(`'z.${member}' is not followed`);
  }
  const made = build(call);
  if (made.kind === 'check') return { ...made, refine: (schema) => speakingWith(made.refine(schema), call) };
  return made.kind === 'schema' ? speakingWith(made, call) : made;
}

function speakingWith(schema: Schema, call: Call): Schema {
  return call.argumentNode(0) ? { ...schema, speaking: [...schema.speaking, call] } : schema;
}
