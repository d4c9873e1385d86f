import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LanguageServer, type Point } from './language-server.ts';

/** The published schemas in the language server that editors use: they complete, explain and find what is wrong. */

const folder = mkdtempSync(join(tmpdir(), 'sparsam-editor-'));
const schemas = join(import.meta.dirname, '../../schemas');
const server = new LanguageServer();
beforeAll(() => server.start(folder), 30_000);
afterAll(() => server.stop());

interface Opened {
  readonly file: string;
  readonly problems: readonly string[];
  /** Where the cursor stands: at the `|` in the text. */
  readonly cursor: Point;
}

let count = 0;

/** Opens a file whose first line names its schema; problems as `line: message`, lines of the text counted from 1. */
async function open(schema: string, text: string): Promise<Opened> {
  count += 1;
  const file = join(folder, `${count}.yaml`);
  const whole = `# yaml-language-server: $schema=${join(schemas, `${schema}.schema.json`)}\n${text}`;
  const before = whole.slice(0, Math.max(whole.indexOf('|'), 0)).split('\n');
  const written = whole.replace('|', '');
  writeFileSync(file, written);
  const found = await server.open(file, written);
  const problems = found.map(({ message, range }) => `${range.start.line}: ${message}`);
  return { file, problems, cursor: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

const pack = 'id: house\nversion: "1"\ntitle: { en: House, de: Haus }\n';
const rule = `rules:
  no-date-of-birth:
    group: house
    check: unwanted-field
    title: { en: a, de: b }
    statement: { en: a, de: b }
    why: { en: a, de: b }
    message: { en: a, de: b }
    fix: { en: a, de: b }
    severity: { default: high }
    decision: auto
    refs: []
    evidence: []
    falsePositives: []
    examples:
      good: [{ dialect: html, source: <form></form> }]
      bad: [{ dialect: html, source: <form></form>, outcome: violation }]
`;

describe('an editor completes', () => {
  const cases: readonly { name: string; schema: string; text: string; offers: readonly string[] }[] = [
    {
      name: 'the keys of a configuration',
      schema: 'config',
      text: '|',
      offers: ['failOn', 'packs', 'purposes', 'rules'],
    },
    { name: 'the severities that fail a run', schema: 'config', text: 'failOn: |', offers: ['high', 'none'] },
    {
      name: 'what a pack may hold',
      schema: 'pack',
      text: `${pack}|`,
      offers: ['rules', 'purposes', 'vocabulary', 'law'],
    },
    {
      name: "a pack's rule",
      schema: 'pack',
      text: `${pack}rules:\n  mine:\n    |`,
      offers: ['check', 'message', 'severity'],
    },
    {
      name: 'the checks',
      schema: 'rule',
      text: 'id: a\ncheck: |',
      offers: ['unwanted-field', 'demanded-words', 'asked'],
    },
    {
      name: "the parameters of a rule's check",
      schema: 'rule',
      text: 'id: a\ncheck: unwanted-field\nparameters:\n  |',
      offers: ['categories', 'names', 'files'],
    },
    {
      name: "a purpose's lists",
      schema: 'purpose',
      text: 'id: a\nextends: contact\n|',
      offers: ['necessary', 'never'],
    },
  ];
  test.each(cases)('$name', async ({ schema, text, offers }) => {
    const { file, cursor } = await open(schema, text);
    expect(await server.complete(file, cursor)).toEqual(expect.arrayContaining([...offers]));
  });
});

describe('an editor finds what is wrong', () => {
  test.each([
    ['nothing in a sound pack', 'pack', pack + rule, []],
    [
      'nothing in a change',
      'pack',
      `${pack}rules: { mandatory-civility: off, a: { severity: low, because: b } }\n`,
      [],
    ],
    ['an unknown key', 'pack', `${pack}ruls: {}\n`, ['4: Property ruls is not allowed.']],
    ['an unknown key of the configuration', 'config', 'failon: high\n', ['1: Property failon is not allowed.']],
    ['another type', 'config', 'strict: maybe\n', ['1: Incorrect type. Expected "boolean".']],
    [
      "a parameter that is not the check's",
      'rule',
      `id: a\ncheck: unwanted-field\nparameters: { categoris: [contact] }\n${rule.slice(rule.indexOf('    title')).replace(/^ {4}/gm, '')}group: house\n`,
      ['3: Property categoris is not allowed.'],
    ],
  ])('%s', async (_, schema, text, says) => {
    expect((await open(schema, text)).problems).toEqual(says);
  });
});

test('an editor explains a key where it stands', async () => {
  const { file, cursor } = await open('config', 'fail|On: high\n');
  expect(await server.hover(file, cursor)).toContain('severity from which a violation fails the run');
});
