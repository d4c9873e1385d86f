import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadRulebook, readYaml } from '../../rulebook/index.ts';
import { en } from '../text/en.ts';
import { assignmentsOf, controllerOf, correctionsOf, overridesOf, processingOf } from './assignments.ts';
import { checkIds } from './check-ids.ts';
import { findConfig } from './find.ts';
import { configJsonSchema } from './json-schema.ts';
import { type ReadConfig, readConfig } from './read.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sparsam-config-'));
});

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Finds and reads the configuration as seen from a folder, ids included. */
async function configFrom(folder = '.', named?: string): Promise<ReadConfig | undefined> {
  const cwd = join(root, folder);
  const found = await findConfig(cwd, named, en);
  if (!found) return undefined;
  const read = await readConfig(found, cwd);
  await checkIds(read, loadRulebook);
  return read;
}

describe('is found', () => {
  const yaml = 'lang: de\n';
  const cases: readonly {
    readonly title: string;
    readonly files: Readonly<Record<string, string>>;
    readonly from?: string;
    readonly named?: string;
    readonly shown: string | undefined;
  }[] = [
    { title: 'beside the current folder', files: { 'sparsam.config.yaml': yaml }, shown: 'sparsam.config.yaml' },
    { title: 'as .yml', files: { 'sparsam.config.yml': yaml }, shown: 'sparsam.config.yml' },
    { title: 'as .json', files: { 'sparsam.config.json': '{"lang": "de"}' }, shown: 'sparsam.config.json' },
    {
      title: 'in package.json',
      files: { 'package.json': '{"name": "x", "sparsam": {"lang": "de"}}' },
      shown: 'package.json',
    },
    {
      title: 'above the current folder, past manifests that say nothing or are broken',
      files: { 'sparsam.config.yaml': yaml, 'a/package.json': '{"name": "x"}', 'a/b/package.json': '{', 'a/b/x': '' },
      from: 'a/b',
      shown: '../../sparsam.config.yaml',
    },
    {
      title: 'nearest first',
      files: { 'sparsam.config.yaml': 'lang: en\n', 'a/sparsam.config.yaml': yaml },
      from: 'a',
      shown: 'sparsam.config.yaml',
    },
    { title: 'where it is named', files: { 'ci/strict.yaml': yaml }, named: 'ci/strict.yaml', shown: 'ci/strict.yaml' },
    { title: 'nowhere', files: {}, shown: undefined },
  ];
  test.each(cases)('$title', async ({ files, from, named, shown }) => {
    write(files);
    const read = await configFrom(from, named);
    expect(read?.shown).toBe(shown);
    if (shown !== undefined) expect(read?.config.lang).toBe('de');
  });

  test('and is empty where it holds nothing but comments', async () => {
    write({ 'sparsam.config.yaml': '# nothing yet\n' });
    expect((await configFrom())?.config).toEqual({});
    write({ 'sparsam.config.yaml': '' });
    expect((await configFrom())?.config).toEqual({});
  });
});

describe('is refused with place and suggestion', () => {
  const cases: readonly { readonly title: string; readonly yaml: string; readonly says: readonly string[] }[] = [
    {
      title: 'an unknown key',
      yaml: 'lang: de\nfailon: high\n',
      says: ["sparsam.config.yaml:2:1 unknown key 'failon' (did you mean 'failOn'?)"],
    },
    {
      title: 'an unknown key deep inside',
      yaml: 'purposes:\n  - file: a.html\n    purpose: newsletter\n',
      says: ["sparsam.config.yaml:2:5 unknown key 'file' (did you mean 'files'?)"],
    },
    {
      title: 'an unknown severity',
      yaml: 'failOn: hihg\n',
      says: [
        "sparsam.config.yaml:1:9 'failOn' must be info, low, medium, high, critical or none, not 'hihg' (did you mean 'high'?)",
      ],
    },
    {
      title: 'a list where a text belongs',
      yaml: 'lang: [de]\n',
      says: ["sparsam.config.yaml:1:7 'lang' must be en or de, not a list"],
    },
    {
      title: 'ids that do not exist, each at its place',
      yaml: `purposes:
  - { files: a, purpose: [newsletter, newslettr] }
rules:
  mandatory-civilty: off
categories:
  - { field: x, category: contact.emial }
`,
      says: [
        "sparsam.config.yaml:2:39 no purpose is called 'newslettr' (did you mean 'newsletter'?)",
        "sparsam.config.yaml:4:3 no rule is called 'mandatory-civilty' (did you mean 'mandatory-civility'?)",
        "sparsam.config.yaml:6:27 no category is called 'contact.emial' (did you mean 'contact.email'?)",
      ],
    },
    {
      title: 'an id in the short form',
      yaml: "purposes:\n  'a/**': newslettr\n",
      says: ["sparsam.config.yaml:2:11 no purpose is called 'newslettr' (did you mean 'newsletter'?)"],
    },
    {
      title: 'ids in a statement about the processing',
      yaml: 'processing:\n  - { purpose: newslettr, stage: shortlst }\n  - { categories: [contact.email, contact.fone] }\n',
      says: [
        "sparsam.config.yaml:2:16 no purpose is called 'newslettr' (did you mean 'newsletter'?)",
        "sparsam.config.yaml:2:34 no stage is called 'shortlst' (did you mean 'shortlist'?)",
        "sparsam.config.yaml:3:35 no category is called 'contact.fone' (did you mean 'contact.phone'?)",
      ],
    },
    {
      title: 'a jurisdiction',
      yaml: 'jurisdictions: [de, us_ca]\n',
      says: ["sparsam.config.yaml:1:21 no jurisdiction is called 'us_ca' (did you mean 'us-ca'?)"],
    },
    {
      title: 'a key given twice',
      yaml: 'lang: de\nlang: en\n',
      says: ["sparsam.config.yaml:2:1 the key 'lang' is given twice"],
    },
    {
      title: 'a poisoned key',
      yaml: '__proto__: { lang: de }\n',
      says: ["sparsam.config.yaml:1:1 '__proto__' is not allowed as a key"],
    },
    {
      title: 'a scalar',
      yaml: 'hello\n',
      says: ['sparsam.config.yaml:1:1 the file must be a map of keys, not a text'],
    },
  ];
  test.each(cases)('$title', async ({ yaml, says }) => {
    write({ 'sparsam.config.yaml': yaml });
    await expect(configFrom()).rejects.toMatchObject({ name: 'UsageError', message: says.join('\n') });
  });

  test('in package.json, with the place in that file', async () => {
    write({ 'package.json': '{\n  "name": "x",\n  "sparsam": { "lnag": "de" }\n}\n' });
    await expect(configFrom()).rejects.toThrow("package.json:3:16 unknown key 'lnag' (did you mean 'lang'?)");
  });

  test.each([
    { named: 'missing.yaml', says: 'the configuration missing.yaml cannot be read' },
    { named: 'config.js', says: 'config.js is no .yaml, .yml or .json file; a configuration is data, never code' },
  ])('$named', async ({ named, says }) => {
    write({ 'config.js': 'process.exit(7)' });
    await expect(configFrom('.', named)).rejects.toThrow(says);
  });
});

describe('tells the audit', () => {
  test('purposes, in their order, with the file as evidence', async () => {
    write({
      'sparsam.config.yaml': `purposes:
  - { files: ['a/*.html', b.html], form: Join, purpose: [newsletter, contest] }
  - { selector: 'form#login', purpose: login }
`,
    });
    const read = await configFrom();
    expect(read && assignmentsOf(read)).toEqual([
      {
        files: ['a/*.html', 'b.html'],
        form: 'Join',
        purposes: ['newsletter', 'contest'],
        evidence: {
          signal: 'configuration',
          quote: 'purpose: newsletter, contest',
          grade: 'A',
          path: 'sparsam.config.yaml',
        },
      },
      {
        selector: 'form#login',
        purposes: ['login'],
        evidence: { signal: 'configuration', quote: 'purpose: login', grade: 'A', path: 'sparsam.config.yaml' },
      },
    ]);
  });

  test('purposes in the short form; what exists is meant as it is written', async () => {
    write({
      'sparsam.config.yaml': "purposes:\n  './app/[id]/page.tsx': login\n  'src/**': newsletter\n  app/: contact\n",
      'app/[id]/page.tsx': '',
    });
    const read = await configFrom();
    expect(read && assignmentsOf(read).map(({ files, purposes }) => [files, purposes])).toEqual([
      [['app/\\[id\\]/page.tsx{,/**}'], ['login']],
      [['src/**'], ['newsletter']],
      [['app{,/**}'], ['contact']],
    ]);
  });

  test('corrections and overrides', async () => {
    write({
      'sparsam.config.yaml': `categories:
  - { files: a.html, field: ref, category: none }
rules:
  mandatory-civility: off
  get-method-leak: low
  insecure-transport: { severity: critical }
`,
    });
    const read = await configFrom();
    expect(read && correctionsOf(read)).toEqual([
      {
        files: ['a.html'],
        field: 'ref',
        category: 'none',
        evidence: { signal: 'configuration', quote: 'ref: none', grade: 'A', path: 'sparsam.config.yaml' },
      },
    ]);
    expect(read && overridesOf(read.config)).toEqual({
      'mandatory-civility': { on: false },
      'get-method-leak': { severity: 'low' },
      'insecure-transport': { severity: 'critical' },
    });
  });
});

describe('tells the audit what no form can show', () => {
  test('about the processing, lists made of single words', async () => {
    write({
      'sparsam.config.yaml': `controller: { name: Beispiel GmbH, dataProtectionOfficer: dsb@example.org }
processing:
  - { purpose: newsletter, files: b.html, record: VVT-7, doubleOptIn: true, recipients: A, legalBasis: consent }
  - { retention: six months after the end, criteria: { large_scale: false } }
`,
    });
    const read = await configFrom();
    expect(read && processingOf(read)).toEqual([
      {
        purposes: ['newsletter'],
        files: ['b.html'],
        states: { record: 'VVT-7', doubleOptIn: true, recipients: ['A'], legalBasis: ['consent'] },
        path: 'sparsam.config.yaml',
      },
      {
        states: { retention: 'six months after the end', criteria: { large_scale: false } },
        path: 'sparsam.config.yaml',
      },
    ]);
    expect(read && controllerOf(read.config)).toEqual({
      name: 'Beispiel GmbH',
      dataProtectionOfficer: 'dsb@example.org',
    });
  });
});

describe('the published schema', () => {
  const published = readFileSync(join(import.meta.dirname, '../../../schemas/config.schema.json'), 'utf8');

  test('is up to date (npm run schemas)', () => expect(published).toBe(configJsonSchema()));

  test.each([
    { yaml: 'purposes: { "a/**": [newsletter] }\nrules: { x: off, y: { severity: low } }\nfailOn: none', valid: true },
    { yaml: 'purposes: [{ files: a, purpose: login }]\nformats: [terminal]', valid: true },
    { yaml: 'failon: high', valid: false },
    { yaml: 'purposes: [{ files: a }]', valid: false },
    { yaml: 'rules: { x: loud }', valid: false },
  ])('$yaml', async ({ yaml, valid }) => {
    const validate = new Ajv({ allErrors: true }).compile(JSON.parse(published));
    expect(validate((await readYaml(yaml, 'config')).value)).toBe(valid);
  });
});

describe('every example in docs/configuration.md holds', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/configuration.md'), 'utf8');
  const examples = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, example]) => example ?? '');

  test('there are some', () => expect(examples).toHaveLength(4));

  test.each(examples)('%s', async (example) => {
    write({ 'sparsam.config.yaml': example });
    const { purposes, processing } = (await configFrom())?.config ?? {};
    expect(purposes ?? processing).toBeDefined();
  });
});
