import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scalar } from '../../src/cli/init/scalar.ts';
import type { AuditedForm, Evidence } from '../../src/model/index.ts';
import { readYaml } from '../../src/rulebook/index.ts';
import { type Performance, rehearse } from './rehearse.ts';
import { field, form, reportOf } from './specimen.ts';

const cue = (quote: string): Evidence => ({ signal: 'heading', quote, grade: 'B' });
const nothing = { ids: [], origin: 'none', evidence: [] } as const;

const forms: readonly AuditedForm[] = [
  form({
    path: 'app/[id]/join.tsx',
    purpose: { ids: ['newsletter'], origin: 'inferred', confidence: 'likely', evidence: [cue('Stay informed')] },
  }),
  form({
    path: 'two.html',
    name: 'Log in',
    purpose: { ids: ['login'], origin: 'inferred', confidence: 'certain', evidence: [cue('Log in')] },
  }),
  form({
    path: 'two.html',
    name: 'Maybe',
    purpose: { ids: ['contact', 'newsletter'], origin: 'inferred', confidence: 'possible', evidence: [] },
  }),
  form({ path: 'twins.html', name: '', attributes: { id: 'left' }, purpose: nothing }),
  form({
    path: 'twins.html',
    name: '',
    purpose: { ids: ['login'], origin: 'inferred', confidence: 'likely', evidence: [] },
  }),
  form({ path: 'said.html', purpose: { ids: ['contact'], origin: 'declared', evidence: [] } }),
  form({
    path: 'search.html',
    purpose: nothing,
    fields: [field({ classification: { category: 'none', confidence: 'certain', evidence: [] } })],
  }),
];

async function init(
  argv: readonly string[] = [],
  given = forms,
  files = {},
): Promise<Performance & { config: string }> {
  const purposes = { newsletter: 'Newsletter', login: 'Log-in', contact: 'Contact' };
  const run = await rehearse(['init', ...argv], {
    files,
    audit: ({ language = 'en' }) => reportOf({ forms: given, purposes, language }),
  });
  const config = run.code === 0 ? readFileSync(join(run.folder, 'sparsam.config.yaml'), 'utf8') : '';
  return { ...run, config };
}

test('proposes a purpose for each form, and leaves open what it is not sure of', async () => {
  const { code, stdout, config } = await init();
  expect([code, stdout]).toEqual([
    0,
    'wrote sparsam.config.yaml: 2 purposes proposed for you to confirm, 3 left open, 1 declared in the source\n',
  ]);
  expect(config.slice(config.indexOf('purposes:'))).toBe(`purposes:

  # app/[id]/join.tsx:1 Join
  # Phone
  # a guess (likely): Newsletter, because of «Stay informed»
  - files: "app/[id]/join.tsx"
    purpose: newsletter

  # said.html:1 Join
  # Phone
  # declared in the source: contact; nothing to do here

  # twins.html:1
  # Phone
  # the words of the form do not say what it is for: fill in a purpose and remove the #
  # - files: twins.html
  #   selector: "form#left"
  #   purpose:

  # twins.html:1
  # Phone
  # nothing tells this form from the others in its file: give it an id, or declare the purpose there with data-purpose

  # two.html:1 Log in
  # Phone
  # a guess (certain): Log-in, because of «Log in»
  - files: two.html
    form: "Log in"
    purpose: login

  # two.html:1 Maybe
  # Phone
  # a guess (possible): Contact + Newsletter
  # - files: two.html
  #   form: Maybe
  #   purpose: [contact, newsletter]
`);
});

test.each(['en', 'de'])('writes what sparsam itself can read: %s', async (language) => {
  const { config } = await init(['--lang', language]);
  const run = await rehearse(['--print-config', '-q'], { files: { 'sparsam.config.yaml': config } });
  expect(run.stderr).toBe('');
  expect(JSON.parse(run.stdout)).toMatchObject({
    lang: language,
    failOn: 'high',
    purposes: [
      { files: 'app/[id]/join.tsx', purpose: 'newsletter' },
      { files: 'two.html', form: 'Log in', purpose: 'login' },
    ],
  });
});

test('the examples in its comments can be used', async () => {
  for (const language of ['en', 'de']) {
    const { config } = await init(['--lang', language], []);
    const start = config.indexOf('# strict: true');
    const examples = config
      .slice(start, config.indexOf('\n\n', start))
      .replace(/^# ?/gm, '')
      .replace(/^packs:.*$/m, '');
    const run = await rehearse(['--print-config', '-q'], { files: { 'sparsam.config.yaml': examples } });
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({ strict: true, categories: [{ field: 'ref', category: 'none' }] });
  }
});

test('is sound where there are no forms', async () => {
  const { config } = await init([], []);
  expect((await readYaml(config, 'config')).value).toEqual({ lang: 'en', failOn: 'high', purposes: null });
  expect((await rehearse(['--print-config'], { files: { 'sparsam.config.yaml': config } })).code).toBe(0);
});

test.each([
  { files: { 'sparsam.config.yaml': 'lang: de' }, exists: 'sparsam.config.yaml' },
  { files: { 'sparsam.config.json': '{}' }, exists: 'sparsam.config.json' },
  { files: { 'package.json': '{"sparsam": {}}' }, exists: 'package.json' },
])('does not overwrite $exists', async ({ files, exists }) => {
  const run = await init([], forms, files);
  expect([run.code, run.stderr]).toEqual([2, `sparsam: ${exists} is there already; --force overwrites it\n`]);
  expect(run.asked).toBeUndefined();
});

test('overwrites with --force, and reads no configuration before', async () => {
  const { code, config } = await init(['--force', '-q'], forms, { 'sparsam.config.yaml': 'broken: [' });
  expect(code).toBe(0);
  expect(config).toContain('purpose: newsletter');
});

test('names from sources cannot break out of their comment or text', async () => {
  const name = 'x\n  - files: evil.html\u0085\u2028\x1b[31m # "\'';
  const { config } = await init(
    [],
    [
      form({
        name,
        fields: [field({ label: name })],
        purpose: { ids: ['login'], origin: 'inferred', confidence: 'likely', evidence: [cue(name)] },
      }),
      form({ name: 'y', purpose: nothing }),
    ],
  );
  const { value, diagnostics } = await readYaml(config, 'config');
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({ purposes: [{ files: 'a.html', form: name, purpose: 'login' }] });
  expect(config).not.toMatch(/[^\n\P{Cc}]|\p{Zl}/u);
});

test('every text survives as a scalar', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      fc.pre(text.isWellFormed());
      const { value } = await readYaml(`purposes:\n  - files: ${scalar(text)}\n`, 'config');
      expect(value).toEqual({ purposes: [{ files: text }] });
    }),
  );
});
