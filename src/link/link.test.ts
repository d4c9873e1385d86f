import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Binding, RequirementEvidence, SeenField, Span, Witness } from '../model/index.ts';
import { normaliseName } from './field-name.ts';
import { link } from './index.ts';

const place = (offset: number): Span => ({
  start: { offset, line: 1, column: offset + 1 },
  end: { offset: offset + 1, line: 1, column: offset + 2 },
});

const says = (
  layer: RequirementEvidence['layer'],
  level: RequirementEvidence['level'],
  more: Partial<RequirementEvidence> = {},
): RequirementEvidence => ({ layer, level, signal: 'test', quote: `${layer} ${level}`, grade: 'A', ...more });

/** A text that the schema requires, but which may be empty. */
const acceptsEmpty = says('schema', 'required', { grade: 'C', acceptsEmpty: true });

function field(name: string, requirement: readonly RequirementEvidence[], more: Partial<SeenField> = {}): SeenField {
  return {
    id: name,
    name,
    kind: 'text',
    label: '',
    texts: [],
    autocomplete: [],
    options: [],
    attributes: {},
    concealed: false,
    path: '',
    span: place(0),
    excerpt: '',
    requirement,
    ...more,
  };
}

function witness(id: string, fields: readonly SeenField[], more: Partial<Witness> = {}): Witness {
  const path = id.split('#')[0] ?? '';
  return {
    id,
    name: id,
    origin: 'form',
    adapter: 'jsx',
    path,
    span: place(0),
    excerpt: '',
    language: null,
    action: null,
    method: null,
    attributes: {},
    texts: [],
    declarations: [],
    gaps: [],
    ties: [],
    fields: fields.map((one, index) => ({
      ...one,
      id: `${id}/${one.id}`,
      path: one.path || path,
      span: place(one.span.start.offset || index),
    })),
    ...more,
  };
}

const schema = (fields: readonly SeenField[], more: Partial<Witness> = {}): Witness =>
  witness('schema.ts#Person', fields, { origin: 'schema', adapter: 'zod', symbol: 'Person', ...more });

const tied = (binding: Binding): Pick<Witness, 'ties'> => ({
  ties: [{ path: 'schema.ts', symbol: 'Person', binding }],
});

const names = (forms: ReturnType<typeof link>): string[][] =>
  forms.map((form) => form.fields.map((one) => `${one.name}: ${one.requirement.level}`));

test('a form and its schema become one form with every layer’s word', () => {
  const form = witness('form.tsx#Signup', [field('email', [says('markup', 'required')])], tied('react-hook-form'));
  const [linked, ...others] = link([form, schema([field('email', [says('schema', 'optional')])])]);
  expect(others).toEqual([]);
  expect(linked?.also).toEqual(['schema.ts']);
  expect(linked?.fields[0]?.requirement).toMatchObject({ level: 'required', conflict: ['markup', 'schema'] });
});

describe('what an accepted empty text means is decided by who calls the schema', () => {
  test.each<[Binding, string, string]>([
    ['react-hook-form', 'optional', 'A'],
    ['superforms', 'optional', 'A'],
    ['form-data', 'optional', 'A'],
    ['conform', 'required', 'A'],
    ['import', 'required', 'C'],
  ])('%s: %s, grade %s', (binding, level, grade) => {
    const form = witness('form.tsx#A', [field('name', [says('default', 'optional')])], tied(binding));
    const [linked] = link([form, schema([field('name', [acceptsEmpty])])]);
    const requirement = linked?.fields[0]?.requirement;
    expect(requirement?.level).toBe(level);
    expect(requirement?.evidence.find(({ layer }) => layer === 'schema')?.grade).toBe(grade);
  });

  test('nobody calls it: it stays open', () => {
    const [alone] = link([schema([field('name', [acceptsEmpty])])]);
    expect(alone?.fields[0]?.requirement.evidence[0]).toMatchObject({ grade: 'C', acceptsEmpty: true });
  });
});

test.each([
  ['address[street]', 'address.street'],
  ['items.0.name', 'items[].name'],
  ['items[0].name', 'items[].name'],
  ['items[].name', 'items[].name'],
  ['tags[]', 'tags'],
  ["customer['email']", 'customer.email'],
])('%s means the same field as %s', (one, other) => {
  expect(normaliseName(one)).toBe(normaliseName(other));
});

test.each([
  ['email', 'mail'],
  ['address.street', 'street'],
  ['items.name', 'items[].name'],
  ['__proto__', 'constructor'],
])('%s and %s are two fields', (one, other) => {
  expect(normaliseName(one)).not.toBe(normaliseName(other));
});

test('normalising twice is normalising once', () => {
  fc.assert(fc.property(fc.string(), (name) => normaliseName(normaliseName(name)) === normaliseName(name)));
});

test('fields that only the schema knows come last, with their own place', () => {
  const form = witness('form.tsx#A', [field('b', [])], tied('conform'));
  const stated = schema([
    field('a', [says('schema', 'required')]),
    field('b', []),
    field('c', [says('schema', 'optional')]),
  ]);
  const [linked] = link([stated, form]);
  expect(names(linked ? [linked] : [])).toEqual([['b: unknown', 'a: required', 'c: optional']]);
  expect(linked?.fields.map(({ id, path }) => [id, path])).toEqual([
    ['form.tsx#A/b', 'form.tsx'],
    ['form.tsx#A/a', 'schema.ts'],
    ['form.tsx#A/c', 'schema.ts'],
  ]);
});

test('the control keeps what it is; the schema fills in what it is silent about', () => {
  const control = field('email', [], { kind: 'custom', texts: [{ source: 'placeholder', content: 'you@…' }] });
  const stated = field('email', [], {
    kind: 'email',
    label: 'Your address',
    texts: [{ source: 'description', content: 'Your address' }],
    options: [{ label: 'a', value: 'a' }],
    attributes: { maxlength: '50' },
  });
  const [linked] = link([witness('form.tsx#A', [control], tied('conform')), schema([stated])]);
  expect(linked?.fields[0]).toMatchObject({
    kind: 'email',
    label: 'Your address',
    texts: [{ source: 'placeholder' }, { source: 'description' }],
    options: [{ label: 'a' }],
    attributes: { maxlength: '50' },
  });
});

test('a schema serves every form that is tied to it, and none of its own', () => {
  const forms = ['a.tsx#A', 'b.tsx#B'].map((id) => witness(id, [field('name', [])], tied('conform')));
  const linked = link([...forms, schema([field('name', [says('schema', 'required')])], { unclear: 'maybe' })]);
  expect(linked.map(({ id, unclear }) => [id, unclear])).toEqual([
    ['a.tsx#A', undefined],
    ['b.tsx#B', undefined],
  ]);
  expect(names(linked)).toEqual([['name: required'], ['name: required']]);
});

test('what the next form of the same file shows is not asked for here', () => {
  const [password, code] = ['password', 'code'].map((name) =>
    witness(`login.tsx#${name}`, [field(name, [])], tied('react-hook-form')),
  );
  const stated = schema(['password', 'code', 'returnTo'].map((name) => field(name, [says('schema', 'required')])));
  const linked = link([password, code, stated].filter((one) => one !== undefined));
  expect(linked.map(({ fields }) => fields.map(({ name }) => name))).toEqual([
    ['code', 'returnTo'],
    ['password', 'returnTo'],
  ]);
});

test('a schema that nobody is tied to stays a form', () => {
  const [alone] = link([schema([field('name', [])], { unclear: 'nothing says what it is for' })]);
  expect(alone).toMatchObject({ origin: 'schema', unclear: 'nothing says what it is for', also: [] });
});

test('what the schema declares, says and leaves open is the form’s', () => {
  const declaration = { purposes: ['newsletter'], evidence: { signal: 'test', quote: '', grade: 'A' as const } };
  const stated = schema([field('name', [])], {
    declarations: [declaration],
    texts: [{ source: 'description', content: 'Subscribe' }],
    gaps: [{ reason: 'a part could not be followed' }],
  });
  const [linked] = link([witness('form.tsx#A', [field('name', [])], tied('conform')), stated]);
  expect(linked).toMatchObject({
    declarations: [declaration],
    texts: [{ content: 'Subscribe' }],
    complete: false,
  });
});

test('a validation that could not be read leaves open what the markup does not require', () => {
  const form = witness(
    'form.tsx#A',
    [field('name', [says('default', 'optional')]), field('email', [says('markup', 'required')])],
    tied('react-hook-form'),
  );
  const [linked] = link([form]);
  expect(linked?.gaps[0]?.reason).toBe("it is validated by the schema 'Person' of schema.ts, which could not be read");
  expect(names(linked ? [linked] : [])).toEqual([['name: unknown', 'email: required']]);
});

test('a schema met in the neighbourhood is tied only where a field is shared', () => {
  const form = witness('form.tsx#A', [field('query', [])], tied('form-data'));
  expect(link([form, schema([field('name', [])])]).map(({ id }) => id)).toEqual(['form.tsx#A', 'schema.ts#Person']);
});

describe('controls without a form of their own', () => {
  const shared = [
    field('street', [], { path: 'address.tsx', span: place(5) }),
    field('city', [], { path: 'address.tsx', span: place(9) }),
  ];
  const part = witness('address.tsx#AddressFields', shared, { origin: 'implicit' });

  test('are part of the form that renders them', () => {
    const whole = witness('checkout.tsx#Checkout', [field('email', []), ...shared]);
    const [linked, ...others] = link([part, whole]);
    expect(others).toEqual([]);
    expect(linked).toMatchObject({ id: 'checkout.tsx#Checkout', also: ['address.tsx'] });
  });

  test('stay where only some of them are rendered elsewhere', () => {
    const other = witness('other.tsx#Other', shared.slice(0, 1));
    expect(link([part, other])).toHaveLength(2);
  });

  test('of two groups the larger stays', () => {
    const larger = witness('page.tsx#Page', [...shared, field('note', [])], { origin: 'implicit' });
    expect(link([part, larger]).map(({ id }) => id)).toEqual(['page.tsx#Page']);
  });
});

test('ids are unique whoever gave them, and forms come by path and place', () => {
  const linked = link([
    witness('b.tsx#1', []),
    witness('a.tsx#1', [field('x', []), field('x', [])], { adapter: 'html' }),
    witness('a.tsx#1', [field('x', [])], { span: place(7) }),
  ]);
  expect(linked.map(({ id, fields }) => [id, ...fields.map((one) => one.id)])).toEqual([
    ['a.tsx#1', 'a.tsx#1/x', 'a.tsx#1/x-2'],
    ['a.tsx#1-2', 'a.tsx#1-2/x'],
    ['b.tsx#1'],
  ]);
});

test('the order of the witnesses does not matter', () => {
  const witnesses = [
    witness('a.tsx#A', [field('name', [])], tied('conform')),
    witness('b.tsx#B', [field('name', []), field('other', [])], tied('react-hook-form')),
    witness('c.tsx#C', [field('alone', [])], { origin: 'implicit' }),
    schema([field('name', [acceptsEmpty]), field('age', [says('schema', 'optional')])]),
    witness('schema.ts#Unused', [field('z', [])], { origin: 'schema', symbol: 'Unused' }),
  ];
  const expected = link(witnesses);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(witnesses, { minLength: witnesses.length, maxLength: witnesses.length }),
      (shuffled) => {
        expect(link(shuffled)).toEqual(expected);
      },
    ),
  );
});
