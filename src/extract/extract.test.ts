import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { link } from '../link/index.ts';
import type { Field, Form, MarkWords, Source } from '../model/index.ts';
import { adapters, dialectOf, extract } from './index.ts';

const room = import.meta.dirname;
const wordsByLanguage: Record<keyof MarkWords, Record<string, string[]>> = parse(
  readFileSync(join(room, '../../rules/base/marks.yaml'), 'utf8'),
);
const marks = Object.fromEntries(
  Object.entries(wordsByLanguage).map(([list, words]) => [list, Object.values(words).flat()]),
) as unknown as MarkWords;

/** Reads a case folder: `input.<extension>`, beside it whatever files it imports. */
async function formsOf(folder: string): Promise<{ forms: readonly Form[]; gaps: readonly string[] }> {
  const [input] = globSync('input.*', { cwd: folder });
  if (!input) throw new Error(`${folder} has no input file`);
  const text = readFileSync(join(folder, input), 'utf8');
  const dialect = dialectOf(input);
  if (!dialect) throw new Error(`no adapter reads ${input}`);
  const source: Source = { path: input, text, dialect, sha256: createHash('sha256').update(text).digest('hex') };
  const read = (path: string): string | undefined => {
    const file = join(folder, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  };
  const others = globSync('**', { cwd: folder }).filter((path) => dialectOf(path) && path !== input);
  const surroundings = { read, marks };
  const own = await extract(source, surroundings);
  const neighbours = await Promise.all(
    others.map((path) =>
      extract({ path, text: read(path) ?? '', dialect: dialectOf(path) ?? '', sha256: '' }, surroundings),
    ),
  );
  const witnesses = [own, ...neighbours].flatMap((extraction) => extraction.witnesses);
  return { forms: link(witnesses), gaps: own.gaps.map((gap) => gap.reason) };
}

const place = ({ span }: Pick<Field, 'span'>): string =>
  `${span.start.line}:${span.start.column}-${span.end.line}:${span.end.column}`;

/** What a golden file keeps of a field: all that adapters are there to find, in words short enough to be read. */
function fieldLines(field: Field) {
  const declared = field.attributes['@category'] ?? field.attributes['data-category'];
  return {
    place: place(field),
    kind: field.kind,
    label: field.label,
    requirement: field.requirement.level,
    said: field.requirement.evidence.map(
      (item) => `${item.layer}: ${item.level}, ${item.signal} «${item.quote}» ${item.grade}`,
    ),
    ...(field.requirement.conflict && { conflict: field.requirement.conflict.join(', ') }),
    ...(field.requirement.dependsOn !== undefined && { dependsOn: field.requirement.dependsOn }),
    ...(field.initial && { initial: [field.initial.state, ...(field.initial.options ?? [])].join(': ') }),
    ...(field.concealed && { concealed: true }),
    ...(field.autocomplete.length > 0 && { autocomplete: field.autocomplete.join(' ') }),
    ...(field.options.length > 0 && { options: field.options.map((option) => option.label) }),
    ...(declared !== undefined && { category: declared }),
    texts: field.texts.map((text) => `${text.source}: ${text.content}`),
    excerpt: field.excerpt,
  };
}

function golden(forms: readonly Form[], gaps: readonly string[]): string {
  const lines = forms.map((form) => ({
    name: form.name,
    origin: form.origin,
    ...(form.unclear !== undefined && { unclear: form.unclear }),
    adapter: form.adapter,
    place: place(form),
    target: `${form.method ?? 'no method'} ${form.action ?? 'no action'}`,
    ...(form.language && { language: form.language }),
    ...(form.declarations.length > 0 && { declared: form.declarations.flatMap((declaration) => declaration.purposes) }),
    ...(form.gaps.length > 0 && { gaps: form.gaps.map((gap) => gap.reason) }),
    ...(form.also.length > 0 && { also: form.also }),
    ...(form.page?.host !== undefined && { host: form.page.host }),
    ...((form.page?.embeds.length ?? 0) > 0 && {
      embeds: form.page?.embeds.map(({ kind, address }) => `${kind} ${address}`),
    }),
    texts: form.texts.map((text) => `${text.source}: ${text.content}`),
    fields: form.fields.map((field) => ({ name: field.name, ...fieldLines(field) })),
  }));
  return stringify({ ...(gaps.length > 0 && { gaps }), forms: lines }, { lineWidth: 0 });
}

describe.each(adapters.map((adapter) => adapter.id))('%s', (id) => {
  const cases = globSync('cases/*', { cwd: join(room, id), onlyDirectories: true }).sort();

  test('has the case signup', () => expect(cases.map((path) => basename(path))).toContain('signup'));

  test.each(cases)('%s', async (path) => {
    const folder = join(room, id, path);
    const expected = join(folder, 'expected.yaml');
    const { forms, gaps } = await formsOf(folder);
    if (process.env['UPDATE_GOLDENS'] === undefined) expect(existsSync(expected), `${expected} is missing`).toBe(true);
    await expect(golden(forms, gaps)).toMatchFileSnapshot(expected);
  });

  test('sees the form signup as every adapter does', async () => {
    const folder = join(room, id, 'cases/signup');
    const model = parse(readFileSync(join(room, 'conformance/signup.yaml'), 'utf8'));
    const declared = join(folder, 'differences.yaml');
    const differences = existsSync(declared) ? parse(readFileSync(declared, 'utf8')) : {};
    const expected = Object.fromEntries(
      Object.entries<object>(model.fields).map(([name, field]) => [name, { ...field, ...differences[name] }]),
    );
    const { forms } = await formsOf(folder);
    const seen = forms
      .find((form) => form.name === model.name)
      ?.fields.map((field) => {
        const wanted = expected[field.name] ?? {};
        const found = {
          kind: field.kind,
          label: field.label,
          requirement: field.requirement.level,
          options: field.options.map((option) => option.label),
          initial: field.initial?.state ?? null,
        };
        return [field.name, Object.fromEntries(Object.entries(found).filter(([key]) => key in wanted))];
      });
    expect(Object.fromEntries(seen ?? [])).toEqual(expected);
  });
});

test('every adapter folder stands in the list', () => {
  const folders = globSync('*/index.ts', { cwd: room }).map((path) => dirname(path));
  expect(adapters.map((adapter) => adapter.id).sort()).toEqual(folders.sort());
});
