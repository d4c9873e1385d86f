import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { services } from '../../src/cli/host.ts';
import { declarations } from '../../src/judge/index.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';
import { readShippedPacks } from '../../src/rulebook/shipped.ts';
import { rehearse, type Scene } from './rehearse.ts';

/** Packs as their authors meet them: started, checked, listed. Examples go through the whole audit. */

const { audit } = services;
const examples = join(import.meta.dirname, '../../examples/packs');

const run = (argv: readonly string[], scene: Scene = {}) => rehearse(argv, { audit, ...scene });

describe('sparsam pack check', () => {
  test.each(readdirSync(examples))('finds the example pack %s sound', async (name) => {
    const { code, stdout, stderr } = await run(['pack', 'check', join(examples, name)]);
    expect([code, stderr, stdout]).toEqual([0, '', expect.stringMatching(/^[\w-]+ is sound: /)]);
  });

  test.each(['en', 'de'])('finds what pack new starts sound: %s', async (language) => {
    const started = await run(['pack', 'new', '--lang', language]);
    expect([started.code, started.stderr]).toEqual([0, '']);
    const text = readFileSync(join(started.folder, 'privacy-rules/pack.yaml'), 'utf8');
    expect(text).toContain(language === 'de' ? '# Ein eigenes Paket.' : '# A pack of your own.');
    const checked = await run(['pack', 'check', 'rules'], { files: { 'rules/pack.yaml': text } });
    expect([checked.code, checked.stderr]).toEqual([0, '']);
  });

  test('finds the pack in the documentation sound', async () => {
    const text = readFileSync(join(examples, '../../docs/packs.md'), 'utf8');
    const shown = /```yaml\n(# house\.yaml\n[\s\S]*?)```/.exec(text)?.[1] ?? '';
    const { code, stdout } = await run(['pack', 'check', 'house.yaml'], { files: { 'house.yaml': shown } });
    expect([code, stdout]).toEqual([0, expect.stringContaining('2 examples of rules and 1 label of words')]);
  });

  const sound = readFileSync(join(examples, 'retailer.yaml'), 'utf8');
  test.each([
    [
      'a bad example in which the rule finds nothing',
      sound.replace('<label>Wann feiern Sie? <input name="gebtag" /></label>', ''),
      /^house\.yaml:\d+:11 the bad example of 'geburtsdatum-nur-kundenkarte' should be a violation, but the rule finds nothing$/,
    ],
    [
      'a good example in which it finds something',
      sound.replace('data-purpose="loyalty_programme"', 'data-purpose="newsletter"'),
      /^house\.yaml:\d+:11 the good example of 'geburtsdatum-nur-kundenkarte' should pass, but the rule finds a violation: /,
    ],
    [
      'an example without a form',
      sound.replace(
        /source: \|\n {12}<form method="post" data-purpose="loyalty[\s\S]*?<\/form>/,
        'source: <p>Nothing</p>',
      ),
      /holds no form that can be read$/,
    ],
    [
      'a label that is read otherwise',
      sound.replace('is: [Abholmarkt wählen]', 'is: [Telefon]'),
      /^house\.yaml:\d+:16 'Telefon' should be retail\.pickup_store, but is taken for contact\.phone/,
    ],
    [
      'a label that should not be read so',
      sound.replace('not: [Supermarkt]', 'not: [Wunschmarkt]'),
      /^house\.yaml:\d+:17 'Wunschmarkt' should not be retail\.pickup_store$/,
    ],
    [
      'a mistyped parameter',
      sound.replace('notPurposes:', 'notPurpose:'),
      /^house\.yaml:\d+:7 unknown key 'notPurpose' \(did you mean 'notPurposes'\?\)$/,
    ],
  ])('says where: %s', async (_, text, says) => {
    expect(text).not.toBe(sound);
    const { code, stdout, stderr } = await run(['pack', 'check', 'house.yaml'], { files: { 'house.yaml': text } });
    const told = stdout.split('\n').map((line) => line.replace(/^.*\/(?=house\.yaml)/, ''));
    expect([code, stderr]).toEqual([1, expect.stringContaining('wrong with the pack')]);
    expect(told).toContainEqual(expect.stringMatching(says));
  });

  test.each([
    [['pack', 'check'], 'needs the path of a pack'],
    [['pack', 'check', 'nowhere'], "there is no pack 'nowhere'"],
    [['pack', 'chek', 'x'], "does not know 'chek'"],
    [['rules', 'x'], 'more arguments'],
  ])('%j is answered with 2', async (argv, says) => {
    const { code, stderr } = await run(argv);
    expect([code, stderr]).toEqual([2, expect.stringContaining(says)]);
  });

  test('pack new overwrites nothing', async () => {
    const files = { 'privacy-rules/pack.yaml': 'mine' };
    const { code, stderr } = await run(['pack', 'new'], { files });
    expect([code, stderr]).toEqual([2, expect.stringContaining('is there already')]);
  });
});

describe('sparsam rules', () => {
  const files = {
    'sparsam.config.yaml':
      'packs: [house.yaml, "@acme/pack"]\nrules: { insecure-transport: off, security-question: low }\n',
    'house.yaml':
      'id: house\nversion: "1"\ntitle: { en: a, de: b }\nrules:\n  get-method-leak: off\n  mandatory-civility: { severity: low, because: until March }\n',
    'node_modules/@acme/pack/pack.yaml':
      'id: acme\nversion: "1"\ntitle: { en: a, de: b }\nrules: { get-method-leak: critical }\n',
  };

  test('lists every rule, with what changed it and why', async () => {
    const { code, stdout } = await run(['rules'], { files, columns: 200 });
    const { rules } = await loadRulebook();
    expect(code).toBe(0);
    for (const id of rules.keys()) expect(stdout).toMatch(new RegExp(`^${id} `, 'm'));
    expect(stdout).toMatch(
      /^get-method-leak +critical .*\n +↳ switched off by .*house\.yaml\n +↳ critical by .*@acme\/pack\/pack\.yaml$/m,
    );
    expect(stdout).toMatch(/↳ low by .*house\.yaml: until\s+March/);
    expect(stdout).toMatch(/^insecure-transport +off .*\n +↳ switched off by sparsam\.config\.yaml$/m);
    expect(stdout).toContain(`${rules.size - 1} rules on, 1 off.`);
  });

  test('says the same as JSON', async () => {
    const { stdout } = await run(['rules', '--json', '--lang', 'de'], { files });
    const { packs, rules } = JSON.parse(stdout);
    expect(packs.map(({ id }: { id: string }) => id)).toEqual(['base', 'gdpr', 'house', 'acme']);
    const find = (id: string) => rules.find((rule: { id: string }) => rule.id === id);
    expect(find('security-question')).toMatchObject({ on: true, severity: 'low', pack: 'gdpr' });
    expect(find('insecure-transport')).toMatchObject({ on: false });
    expect(find('get-method-leak').history.map(({ what }: { what: string }) => what)).toEqual([
      'stated',
      'switched-off',
      'weighted',
    ]);
  });

  test('a pack that is nowhere is named with its place in the configuration', async () => {
    const { code, stderr } = await run(['rules'], {
      files: {
        'sparsam.config.yaml': 'packs: [house, nowhere]\n',
        'house/pack.yaml': 'id: h\nversion: "1"\ntitle: { en: a, de: b }\n',
      },
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining("sparsam.config.yaml:1:16 no pack 'nowhere'")]);
  });
});

test('the shipped rules say only what their checks understand', async () => {
  await expect(readShippedPacks(declarations)).resolves.toHaveLength(2);
});
