import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Field, FieldKind, Form } from '../model/index.ts';
import { loadRulebook } from '../rulebook/index.ts';
import { specimenField, specimenForm } from './cases/specimen.ts';
import { type Frame, fieldOf, formOf, type StatedField } from './cases/stated-form.ts';
import { classifierFor, createClassifier, unknownCategories } from './index.ts';

interface FieldCase extends Frame {
  readonly case: string;
  readonly fields: readonly (StatedField & { readonly confidence?: string })[];
}

interface PurposeCase extends Frame {
  readonly case: string;
  /** Labels, where nothing else matters. */
  readonly fields: readonly (string | StatedField)[];
  readonly is: string;
}

const casesIn = (file: string) => parse(readFileSync(join(import.meta.dirname, 'cases', file), 'utf8'));

const rulebook = await loadRulebook();
const classifier = createClassifier(rulebook);

describe('fields', () => {
  test.each<FieldCase>(casesIn('fields.yaml'))('$case', ({ fields, ...form }) => {
    // Cases that are not about neighbours ask field by field, so that none helps another.
    const stand = fields.length > 4 ? fields.map((field) => [field]) : [fields];
    for (const group of stand) {
      const found = classifier.classify(formOf(group.map(fieldOf), form));
      const shown = (index: number, category: unknown, confidence: string | undefined) => ({
        field: group[index]?.label ?? group[index]?.name ?? group[index]?.autocomplete,
        category,
        ...(group[index]?.confidence && { confidence }),
      });
      expect(found.map(({ category, confidence }, index) => shown(index, category, confidence))).toEqual(
        group.map(({ is, confidence }, index) => shown(index, is, confidence)),
      );
    }
  });

  test('an answer carries what was seen, where, and what came near', () => {
    const span = { start: { offset: 7, line: 1, column: 8 }, end: { offset: 14, line: 1, column: 15 } };
    const field = specimenField({ name: 'email', texts: [{ source: 'label', content: 'Telefon', span }] });
    const [found] = classifier.classify(specimenForm([field], { language: 'de' }));
    expect(found).toEqual({
      category: 'contact.phone',
      confidence: 'possible',
      evidence: [{ signal: 'label', quote: 'Telefon', grade: 'B', path: 'form.html', span }],
      runnerUp: 'contact.email',
    });
  });
});

test('a nickname beside a password names the account, where nothing else does', () => {
  const told = (names: readonly string[]) =>
    classifier
      .classify(
        specimenForm(names.map((name) => specimenField({ name, kind: name === 'password' ? 'password' : 'text' }))),
      )
      .map(({ category }) => category);
  const rest = ['email', 'city', 'birthdate'];
  expect(told(['nickname', 'password', ...rest])[0]).toBe('account.username');
  expect(told(['nickname', ...rest])[0]).toBe('identity.name.alias');
  expect(told(['nickname', 'password', 'username', ...rest])[0]).toBe('identity.name.alias');
});

test('later parts of a date name the first', () => {
  const fields = ['birth_day', 'birth_month', 'birth_year', 'email'].map((name) => specimenField({ id: name, name }));
  const found = classifier.classify(specimenForm(fields));
  expect(found.map(({ category, partOf }) => [category, partOf])).toEqual([
    ['demographic.birth_date', undefined],
    ['demographic.birth_date', 'birth_day'],
    ['demographic.birth_date', 'birth_day'],
    ['contact.email', undefined],
  ]);
});

describe('purposes', () => {
  test.each<PurposeCase>(casesIn('purposes.yaml'))('$case', ({ fields, is, ...stated }) => {
    const kindOf = (label: string): FieldKind =>
      /^(pass|contras|palavra|mot de passe)/i.test(label) ? 'password' : /CV/.test(label) ? 'file' : 'text';
    const form = formOf(
      fields.map((field, index) =>
        typeof field === 'string' ? specimenField({ label: field, kind: kindOf(field) }) : fieldOf(field, index),
      ),
      stated,
    );
    const { ids, origin, confidence } = classifier.inferPurpose(form, classifier.classify(form));
    expect(ids.join(' ') || 'none').toBe(is);
    expect(origin).toBe(is === 'none' ? 'none' : 'inferred');
    expect(confidence === undefined).toBe(is === 'none');
  });

  /** Words that stand for two purposes: what else the form says must decide. */
  const ambiguous = [
    ...['submit application', 'feedback', 'sign up', 'take part', 'Anmelden', 'votre avis', "s'inscrire"],
    ...['solicitar visita', 'tu opinión', 'comprar bilhete', 'melding doen', 'Jetzt anmelden', 'jetzt anmelden'],
    ...['inscription', 'iscriviti', 'aanmelden', 'inschrijven', 'zapisz się', 'přihláška', 'odeslat přihlášku'],
    ...['závazná přihláška', 'prenota', 'prenota ora', 'prenotazione', 'conferma prenotazione', 'dati prenotazione'],
  ];
  const cues = [...rulebook.purposes.values()].flatMap(({ id, cues }) =>
    Object.entries(cues).flatMap(([language, words]) => words.map((word) => ({ id, language, word }))),
  );

  test('every purpose has words in the eight languages in depth', () => {
    const languages = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'];
    const spoken = [...rulebook.purposes.values()].map(({ id, cues }) => ({
      id,
      missing: languages.filter((language) => !cues[language]?.length),
    }));
    expect(spoken.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });

  test.each(cues.filter(({ word }) => !ambiguous.includes(word)))('a form under "$word" is for $id', (cue) => {
    const fields = [{ label: 'Name' }, { label: 'E-Mail' }, { name: 'x1' }, { name: 'x2' }].map(specimenField);
    const form = formOf(fields, { language: cue.language, texts: { heading: cue.word } });
    expect(classifier.inferPurpose(form, classifier.classify(form)).ids).toEqual([cue.id]);
  });

  test('a search says why it is for nothing', () => {
    const form = specimenForm([specimenField({ kind: 'search', name: 'q' })]);
    const { evidence } = classifier.inferPurpose(form, classifier.classify(form));
    expect(evidence.map(({ signal }) => signal)).toContain('field-set');
  });
});

test('a declared category that does not exist is a gap, at its field', () => {
  const typed = specimenField({ attributes: { 'data-category': 'contact.mail' } });
  const right = specimenField({ attributes: { '@category': 'none' } });
  expect(unknownCategories(specimenForm([right, typed]), rulebook)).toEqual([
    { reason: "declares the unknown category 'contact.mail'", span: typed.span },
  ]);
});

test('a signal can be left out, to measure what it carries', () => {
  const deaf = createClassifier(rulebook, ['label', 'button']);
  const field = specimenField({ label: 'Phone', name: 'email' });
  const form = specimenForm([field], { texts: [{ source: 'button', content: 'Donate' }] });
  expect(deaf.classify(form)[0]?.category).toBe('contact.email');
  expect(deaf.inferPurpose(form, deaf.classify(form)).ids).toEqual(['newsletter']);
  expect(classifier.inferPurpose(form, classifier.classify(form)).ids).toEqual(['donation']);
});

test('a classifier is made once for the same words, and anew for others', () => {
  const one = classifierFor(rulebook);
  expect(classifierFor({ ...rulebook, rules: new Map() })).toBe(one);
  expect(classifierFor({ ...rulebook, vocabularies: [] })).not.toBe(one);
});

describe('a form that was met before', () => {
  test('is answered at its own places', () => {
    const at = (line: number, path: string) => {
      const span = { start: { offset: line, line, column: 1 }, end: { offset: line + 1, line, column: 2 } };
      const fields = ['birth_day', 'birth_month', 'birth_year'].map((name) =>
        specimenField({
          id: `${path}#${name}`,
          name,
          path,
          span,
          texts: [{ source: 'legend', content: 'Date of birth', span }],
        }),
      );
      return classifier.classify(specimenForm(fields, { path, span }));
    };
    const [first, second] = [at(1, 'one.html'), at(7, 'two.html')];
    expect(second.map(({ category, confidence }) => [category, confidence])).toEqual(
      first.map(({ category, confidence }) => [category, confidence]),
    );
    expect(second[1]?.partOf).toBe('two.html#birth_day');
    expect(second.flatMap(({ evidence }) => evidence.map(({ path, span }) => [path, span?.start.line]))).toEqual(
      second.flatMap(({ evidence }) => evidence.map(() => ['two.html', 7])),
    );
  });

  const field = specimenField({ name: 'x' });
  test.each<[string, Partial<Field>, Partial<Form>?]>([
    ['a label', { label: 'Telefon' }],
    ['a text', { texts: [{ source: 'placeholder', content: 'Telefon' }] }],
    ['a name', { name: 'phone' }],
    ['a kind', { kind: 'email' }],
    ['a token', { autocomplete: ['tel'] }],
    ['choices', { kind: 'select', options: ['Mr', 'Mrs'].map((label) => ({ label, value: label })) }],
    ['an attribute', { attributes: { id: 'phone' } }],
    ['being out of sight', { texts: [], concealed: true, attributes: { tabindex: '-1' } }],
    ['a heading', { kind: 'text' }, { texts: [{ source: 'heading', content: 'Newsletter' }] }],
  ])('is another one by %s', (_, stated, frame = {}) => {
    const plain = classifier.classify(specimenForm([field]));
    expect(classifier.classify(specimenForm([{ ...field, ...stated }], frame))).not.toEqual(plain);
  });
});

describe('laws', () => {
  const word = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'email',
      'Straße',
      'name',
      '\u001b[31m',
      '::error',
      '住所',
      'a'.repeat(300),
    ),
  );
  const kind = fc.constantFrom<FieldKind>(
    'text',
    'email',
    'select',
    'radio',
    'checkbox',
    'hidden',
    'textarea',
    'custom',
  );
  const anyField = fc
    .record({ name: word, label: word, kind, id: word, help: word, options: fc.array(word, { maxLength: 5 }) })
    .map(({ name, label, kind, id, help, options }) =>
      specimenField({
        name,
        label,
        kind,
        attributes: { id },
        texts: [
          { source: 'label', content: label },
          { source: 'help', content: help },
        ],
        options: options.map((value) => ({ label: value, value })),
      }),
    );
  const anyForm = fc
    .tuple(fc.array(anyField, { maxLength: 6 }), word, fc.option(word))
    .map(([fields, text, language]) =>
      specimenForm(fields, { texts: [{ source: 'button', content: text }], action: text, language }),
    );

  test('nothing that a form says makes it throw, and every field is answered', () =>
    fc.assert(
      fc.property(anyForm, (form) => {
        const found = classifier.classify(form);
        classifier.inferPurpose(form, found);
        return found.length === form.fields.length;
      }),
    ));

  test('the same form is answered alike, whatever was read before', () =>
    fc.assert(
      fc.property(anyForm, anyForm, (form, other) => {
        const first = classifier.classify(form);
        classifier.classify(other);
        expect(classifier.classify(form)).toEqual(first);
      }),
    ));

  test('a form that was met is another one where its path says what it is about', () => {
    const categoryAt = (path: string): string | null | undefined =>
      classifier.classify(specimenForm([specimenField({ label: 'Name' })], { path }))[0]?.category;
    expect(['contact.html', 'admin/products/edit.html', 'contact.html'].map(categoryAt)).toEqual([
      'identity.name.full',
      'none',
      'identity.name.full',
    ]);
  });

  test('what is remembered of a form quotes its own path', () => {
    const quoteAt = (path: string): string | undefined =>
      classifier.classify(specimenForm([specimenField({ label: 'Name' })], { path }))[0]?.evidence[0]?.quote;
    expect(['admin/products/edit.html', 'admin/courses/edit.html'].map(quoteAt)).toEqual([
      'of a thing: admin/products/edit.html',
      'of a thing: admin/courses/edit.html',
    ]);
  });

  test('a field in one form is nothing to a field in another', () =>
    fc.assert(
      fc.property(anyField, fc.array(anyField, { maxLength: 4 }), (field, others) => {
        const alone = classifier.classify(specimenForm([field]));
        classifier.classify(specimenForm(others));
        expect(classifier.classify(specimenForm([field]))).toEqual(alone);
      }),
    ));

  test('a long text is read in no time', () => {
    const label = 'donaudampfschifffahrtsgesellschaft '.repeat(30_000);
    const started = performance.now();
    classifier.classify(specimenForm([specimenField({ label, name: 'x'.repeat(1_000_000) })]));
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
