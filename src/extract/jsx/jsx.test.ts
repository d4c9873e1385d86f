import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Extraction } from '../adapter.ts';
import { jsx } from './index.ts';

const marks = { required: ['*', 'required'], optional: ['optional'] };

async function read(text: string, files: Readonly<Record<string, string>> = {}): Promise<Extraction> {
  const own = new Map(Object.entries(files));
  return jsx.extract({ path: 'form.tsx', text, dialect: 'tsx', sha256: '' }, { read: (path) => own.get(path), marks });
}

async function names(text: string, files?: Readonly<Record<string, string>>): Promise<string[][]> {
  const { witnesses } = await read(text, files);
  return witnesses.map(({ fields }) => fields.map(({ name }) => name));
}

describe('what is too much for it becomes a gap and never a crash', () => {
  const nest = (depth: number, inside: string): string => '<div>'.repeat(depth) + inside + '</div>'.repeat(depth);

  test.each([400, 3_000, 20_000])('%i nested elements', async (depth) => {
    const text = `export const Deep = () => <form>${nest(depth, '<input name="email" />')}</form>;`;
    const { witnesses, gaps } = await read(text);
    const fields = witnesses.flatMap((witness) => witness.fields.map(({ name }) => name));
    expect([...fields, ...gaps.map(({ reason }) => reason)]).toEqual([
      gaps.length > 0 ? 'nested too deeply for the TypeScript parser' : 'email',
    ]);
  });

  test('20,000 nested brackets in an attribute', async () => {
    const text = `const Deep = () => <input name={${'('.repeat(20_000)}1${')'.repeat(20_000)}} />;`;
    expect((await read(text)).gaps).toHaveLength(1);
  });

  test('a name made of 5,000 parts', async () => {
    const text = `const Long = () => <form><input name={${Array(5_000).fill("'a'").join(' + ')}} /></form>;`;
    expect(await names(text)).toHaveLength(1);
  });

  test('components that render each other for ever', async () => {
    const text = `
      const A = ({ name }) => <div><input name={name} /><B name={name} /></div>;
      const B = ({ name }) => <A name={name + 'x'} />;
      const call = () => <>{call()}<input name="called" /></>;
      export const Endless = () => <form><A name="a" />{call()}</form>;`;
    expect((await names(text)).flat()).toContain('a');
  });

  test('thousands of controls', async () => {
    const inputs = Array.from({ length: 2_000 }, (_, index) => `<label>L${index} <input name="f${index}" /></label>`);
    const [fields] = await names(`const Many = () => <form>${inputs.join('')}</form>;`);
    expect(fields).toHaveLength(2_000);
  });

  test('whatever text there is', async () => {
    const pieces = fc.constantFrom(
      '<form>',
      '</form>',
      '<input name="',
      '" required ',
      '/>',
      '{',
      '}',
      '...x',
      '=>',
      'const A = () => ',
      '<Field name="a">',
      '</Field>',
      '`${',
      '__proto__',
      '\u001b[31m',
      '::error ',
      'return ',
      '&#1114112;',
      '?',
      ':',
      '.map(',
      ')',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 30 }), async (parts) => {
        const text = parts.join('');
        const { witnesses } = await read(text);
        for (const { span, fields } of witnesses) {
          for (const place of [span, ...fields.map((field) => field.span)]) {
            expect(place.start.offset).toBeLessThanOrEqual(place.end.offset);
            expect(place.end.offset).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ['<form>', '<form><input name="a" /></form>', [['a']]],
  ['<Form>', '<Form><input name="a" /></Form>', [['a']]],
  ['<fetcher.Form>', '<fetcher.Form method="post"><input name="a" /></fetcher.Form>', [['a']]],
  ['<Form.Root>', '<Form.Root><input name="a" /></Form.Root>', [['a']]],
  ['<ValidatedForm>', '<ValidatedForm method="post"><input name="a" /></ValidatedForm>', [['a']]],
  ['component="form"', '<Box component="form"><TextField name="a" /></Box>', [['a']]],
  ['as="form"', '<Stack as="form"><TextField name="a" /></Stack>', [['a']]],
  ['a provider around a form', '<FormProvider><form><input name="a" /></form></FormProvider>', [['a']]],
  ['a provider alone', '<FormProvider><input name="a" /></FormProvider>', [['a']]],
  [
    'two forms under a provider',
    '<Form><form><input name="a" /></form><form><input name="b" /></form></Form>',
    [['a'], ['b']],
  ],
  ['a component that is a form itself', '<SignupForm />', []],
  ['controls alone', '<div><input name="a" aria-label="A" /><Input name="b" onChange={f} /></div>', [['a', 'b']]],
])('a form: %s', async (_, markup, expected) => {
  expect(await names(`export const Page = () => ${markup};`)).toEqual(expected);
});

test.each([
  '<Button name="save" />',
  '<button name="action" />',
  '<input type="submit" name="go" />',
  '<ErrorMessage name="email" />',
  '<Icon name="mail" />',
  '<FormLabel name="email">E-mail</FormLabel>',
  '<Tab label="Address" />',
  '<Avatar name="Ada" />',
  '<Link name="terms" href="/terms">Terms</Link>',
])('no field: %s', async (markup) => {
  expect(await names(`export const Page = () => <form>${markup}</form>;`)).toEqual([[]]);
});

test('the inside of a control component is no form', async () => {
  expect(await names('export const Input = ({ name, ...props }) => <input name={name} {...props} />;')).toEqual([]);
});

test.each([
  ['lucide-react', '<Calendar />'],
  ['react-icons/fa', '<Calendar />'],
  ['@tabler/icons-react', '<Calendar />'],
  ['@heroicons/react/24/outline', '<Calendar />'],
  ['@mui/icons-material/Event', '<Calendar />'],
  ['@phosphor-icons/react', '<Calendar />'],
  ['@radix-ui/react-icons', '<Calendar />'],
  ['~icons/mdi/calendar', '<Calendar />'],
  ['./icons/calendar', '<Calendar />'],
  ['@/ui/CalendarIcon', '<Calendar />'],
  ['./calendar.svg?react', '<Calendar />'],
])('an icon, by where it is imported from: %s', async (specifier, markup) => {
  const text = `import Calendar from '${specifier}'; export const Page = () => <div><p>Day</p>${markup}</div>;`;
  expect(await names(text)).toEqual([]);
  expect(await names(text.replace(markup, '<Calendar onSelect={f} selected={day} id="day" />'))).toEqual([['day']]);
});

test.each(['./ui/calendar', 'react-day-picker', './ui/icon-calendar'])('no icon: %s', async (specifier) => {
  const text = `import Calendar from '${specifier}'; export const Page = () => <label>Day <Calendar /></label>;`;
  expect(await names(text)).toEqual([['']]);
});

test('a file without controls, names, labels or forms is not parsed', () => {
  expect(jsx.mayHoldForms('export const Page = () => <main><h1>Hello</h1></main>;')).toBe(false);
});

test('no file in which a field or form would be found is passed over', async () => {
  const tag = fc.constantFrom(
    'input',
    'textarea',
    'div',
    'form',
    'Form',
    'Box',
    'Money',
    'TextField',
    'Field',
    'form.Field',
    'Select',
    'DatePicker',
    'SignaturePadDialog',
    'Foo',
    'FooForm',
    'PhoneNumber',
    'InputOTP',
    'Radio.Group',
    'Form.Control',
    'FormControl',
    'Form.Check',
  );
  const attribute = fc.constantFrom(
    'name="a"',
    "{...register('a')}",
    "{...form.getInputProps('a')}",
    'field={fields.a}',
    'formControlName="a"',
    'fieldName="a"',
    'source="a"',
    'label="A"',
    'floatingLabel="A"',
    'labelProps={{ children: "A" }}',
    'aria-label="A"',
    'placeholder="A"',
    'required',
    'rules={{ required: true }}',
    'validate={f}',
    'value={a}',
    'onChange={f}',
    'contentEditable',
    'component="form"',
    'as={"form"}',
    'as="select"',
    'role="radiogroup"',
    'role="radio"',
    'schema={S}',
    'method="post"',
    'id="a"',
  );
  const element = fc.tuple(tag, fc.uniqueArray(attribute, { maxLength: 4 }), fc.option(tag, { nil: undefined }));
  await fc.assert(
    fc.asyncProperty(element, async ([name, attributes, inner]) => {
      const markup = `<${[name, ...attributes].join(' ')}>${inner ? `<${inner} />` : ''}</${name}>`;
      const text = `export const Page = () => ${markup};`;
      const { witnesses } = await read(text);
      expect(witnesses.length > 0 && !jsx.mayHoldForms(text)).toBe(false);
    }),
    { numRuns: 1_000 },
  );
});

test('prefilled values are in no excerpt and no quote', async () => {
  const { witnesses } = await read(`
    const secret = 'SECRET';
    export const Page = () => (
      <form>
        <input name="a" defaultValue="SECRET" />
        <input name="b" value={'SECRET'} />
        <textarea name="c" defaultValue={\`SECRET\`} />
        <TextField name="d" label="D" defaultValue="SECRET" />
      </form>
    );`);
  expect(JSON.stringify(witnesses)).not.toContain('SECRET');
  expect(witnesses[0]?.fields.map(({ initial }) => initial?.state)).toEqual(Array(4).fill('prefilled'));
});

describe('ties', () => {
  const schema = `import { z } from 'zod'; export const Person = z.object({ name: z.string() });`;
  const form = (hook: string): string => `
    import { Person as Schema } from './person';
    export const Page = () => { const form = ${hook}; return <form {...form}><input {...form.register('name')} /></form>; };`;

  test.each([
    ['useForm({ resolver: zodResolver(Schema) })', 'Person', 'react-hook-form'],
    ['useForm<z.infer<typeof Schema>>()', 'Person', 'react-hook-form'],
    ['useForm({ validators: { onChange: Schema } })', 'Person', 'react-hook-form'],
    ['useForm({ constraint: getZodConstraint(Schema) })', 'Person', 'conform'],
    ['useForm({ onValidate: ({ formData }) => parseWithZod(formData, { schema: Schema }) })', 'Person', 'conform'],
    ['useForm({ resolver: zodResolver(Schema.refine(Boolean)) })', 'Person', 'react-hook-form'],
    ['useFormik({ validationSchema: toFormikValidationSchema(Schema) })', 'Person', 'conform'],
  ])('%s', async (hook, symbol, binding) => {
    const { witnesses } = await read(form(hook), { 'person.ts': schema });
    expect(witnesses[0]?.ties).toEqual([{ path: 'person.ts', symbol, binding }]);
  });

  test('a schema without a name is known by its place', async () => {
    const text = form('useForm({ resolver: zodResolver(z.object({ name: z.string() })) })');
    const { witnesses } = await read(text);
    expect(witnesses[0]?.ties).toEqual([
      { path: 'form.tsx', symbol: `inline@${text.indexOf('z.object')}`, binding: 'react-hook-form' },
    ]);
  });

  test('a schema made of another one is known by its place too', async () => {
    const text = form('useForm({ resolver: zodResolver(Schema.extend({ more: Other }).refine(Boolean)) })');
    const { witnesses } = await read(text, { 'person.ts': schema });
    expect(witnesses[0]?.ties).toEqual([
      { path: 'form.tsx', symbol: `inline@${text.indexOf('Schema.extend')}`, binding: 'react-hook-form' },
    ]);
  });

  test('an action in another file checks the form data', async () => {
    const text = `
      import { save } from './actions';
      export const Page = () => <form action={save}><input name="name" /></form>;`;
    const actions = `
      import { Person } from './person';
      export async function save(formData: FormData) { Person.safeParse(Object.fromEntries(formData)); }`;
    const { witnesses } = await read(text, { 'actions.ts': actions, 'person.ts': schema });
    expect(witnesses[0]?.ties).toEqual([{ path: 'person.ts', symbol: 'Person', binding: 'form-data' }]);
  });
});

test.each([
  ['src/sign-up.tsx', undefined],
  ['app/tests/page.tsx', undefined],
  ['src/sign-up.test.tsx', 'it stands in a test'],
  ['src/sign-up.stories.tsx', 'it stands in a test'],
  ['src/__tests__/sign-up.tsx', 'it stands in a test'],
])('a form in %s: %s', async (path, unclear) => {
  const text = 'export const Form = () => <form><input name="email" /></form>;';
  const { witnesses } = await jsx.extract({ path, text, dialect: 'tsx', sha256: '' }, { read: () => undefined, marks });
  expect(witnesses.map((witness) => witness.unclear)).toEqual([unclear]);
});
