import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../../src/rulebook/index.ts';
import { rehearse } from './rehearse.ts';

const explain = async (argv: string, files = {}): Promise<string> => {
  const { code, stdout, stderr } = await rehearse(['explain', ...argv.split(' ').filter(Boolean)], { files });
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
};

const cases: readonly { readonly argv: string; readonly says: readonly string[] }[] = [
  {
    argv: 'get-method-leak',
    says: [
      'get-method-leak · rule',
      'Why',
      'What to do',
      'Law',
      'Example that it reports',
      'Example that it lets pass',
      'method="get"',
    ],
  },
  {
    argv: 'newsletter',
    says: [
      'newsletter · purpose',
      'Necessary: may be required',
      '[contact.email]',
      'data-purpose="newsletter"',
      'legal basis',
    ],
  },
  {
    argv: 'contact.phone',
    says: ['contact.phone · category of data', 'part of', 'Necessary under a condition for', 'newsletter'],
  },
  {
    argv: 'cjeu-mousse',
    says: [
      'cjeu-mousse · source of law',
      'C-394/23',
      'checked against the primary text',
      'Purposes that cite it',
      'newsletter',
    ],
  },
  {
    argv: 'newsletter --lang de',
    says: [
      'newsletter · Zweck',
      'Erforderlich: darf Pflichtfeld sein',
      'E-Mail-Adresse [contact.email]',
      'Rechtsgrundlage',
    ],
  },
  { argv: '', says: ['Rules', 'Purposes', 'Categories of data', 'Sources of law', '· newsletter: Newsletter sign-up'] },
];

test.each(cases)('explain $argv', async ({ argv, says }) => {
  const told = await explain(argv);
  for (const part of says) expect(told).toContain(part);
  expect(told).toMatch(/\n$/);
});

test('the source in an example stands as it is written, line by line', async () => {
  const { rules } = await loadRulebook();
  const told = await explain('get-method-leak');
  const example = rules.get('get-method-leak')?.examples.bad[0];
  const lines = example?.source.trimEnd().split('\n') ?? [];
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(told).toContain(`\n    ${line}\n`);
});

test('a list of a purpose speaks of a category, or its group does; the more specific one decides', async () => {
  const told = await explain('identity.name.given');
  const sections = told.split('\n\n');
  const section = (heading: string): string => sections.find((part) => part.startsWith(heading)) ?? '';
  expect(section('May be offered for')).toContain('newsletter');
  expect(section('Contested for')).not.toContain('newsletter');
});

test("knows a project's own packs", async () => {
  const files = {
    'sparsam.config.yaml': 'packs: [house]\n',
    'house/pack.yaml': 'id: house\nversion: "1"\ntitle: { en: House, de: Haus }\n',
    'house/purposes/raffle.yaml': 'id: raffle\nextends: contest\nname: { en: "Raf\\u202efle", de: Tombola }\n',
  };
  const told = await explain('raffle', files);
  expect(told).toContain('Raf<U+202E>fle');
  expect(told).toMatch(/extends +contest/);
});

describe('every entry of the rulebook', () => {
  test.each(['en', 'de'])('can be explained: %s', async (language) => {
    const { rules, purposes, categories, law } = await loadRulebook();
    const ids = [
      ...rules.keys(),
      ...purposes.keys(),
      ...[...categories.keys()].slice(0, 20),
      ...[...law.keys()].slice(0, 20),
    ];
    for (const id of ids) {
      const told = await explain(`${id} --lang ${language}`);
      expect(told, id).not.toMatch(/(?<!an )undefined|\[object|NaN/);
    }
  });
});
