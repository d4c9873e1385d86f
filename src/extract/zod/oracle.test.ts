import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z as classic } from 'zod';
import { z as mini } from 'zod/mini';
import { z as three } from 'zod/v3';
import { parseTypeScript, ts } from '../parsers/typescript.ts';
import { draftsOf, newGathering } from './field/drafts.ts';
import { findSchemas } from './find/sightings.ts';
import { createEvaluator } from './follow/evaluate.ts';
import type { Schema, Value } from './schema/values.ts';

/**
 * zod itself is the judge: random schemas are written as text, read by the adapter, and built by zod; on every input
 * where the adapter dares an answer it must be zod's. The text is this test's own, so that it may be run.
 */
const inputs: readonly [unknown, Value][] = [
  ...[undefined, null, '', 'on', false, true, 0].map((value): [unknown, Value] => [value, { kind: 'literal', value }]),
  [[], { kind: 'list', items: [] }],
];

function schemaOf(expression: string, specifier: string): Schema {
  const text = `import { z } from '${specifier}';\nexport const schema = ${expression};`;
  const file = parseTypeScript('schema.ts', text);
  const statement = file?.statements[1];
  const value =
    file && statement && ts.isVariableStatement(statement) && statement.declarationList.declarations[0]?.initializer;
  if (!file || !value) throw new Error(`not an expression: ${expression}`);
  const schema = createEvaluator(() => undefined).evaluate(value, file);
  if (schema.kind !== 'schema') throw new Error(`not a schema: ${expression}`);
  return schema;
}

interface Judge {
  safeParse(input: unknown): { success: boolean };
}

function build(expression: string, z: unknown): Judge {
  return new Function('z', `return ${expression}`)(z);
}

let answered = 0;
let open = 0;

function compare(expression: string, specifier: string, z: unknown): void {
  compareWith(build(expression, z), schemaOf(expression, specifier), expression);
}

function compareWith(judge: Judge, schema: Schema, what: string): void {
  for (const [input, value] of inputs) {
    let truth: string;
    try {
      truth = judge.safeParse(input).success ? 'accepts' : 'rejects';
    } catch {
      continue; // A function of the schema threw: there is no answer to agree with.
    }
    const { answer } = schema.accepts(value);
    if (answer === 'unknown' || answer === 'depends') open += 1;
    else {
      answered += 1;
      expect(answer, `${what} of ${JSON.stringify(input) ?? 'undefined'}`).toBe(truth);
    }
  }
}

const texts = [
  'z.string()',
  'z.string().min(1)',
  'z.string().min(0)',
  'z.string().max(5)',
  'z.string().max(0)',
  'z.string().length(2)',
  'z.string().nonempty()',
  'z.string().trim()',
  'z.string().trim().min(1)',
  'z.string().toLowerCase()',
  'z.string().regex(/^\\d*$/)',
  'z.string().regex(/^[a-z]{2,}$/)',
  'z.string().regex(/^(?:a|b|)$/)',
  'z.string().email()',
  'z.string().url()',
  'z.string().uuid()',
  'z.string().datetime()',
  'z.string().startsWith("o")',
  'z.string().includes("n")',
  'z.string().endsWith("x")',
];
const others = [
  'z.number()',
  'z.number().min(1)',
  'z.number().positive()',
  'z.number().int()',
  'z.boolean()',
  'z.date()',
  'z.bigint()',
  'z.any()',
  'z.unknown()',
  'z.null()',
  'z.undefined()',
  'z.never()',
  'z.literal("")',
  'z.literal("on")',
  'z.literal(true)',
  'z.enum(["on"])',
  'z.enum(["", "on"])',
  'z.coerce.string()',
  'z.coerce.string().min(1)',
  'z.coerce.number()',
  'z.coerce.number().min(1)',
  'z.coerce.boolean()',
  'z.coerce.date()',
  'z.coerce.bigint()',
  'z.object({ a: z.string() })',
  'z.record(z.string(), z.string())',
  'z.custom((value) => value === "on")',
];

const suffixes = [
  '.optional()',
  '.nullable()',
  '.nullish()',
  '.or(z.literal(""))',
  '.or(z.undefined())',
  '.refine((value) => !!value)',
  '.refine((value) => value !== "")',
  '.refine((value) => value === true)',
  '.refine(Boolean)',
  '.refine((value) => value === undefined || value === null || value === "" || value.length > 3)',
  '.transform((value) => (value === "" ? undefined : value))',
  '.transform((value) => value ?? "on")',
  '.transform((value) => value || undefined)',
  '.pipe(z.string())',
  '.pipe(z.string().min(1))',
  '.pipe(z.string().optional())',
  '.superRefine((value, context) => { if (!value) context.addIssue({ code: "custom", message: "no" }) })',
  '.superRefine((value, context) => { if (value === "on") return; context.addIssue({ code: "custom", message: "no" }) })',
  '.readonly()',
  '.brand("x")',
  '.describe("x")',
  '.and(z.unknown())',
  '.array()',
  '.array().min(1)',
  '.array().nonempty()',
];

const wrappers: readonly ((inner: string) => string)[] = [
  (inner) => `z.preprocess((value) => (value === '' ? undefined : value), ${inner})`,
  (inner) => `z.preprocess((value) => (typeof value === 'string' ? value.trim() : value), ${inner})`,
  (inner) => `z.preprocess((value) => value ?? '', ${inner})`,
  (inner) => `z.union([z.literal(''), ${inner}])`,
  (inner) => `z.union([${inner}, z.literal('').optional()])`,
  (inner) => `z.optional(${inner})`,
  (inner) => `z.nullable(${inner})`,
  (inner) => `z.lazy(() => ${inner})`,
  (inner) => `z.array(${inner})`,
  (inner) => `z.array(${inner}).min(1)`,
  (inner) => `z.intersection(${inner}, z.any())`,
];

/** Expressions of up to four modifiers around a builder. */
function expressions(starts: readonly string[], more: readonly string[], around = wrappers): fc.Arbitrary<string> {
  const step = fc.oneof(
    fc.constantFrom(...more).map((suffix) => (inner: string) => inner + suffix),
    fc.constantFrom(...around),
  );
  return fc
    .tuple(fc.constantFrom(...starts), fc.array(step, { maxLength: 4 }))
    .map(([start, steps]) => steps.reduce((inner, change) => change(inner), start));
}

describe('the adapter never contradicts zod on random schemas', () => {
  // The same schemas in every run: a build must not fail by chance.
  const runs = { numRuns: 1500, seed: 20_260_101 };

  test('zod 4', () => {
    const starts = [
      ...texts,
      ...others,
      'z.email()',
      'z.url()',
      'z.uuid()',
      'z.e164()',
      'z.iso.date()',
      'z.iso.datetime()',
      'z.base64()',
      'z.hex()',
      'z.jwt()',
      'z.int()',
      'z.file()',
      'z.instanceof(Date)',
      'z.stringbool()',
      'z.templateLiteral(["a", z.string()])',
      'z.literal(["", "on"])',
      'z.strictObject({})',
      'z.discriminatedUnion("a", [z.object({ a: z.literal(1) }), z.object({ a: z.literal(2) })])',
    ];
    const more = [
      ...suffixes,
      '.default("on")',
      '.default(true)',
      '.prefault("")',
      '.prefault(undefined)',
      '.catch("on")',
      '.nonoptional()',
      '.check((context) => { if (!context.value) context.issues.push({ code: "custom", message: "no", input: 1 }) })',
      '.meta({ title: "x" })',
      '.overwrite((value) => value)',
    ];
    fc.assert(
      fc.property(expressions(starts, more), (expression) => {
        fc.pre(isBuildable(expression, classic));
        compare(expression, 'zod', classic);
      }),
      runs,
    );
  });

  test('zod 3', () => {
    const starts = [
      ...texts,
      ...others,
      'z.string().default("on")',
      'z.string().min(1).default("")',
      'z.boolean().default(true)',
      'z.string().optional().default(undefined)',
    ];
    const more = [...suffixes, '.catch("on")'];
    fc.assert(
      fc.property(expressions(starts, more), (expression) => {
        fc.pre(isBuildable(expression, three));
        compare(expression, 'zod/v3', three);
      }),
      runs,
    );
  });

  test('zod mini', () => {
    const starts = [
      'z.string()',
      'z.email()',
      'z.number()',
      'z.boolean()',
      'z.date()',
      'z.any()',
      'z.literal(true)',
      'z.literal("")',
      'z.enum(["on"])',
      'z.coerce.number()',
      'z.object({ a: z.string() })',
    ];
    const more = [
      '.check(z.minLength(1))',
      '.check(z.maxLength(3))',
      '.check(z.regex(/^x*$/))',
      '.check(z.trim(), z.minLength(1))',
      '.check(z.refine((value) => !!value))',
      '.check((context) => { if (!context.value) context.issues.push({ code: "custom", message: "no", input: 1 }) })',
    ];
    const around = [
      ...wrappers.filter((wrap) => !wrap('x').includes('.min(') && !wrap('x').includes('.optional(')),
      (inner: string) => `z._default(${inner}, 'on')`,
      (inner: string) => `z.prefault(${inner}, '')`,
      (inner: string) => `z.catch(${inner}, 'on')`,
      (inner: string) => `z.nullish(${inner})`,
      (inner: string) => `z.nonoptional(${inner})`,
      (inner: string) => `z.readonly(${inner})`,
      (inner: string) => `z.pipe(${inner}, z.string().check(z.minLength(1)))`,
      (inner: string) => `z.pipe(${inner}, z.transform((value) => value || undefined))`,
    ];
    fc.assert(
      fc.property(expressions(starts, more, around), (expression) => {
        fc.pre(isBuildable(expression, mini));
        compare(expression, 'zod/mini', mini);
      }),
      runs,
    );
  });

  test('and seldom shrugs', () => expect(open / (answered + open)).toBeLessThan(0.1));
});

/** Some methods exist on some schemas only. */
function isBuildable(expression: string, z: unknown): boolean {
  try {
    build(expression, z);
    return true;
  } catch {
    return false;
  }
}

/** A field's own schema as zod built it: below wrappers, through the shapes of objects and both sides of an `and`. */
function fieldsOfJudge(judge: unknown): Record<string, Judge> {
  const {
    shape,
    unwrap,
    innerType,
    _def: definition,
  } = judge as Record<string, (() => unknown) & Record<string, unknown>>;
  if (shape) return shape as unknown as Record<string, Judge>;
  if (definition?.['left']) return { ...fieldsOfJudge(definition['left']), ...fieldsOfJudge(definition['right']) };
  const inner = definition?.['in'] ?? definition?.['schema'] ?? unwrap?.call(judge) ?? innerType?.call(judge);
  return inner ? fieldsOfJudge(inner) : {};
}

describe('the adapter never contradicts zod on the cases', () => {
  const cases = ['optional-modifiers', 'required-texts', 'blank-allowed', 'consent', 'object-methods', 'mini', 'zod-3'];

  test.each(cases)('%s', async (name) => {
    const folder = join(import.meta.dirname, 'cases', name);
    const file = parseTypeScript('input.ts', readFileSync(join(folder, 'input.ts'), 'utf8')) as ts.SourceFile;
    const exported: Record<string, unknown> = await import(join(folder, 'input.ts'));
    let compared = 0;
    const { sightings } = findSchemas(
      file,
      createEvaluator(() => undefined),
    );
    for (const { symbol, schema } of sightings) {
      const judges = fieldsOfJudge(exported[symbol] ?? {});
      for (const [field, draft] of draftsOf(schema, '', newGathering())) {
        const judge = Object.hasOwn(judges, field) ? judges[field] : undefined;
        if (!judge) continue;
        compared += 1;
        compareWith(judge, draft.schema, `${symbol}.${field}`);
      }
    }
    expect(compared).toBeGreaterThan(5);
  });
});
