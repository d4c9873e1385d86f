import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { declarations } from '../judge/index.ts';
import type { Rulebook } from '../model/index.ts';
import { assemble } from './assemble.ts';
import { compileShippedPacks } from './compile.ts';
import { readCompiledLexicons, readCompiledPacks, readCompiledVocabularies } from './compiled.ts';
import { loadRulebook } from './load.ts';
import { findPackageRoot } from './package-root.ts';
import { jsonSchemas } from './schema/json-schema.ts';
import { readYaml } from './yaml.ts';

const root = findPackageRoot();
const temporary = mkdtempSync(join(tmpdir(), 'sparsam-'));

/** A pack in a folder of its own, over a valid `pack.yaml`. */
function writePack(id: string, files: Readonly<Record<string, string>>): string {
  const folder = join(temporary, id);
  const whole = { 'pack.yaml': `id: ${id}\nversion: "1"\ntitle: { en: a, de: b }\n`, ...files };
  for (const [path, text] of Object.entries(whole)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** The YAML files that ship, as paths below the package's root. */
const shippedFiles = readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
  .map((path) => posix.join('rules', path.replaceAll('\\', '/')))
  .filter((path) => path.endsWith('.yaml'))
  .sort();

let rulebook: Rulebook;
beforeAll(async () => {
  rulebook = await loadRulebook();
});

describe('the shipped packs', () => {
  const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
  const filesIn = (folder: string): string[] =>
    shippedFiles.filter((path) => path.startsWith(`${folder}/`)).map((path) => posix.basename(path, '.yaml'));

  it('load whole', () => {
    expect(rulebook.packs.map(({ id }) => id)).toEqual(['base', 'gdpr']);
    // Counted in the text, without the reader: keys that stand two spaces deep.
    expect(rulebook.categories.size).toBe(textOf('rules/base/categories.yaml').match(/^ {2}[a-z][\w.]*:$/gm)?.length);
    expect(rulebook.law.size).toBe(textOf('rules/gdpr/law.yaml').match(/^ {2}[a-z][a-z0-9-]*:$/gm)?.length);
    expect([...rulebook.purposes.keys()]).toEqual(filesIn('rules/gdpr/purposes'));
    expect([...rulebook.rules.keys()]).toEqual(filesIn('rules/gdpr/rules'));
  });

  it('keep for every source of law how well it was checked', () => {
    const stated = textOf('rules/gdpr/law.yaml')
      .match(/^ {4}status: (.*)$/gm)
      ?.map((line) => line.slice(12));
    const loaded = [...rulebook.law.values()].map(({ status }) => status);
    expect(loaded.sort()).toEqual(stated?.sort());
  });

  it('cite law in German as Germans do, and say in both languages what it is about', () => {
    for (const { id, cite, topic, note } of rulebook.law.values()) {
      expect(cite.de, id).not.toMatch(
        /(?<!UK )GDPR|Directive|Regulation|CJEU|EDPB|, \d+ (January|March|May|June|July|October|December) /,
      );
      if (cite.en.includes('GDPR') && !cite.en.includes('UK')) expect(cite.de, id).not.toMatch(/Art\. \d+\(/);
      expect(topic.de, id).not.toBe(topic.en);
      expect(note?.de === note?.en, id).toBe(note === undefined);
    }
    expect(rulebook.law.get('gdpr-5-1-c')?.cite.de).toBe('Art. 5 Abs. 1 lit. c DSGVO');
  });

  it('tell every purpose in both languages', () => {
    for (const { id, description, lawfulBasis, art9Condition, notes } of rulebook.purposes.values()) {
      for (const told of [description, lawfulBasis, art9Condition, notes]) {
        if (told) expect(told.de, id).not.toBe(told.en);
        expect(told?.de ?? '', id).not.toMatch(/GDPR|Art\. 6\(/);
      }
    }
  });

  it('give every category below another its group', () => {
    for (const { id, parent, kind } of rulebook.categories.values()) {
      expect(parent, id).toBe(id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null);
      if (parent !== null) expect(rulebook.categories.get(parent)?.kind, id).toBe('group');
      if (kind === 'group')
        expect([...rulebook.categories.keys()].some((other) => other.startsWith(`${id}.`))).toBe(true);
    }
  });

  it('leave no set and no parent unresolved', () => {
    for (const purpose of rulebook.purposes.values()) {
      for (const entry of purpose.never) expect(entry, purpose.id).toMatch(/^(\*|[a-z][\w.]*)$/);
    }
    expect(rulebook.purposes.get('newsletter')?.never).toContain('health');
    expect(rulebook.purposes.get('guest_checkout')?.necessary).toContain('contact.address.street');
    // It is optional in the parent, and a guest has no account.
    expect(rulebook.purposes.get('guest_checkout')?.optional).not.toContain('account.password');
    expect(rulebook.purposes.get('guest_checkout')?.never).toContain('account.password');
  });

  it('are the same from their files and as compiled', async () => {
    const lexicons = { fields: 'f', state: 's', options: 'o', cues: 'c', things: 't' };
    for (const [name, text] of Object.entries(await compileShippedPacks(lexicons))) {
      writeFileSync(join(temporary, name), text);
    }
    const packs = (await readCompiledPacks(temporary)) ?? [];
    const vocabularies = await readCompiledVocabularies(temporary);
    expect(assemble(packs).vocabularies).toEqual([]);
    const whole = packs.map((pack, index) => ({ ...pack, vocabularies: vocabularies?.[index] ?? [] }));
    expect(assemble(whole)).toEqual(rulebook);
    expect(await readCompiledLexicons(temporary)).toEqual(lexicons);
    expect(await readCompiledPacks(join(temporary, 'nothing'))).toBeUndefined();
  });
});

describe('the published JSON Schemas', () => {
  const published = (name: string): string => readFileSync(join(root, 'schemas', name), 'utf8');
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
  const validators = new Map(
    [...jsonSchemas(declarations)].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]),
  );

  it.each([...jsonSchemas(declarations)])('%s is up to date (npm run schemas)', (name, text) => {
    expect(published(name)).toBe(text);
  });

  it.each(shippedFiles)('%s names its schema and is valid by it', async (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const named = /^# yaml-language-server: \$schema=(.+)\n/.exec(text)?.[1] ?? '';
    expect(posix.dirname(posix.join(posix.dirname(path), named))).toBe('schemas');
    const validate = validators.get(posix.basename(named));
    validate?.((await readYaml(text, path)).value);
    expect(validate?.errors).toBeNull();
  });

  it.each([
    ['an unknown key', 'purpose.schema.json', { id: 'a', extends: 'b', necesary: [] }],
    ['a purpose that is neither whole nor a child', 'purpose.schema.json', { id: 'a' }],
    [
      'a source with both a topic and a holding',
      'law.schema.json',
      { law: { a: { kind: 'case', cite: 'c', topic: 't', holding: 'h', status: 'knowledge' } } },
    ],
    ['an id in the wrong form', 'never-sets.schema.json', { sets: { a: ['Contact Email'] } }],
  ])('refuse what the loader refuses: %s', (_, name, value) => {
    expect(validators.get(name)?.(value)).toBe(false);
  });
});

describe('a pack of a user', () => {
  it('replaces by id and adds what is new, without touching the rest', async () => {
    const pack = writePack('firm', {
      'categories.yaml':
        'categories:\n  pet: { kind: group, label: { en: Pet, de: Tier } }\n  pet.name: { kind: leaf, label: { en: Name of a pet, de: Tiername } }\n' +
        '  contact.phone: { kind: leaf, label: { en: Phone, de: Telefon }, sensitivity: 3 }\n',
      'law.yaml': 'law:\n  firm-policy: { kind: guideline, cite: Policy 7, topic: forms, status: checked-primary }\n',
      'purposes/newsletter.yaml':
        'id: newsletter\nname: { en: Pet letter, de: Tierbrief }\ndescription: A letter.\nlawfulBasis: Art. 6(1)(a) GDPR\n' +
        'retention: { en: A year., de: Ein Jahr. }\nnecessary: [contact.email, pet.name]\nrefs: [firm-policy]\n',
    });
    const merged = await loadRulebook({ packs: [pack] });
    expect(merged.packs.map(({ id }) => id)).toEqual(['base', 'gdpr', 'firm']);
    expect(merged.categories.get('pet.name')).toMatchObject({ parent: 'pet', sensitivity: null, flags: [] });
    expect(merged.categories.get('contact.phone')?.sensitivity).toBe(3);
    expect(merged.categories.size).toBe(rulebook.categories.size + 2);
    expect(merged.purposes.get('newsletter')).toMatchObject({ necessary: ['contact.email', 'pet.name'], never: [] });
    expect(merged.purposes.get('contest')).toEqual(rulebook.purposes.get('contest'));
  });

  it('may extend the shipped purpose of the same id', async () => {
    const pack = writePack('tuned', {
      'purposes/newsletter.yaml': 'id: newsletter\nextends: newsletter\nnever: [identity.salutation]\n',
    });
    const tuned = (await loadRulebook({ packs: [pack] })).purposes.get('newsletter');
    const original = rulebook.purposes.get('newsletter');
    expect(tuned?.never).toEqual(['identity.salutation', ...(original?.never ?? [])]);
    expect(tuned?.contested).toEqual(original?.contested.filter(({ category }) => category !== 'identity.salutation'));
    expect(tuned?.name).toEqual(original?.name);
    expect(tuned?.extends).toBeUndefined();
  });

  it('changes the children of a purpose and the users of a set with it', async () => {
    const pack = writePack('parent', {
      'purposes/checkout_shipping.yaml':
        'id: checkout_shipping\nextends: checkout_shipping\noptional: [identity.photo]\n',
      'never-sets.yaml': 'sets: { sensitive: [special, health, criminal, location] }\n',
    });
    const merged = await loadRulebook({ packs: [pack] });
    expect(merged.purposes.get('guest_checkout')?.optional).toContain('identity.photo');
    expect(merged.purposes.get('guest_checkout')?.never).not.toContain('identity.photo');
    expect(merged.purposes.get('contact')?.never).toContain('location');
  });

  it('yields to a later one', async () => {
    const law = (cite: string): Record<string, string> => ({
      'law.yaml': `law: { policy: { kind: guideline, cite: ${cite}, topic: forms, status: knowledge } }\n`,
    });
    const packs = [writePack('first', law('One')), writePack('second', law('Two'))];
    expect((await loadRulebook({ packs })).law.get('policy')?.cite.en).toBe('Two');
    expect((await loadRulebook({ packs: packs.reverse() })).law.get('policy')?.cite.en).toBe('One');
  });

  it('adds words to a language and marks to a list', async () => {
    const pack = writePack('words', {
      'vocabulary/xx.yaml': 'language: xx\nentries: { contact.email: { words: [mél, 18] } }\n',
      'vocabulary/xx-more.yaml': 'language: xx\nentries: { contact.email: { words: [mél, courriel], not: [objet] } }\n',
      'marks.yaml': 'required: { xx: [nötigenfalls] }\noptional: {}\n',
    });
    const merged = await loadRulebook({ packs: [pack] });
    expect(merged.vocabularies.find(({ language }) => language === 'xx')).toEqual({
      language: 'xx',
      filler: [],
      abbreviations: {},
      joints: [],
      cues: {},
      things: { acts: [], nouns: [], not: [] },
      entries: [
        { category: 'contact.email', words: ['mél', 'courriel', '18'], alone: [], options: [], not: ['objet'] },
      ],
    });
    expect(merged.marks.required).toEqual([...rulebook.marks.required, 'nötigenfalls']);
  });

  it('has a hash that changes with every byte and name, and with nothing else', async () => {
    const hashOf = async (id: string, files: Record<string, string>): Promise<string | undefined> =>
      (
        await loadRulebook({
          packs: [writePack(id, { 'pack.yaml': 'id: p\nversion: "1"\ntitle: { en: a, de: b }\n', ...files })],
        })
      ).packs.at(-1)?.sha256;
    const sets = { 'never-sets.yaml': 'sets: {}\n' };
    const hash = await hashOf('one', sets);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf('two', { ...sets, 'README.md': 'No part of the pack.' })).toBe(hash);
    expect(await hashOf('three', { 'never-sets.yaml': 'sets: {} \n' })).not.toBe(hash);
    expect(await hashOf('four', { 'law.yaml': 'law: {}\n' })).not.toBe(hash);
  });

  it('may look as the documentation shows it', async () => {
    const text = readFileSync(join(root, 'docs/packs.md'), 'utf8');
    const shown = [...text.matchAll(/```yaml\n(id: (\w+)\n[\s\S]*?)```/g)];
    const pack = writePack(
      'documented',
      Object.fromEntries(
        shown.map(([, yaml = '', id]) => [`${yaml.includes('\nphrases:') ? 'phrases' : 'purposes'}/${id}.yaml`, yaml]),
      ),
    );
    const merged = await loadRulebook({ packs: [pack] });
    expect(shown.map(([, , id]) => id)).toEqual(['raffle', 'withdrawal', 'newsletter']);
    expect(merged.phrases.get('withdrawal')?.phrases).toContain('sende … zurück');
    expect(merged.purposes.get('raffle')?.never).toEqual(['special', 'health', 'criminal', 'payment']);
  });
});
