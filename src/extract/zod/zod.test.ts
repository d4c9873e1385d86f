import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../adapter.ts';
import { zod } from './index.ts';

async function read(text: string, files: Record<string, string> = {}, path = 'input.ts'): Promise<Extraction> {
  const source = { path, text, dialect: 'ts', sha256: '' };
  const open = (wanted: string) => (Object.hasOwn(files, wanted) ? files[wanted] : wanted === path ? text : undefined);
  return zod.extract(source, { read: open, marks: { required: [], optional: [] } });
}

const zodImport = "import { z } from 'zod';\n";
const repeat = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

// Opening the compiler takes longer than reading anything.
beforeAll(() => read(''));

describe('hostile input ends in a finding or a gap, and soon', () => {
  const doubling = (first: string, step: (previous: string) => string, last: string): string =>
    `${zodImport}const a0 = ${first};\n${repeat(60, (index) => `const a${index + 1} = ${step(`a${index}`)};`)}\nexport const form = z.object({ name: z.string(), bomb: ${last} });`;

  const texts: Record<string, string> = {
    '20,000 nested parentheses': `${zodImport}export const form = ${'('.repeat(20_000)}z.object({})${')'.repeat(20_000)};`,
    '900 nested arrays': `${zodImport}export const form = z.object({ a: ${'z.array('.repeat(900)}z.string()${')'.repeat(900)} });`,
    '100 nested objects': `${zodImport}export const form = ${'z.object({ a: '.repeat(100)}z.string()${' })'.repeat(100)};`,
    'a chain of 20,000 calls': `${zodImport}export const form = z.object({ a: z.string()${'.min(1)'.repeat(20_000)} });`,
    'a chain of 20,000 refinements': `${zodImport}export const form = z.object({ a: z.string() })${'.refine((data) => !data.a)'.repeat(20_000)};`,
    '20,000 fields': `${zodImport}export const form = z.object({ ${repeat(20_000, (index) => `f${index}: z.string(),`)} });`,
    '5,000 schemas': `${zodImport}${repeat(5_000, (index) => `export const form${index} = z.object({ a: z.string() });`)}`,
    'unions that double': doubling('z.string()', (previous) => `z.union([${previous}, ${previous}.optional()])`, 'a60'),
    'intersections that double': doubling(
      'z.object({ x: z.string() })',
      (previous) => `${previous}.and(${previous}.partial())`,
      'a60.partial()',
    ),
    'pipes that double': doubling('z.string()', (previous) => `${previous}.pipe(${previous})`, 'a60'),
    'conditions that double': doubling('z.string()', (previous) => `on ? ${previous} : ${previous}.optional()`, 'a60'),
    'choices that double': doubling('on', (previous) => `${previous} || !${previous}`, 'a60 ? z.string() : z.number()'),
    'lists that double': doubling('["a"]', (previous) => `[...${previous}, ...${previous}]`, 'z.enum(a60)'),
    'texts that double': doubling('"a"', (previous) => `${previous} + ${previous}`, 'z.literal(a60)'),
    'objects that double': doubling(
      'z.object({ x: z.string() })',
      (previous) => `z.object({ x: ${previous}, y: ${previous} })`,
      'a60',
    ),
    'functions that call each other': `${zodImport}const f = (n) => n ? g(n) : g(!n); const g = (n) => n ? f(n) : f(!n); export const form = z.object({ a: f(x) });`,
    'a lazy schema of itself': `${zodImport}const a = z.lazy(() => b); const b = z.lazy(() => a); export const form = z.object({ a, c: a.shape.d }); export const other = a.extend({ e: z.string() });`,
    'a file that imports itself': `${zodImport}import * as self from './input'; export { form as again } from './input'; export const form = z.object({ a: self.again, b: self.form.shape.c, c: z.string() });`,
    'a thousand comments': `${zodImport}${'/** @purpose a @purpose b */'.repeat(1000)}\nexport const form = z.object({ a: z.string() });`,
    'a pattern that never ends': `${zodImport}export const form = z.object({ a: z.string().regex(/${'(x?){1000}'.repeat(100)}/) });`,
    'a megabyte of open brackets': `zod ${'['.repeat(1_000_000)}`,
    'no code at all': 'schema \u0000\uffff <<<>>> zod z.',
    nothing: '',
  };

  test.each(Object.keys(texts))('%s', async (what) => {
    const text = texts[what] ?? '';
    const start = performance.now();
    zod.mayHoldForms(text);
    const { witnesses, gaps } = await read(text);
    // Two seconds are the promise, on a machine with nothing else to do.
    expect(performance.now() - start).toBeLessThan(10_000);
    if (text.includes('form = ')) expect(witnesses.length + gaps.length).toBeGreaterThan(0);
  });

  test('what is left out is said', async () => {
    const { gaps } = await read(texts['20,000 nested parentheses'] ?? '');
    expect(gaps).toEqual([{ reason: 'nested too deeply for the TypeScript parser' }]);
    const { witnesses } = await read(texts['20,000 fields'] ?? '');
    expect(witnesses[0]?.gaps).toEqual([{ reason: 'there are more than 2000 fields' }]);
  });
});

describe('the prefilter', () => {
  const folder = join(import.meta.dirname, 'cases');
  const paths = globSync('**/*.{ts,tsx}', { cwd: folder }).sort();

  test.each(paths)('hides nothing of %s', async (path) => {
    const text = readFileSync(join(folder, path), 'utf8');
    const { witnesses } = await read(text, {}, path);
    if (witnesses.length > 0) expect(zod.mayHoldForms(text)).toBe(true);
  });

  test.each([
    ['imported builders alone', "import { name } from './name'; export const personSchema = { name };"],
    [
      'a schema made of an imported one',
      "import { Person } from './person'; export const Form = Person.extend({ a });",
    ],
    ['type arguments before the shape', 'export const Form = Person.extend<Shape>({ a });'],
  ])('lets %s pass', (_what, text) => expect(zod.mayHoldForms(text)).toBe(true));

  test('stops what has nothing to do with schemas', () => {
    expect(zod.mayHoldForms('export const Page = () => <form><input name="a" required /></form>;')).toBe(false);
  });
});

describe('a schema is no form', () => {
  const cases: [reason: string | undefined, text: string][] = [
    [undefined, 'export const contactForm = z.object({ a: z.string() });'],
    [undefined, 'const a = z.object({ a: z.string() }); useForm({ resolver: zodResolver(a) });'],
    [undefined, 'const a = z.object({ a: z.string() }); a.safeParse(Object.fromEntries(await request.formData()));'],
    [undefined, '/** @purpose newsletter */ export const a = z.object({ a: z.string() });'],
    ['no form is seen to use this schema', 'export const a = z.object({ a: z.string() });'],
    ['its name speaks of a message between programs', 'export const webhookPayload = z.object({ a: z.string() });'],
    ['its name speaks of parameters of a request', 'export const pageQuerySchema = z.object({ a: z.string() });'],
    ['it looks like a stored record', 'export const a = z.object({ a: z.string(), createdAt: z.date() });'],
    [
      'it is seen to validate a request, not a form',
      'const a = z.object({ a: z.string() }); a.parse(await request.json());',
    ],
  ];
  test.each(cases)('%s: %s', async (reason, text) => {
    const { witnesses } = await read(zodImport + text);
    expect(witnesses.map(({ unclear }) => unclear)).toEqual([reason]);
  });

  test.each([
    'const a = z.object({ a: z.string() }).parse(process.env);',
    'export const envSchema = z.object({ a: z.string() });',
    'createEnv({ server: { a: z.string() }, client: z.object({ a: z.string() }) });',
  ])('at all: %s', async (text) => expect((await read(zodImport + text)).witnesses).toEqual([]));

  test.each([
    ['a part of another', 'const a = z.object({ a: z.string() }); export const form = z.object({ a });'],
    ['an answer', 'const a = z.object({ a: z.string() }); a.parse(await response.json());'],
    ['an answer by its name', 'export const signupResponse = z.object({ a: z.string() });'],
  ])('but for who ties to it: %s', async (_what, text) => {
    const { witnesses } = await read(zodImport + text);
    expect(witnesses.filter(({ onlyTied }) => onlyTied)).toHaveLength(1);
  });
});

test('schemas of one name in one file are told apart by their place', async () => {
  const text = `${zodImport}
    export function A() { const schema = z.object({ a: z.string() }); return useForm({ resolver: zodResolver(schema) }); }
    export function B() { const schema = useMemo(() => z.object({ b: z.string() })); return useForm({ resolver: zodResolver(schema) }); }`;
  const { witnesses } = await read(text);
  const starts = [...text.matchAll(/z\.object/g)].map(({ index }) => `inline@${index}`);
  expect(witnesses.map(({ name, symbol, unclear }) => [name, symbol, unclear])).toEqual(
    starts.map((symbol) => ['schema', symbol, undefined]),
  );
});

test('values that somebody typed stay out of quotes and excerpts', async () => {
  const { witnesses } = await read(`${zodImport}export const form = z.object({
    a: z.string().default('SECRET'),
    b: z.number().catch(4711),
    c: z.string().prefault(\`SECRET \${1}\`),
    d: z.object({ e: z.string().default('SECRET') }).default({ e: 'SECRET' }),
  }).default({ a: 'SECRET' });`);
  expect(JSON.stringify(witnesses)).not.toMatch(/SECRET|4711/);
  expect(witnesses[0]?.fields[0]?.initial?.state).toBe('prefilled');
});

test('spans begin at the key', async () => {
  const text = `${zodImport}export const form = z.object({\n  name: z.string(),\n  'e-mail': z.email(),\n});`;
  const { witnesses } = await read(text);
  expect(witnesses[0]?.fields.map(({ span }) => text.slice(span.start.offset, span.end.offset))).toEqual([
    'name: z.string()',
    "'e-mail': z.email()",
  ]);
});

test('the same source gives the same witnesses', async () => {
  const text = readFileSync(join(import.meta.dirname, 'cases/conditional-refinements/input.ts'), 'utf8');
  expect(await read(text)).toEqual(await read(text));
});

test.each([
  ['src/sign-up.ts', undefined],
  ['src/mocks.ts', 'it stands in a test'],
  ['tests/sign-up.ts', 'it stands in a test'],
  ['src/sign-up.test.ts', 'it stands in a test'],
])('a schema in %s: %s', async (path, unclear) => {
  const text = "import { z } from 'zod';\nexport const signUpForm = z.object({ email: z.string().email() });";
  const { witnesses } = await read(text, {}, path);
  expect(witnesses.map((witness) => witness.unclear)).toEqual([unclear]);
});
