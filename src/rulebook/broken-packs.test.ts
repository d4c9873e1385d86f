import { mkdtempSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { RulebookError } from './diagnostic.ts';
import { usersPacks } from './load.ts';
import type { Pack } from './pack.ts';
import { readShippedPacks } from './shipped.ts';

/** Files of a pack over a valid `pack.yaml`, and every line that must be said of them. */
interface BrokenPack {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly says: readonly string[];
}

const headOfPurpose = `
id: raffle
name: { en: Raffle, de: Tombola }
description: A raffle.
lawfulBasis: Art. 6(1)(b) GDPR
retention: { en: Two weeks., de: Zwei Wochen. }
`.trimStart();

const headOfRule = `
id: no-raffle
group: fields
check: no-raffle
title: { en: t, de: t }
statement: { en: t, de: t }
why: { en: t, de: t }
message: { en: t, de: t }
fix: { en: t, de: t }
severity: { default: high }
decision: auto
refs: [gdpr-5-1-c]
evidence: []
falsePositives: []
`.trimStart();

const examples = `
examples:
  good: [{ dialect: html, source: <form></form> }]
  bad: [{ dialect: html, source: <form></form>, outcome: violation }]
`.trimStart();

const inPurpose = (lines: string): BrokenPack['files'] => ({ 'purposes/raffle.yaml': headOfPurpose + lines });
const inRule = (lines: string): BrokenPack['files'] => ({ 'rules/no-raffle.yaml': headOfRule + lines });

const broken: readonly BrokenPack[] = [
  // The shape of files
  {
    name: 'an unknown key',
    files: inPurpose('necesary: [contact.email]\n'),
    says: ["purposes/raffle.yaml:6:1 unknown key 'necesary' (did you mean 'necessary'?)"],
  },
  {
    name: 'an unknown key deep inside',
    files: inPurpose(
      'conditional:\n  - category: contact.phone\n    wehn: { en: a, de: b }\n    when: { en: a, de: b }\n',
    ),
    says: ["purposes/raffle.yaml:8:5 unknown key 'wehn' (did you mean 'when'?)"],
  },
  {
    name: 'an unknown key in a choice of shapes',
    files: inPurpose('necessary:\n  - any_of: [contact.email, contact.phone]\n'),
    says: [
      "purposes/raffle.yaml:7:5 'anyOf' is missing",
      "purposes/raffle.yaml:7:5 unknown key 'any_of' (did you mean 'anyOf'?)",
    ],
  },
  {
    name: 'a jurisdiction that weighs a rule that does not exist',
    files: {
      'jurisdictions/mars.yaml':
        'id: mars\nname: { en: Mars, de: Mars }\ncountries: [XM]\nrefs: []\nchanges:\n  - { rule: preticked-consnt, severity: low, why: { en: a, de: b } }\n',
    },
    says: ["jurisdictions/mars.yaml:6:13 no rule is called 'preticked-consnt' (did you mean 'preticked-consent'?)"],
  },
  {
    name: 'a choice between one',
    files: inPurpose('necessary:\n  - anyOf: [contact.email]\n'),
    says: ["purposes/raffle.yaml:7:12 'anyOf' needs at least 2 entries"],
  },
  {
    name: 'a map where one of a few words should be',
    files: { 'rules/no-raffle.yaml': headOfRule.replace('decision: auto', 'decision: { auto: true }') + examples },
    says: ["rules/no-raffle.yaml:10:11 'decision' must be auto, review or screen, not a map of keys"],
  },
  {
    name: 'a missing key',
    files: { 'purposes/raffle.yaml': headOfPurpose.replace(/^name.*\n/m, '') },
    says: ["purposes/raffle.yaml:1:1 'name' is missing"],
  },
  {
    name: 'a missing language',
    files: { 'purposes/raffle.yaml': headOfPurpose.replace(', de: Tombola', '') },
    says: ["purposes/raffle.yaml:2:7 'de' is missing"],
  },
  {
    name: 'a text where a list should be',
    files: inPurpose('optional: contact.email\n'),
    says: ["purposes/raffle.yaml:6:11 'optional' must be a list, not a text"],
  },
  {
    name: 'a number where a text should be',
    files: { 'pack.yaml': 'id: mine\nversion: 1.0\ntitle: { en: a, de: b }\n' },
    says: ["pack.yaml:2:10 'version' must be a text, not the number 1"],
  },
  {
    name: 'a key without a value',
    files: inPurpose('notes:\n'),
    says: ["purposes/raffle.yaml:6:1 'notes' must be a text, not empty"],
  },
  {
    name: 'an empty file',
    files: { 'law.yaml': '' },
    says: ['law.yaml:1:1 the file must be a map of keys, not empty'],
  },
  {
    name: 'a word that is not on the list',
    files: inPurpose(
      'contested:\n  - { category: contact.phone, ifRequired: hihg, ifOptional: none, why: { en: a, de: b } }\n',
    ),
    says: [
      "purposes/raffle.yaml:7:44 'ifRequired' must be info, low, medium, high, critical or none, not 'hihg' (did you mean 'high'?)",
    ],
  },
  {
    name: 'an id in the wrong form',
    files: { 'categories.yaml': 'categories:\n  Contact Email: { kind: leaf, label: { en: a, de: b } }\n' },
    says: [
      "categories.yaml:2:3 'Contact Email' must be a category id: lower-case words joined by dots (contact.email)",
    ],
  },
  {
    name: 'a source of law with neither topic nor holding',
    files: { 'law.yaml': 'law:\n  my-statute: { kind: statute, cite: § 1, status: knowledge }\n' },
    says: ["law.yaml:2:15 'my-statute' needs either a 'topic' or a 'holding'"],
  },
  {
    name: 'a verification status that does not exist',
    files: { 'law.yaml': 'law:\n  my-statute: { kind: statute, cite: § 1, topic: t, status: checked }\n' },
    says: ["law.yaml:2:61 'status' must be checked-primary, checked-secondary or knowledge, not 'checked'"],
  },
  {
    name: 'a rule without examples',
    files: inRule(''),
    says: ["rules/no-raffle.yaml:1:1 'examples' is missing"],
  },
  {
    name: 'a rule without a bad example',
    files: inRule('examples:\n  good: [{ dialect: html, source: <form></form> }]\n  bad: []\n'),
    says: ["rules/no-raffle.yaml:16:8 'bad' must not be empty"],
  },
  {
    name: 'a bad example without an outcome',
    files: inRule(examples.replace(', outcome: violation', '')),
    says: ["rules/no-raffle.yaml:16:9 'outcome' is missing"],
  },
  {
    name: 'a rule without a default severity',
    files: { 'rules/no-raffle.yaml': headOfRule.replace('default', 'required') + examples },
    says: ["rules/no-raffle.yaml:9:11 'default' is missing"],
  },
  {
    name: 'an empty check',
    files: { 'rules/no-raffle.yaml': headOfRule.replace('check: no-raffle', 'check: ""') + examples },
    says: ["rules/no-raffle.yaml:3:8 'check' must be an id: lower-case words joined by hyphens (gdpr-5-1-c)"],
  },
  // What no sound YAML is
  {
    name: 'a duplicate key',
    files: inPurpose('notes: a\nnotes: b\n'),
    says: ["purposes/raffle.yaml:7:1 the key 'notes' is given twice"],
  },
  {
    name: 'an alias bomb',
    files: { 'never-sets.yaml': 'sets:\n  a: &a [contact, contact]\n  b: [*a, *a, *a]\n' },
    says: [
      'never-sets.yaml:3:7 aliases (*a) are not read: write the value out',
      'never-sets.yaml:3:11 aliases (*a) are not read: write the value out',
      'never-sets.yaml:3:15 aliases (*a) are not read: write the value out',
    ],
  },
  {
    name: '__proto__ as an id',
    files: { 'categories.yaml': 'categories:\n  __proto__: { kind: leaf, label: { en: a, de: b } }\n' },
    says: ["categories.yaml:2:3 '__proto__' is not allowed as a key"],
  },
  {
    name: 'errors in several files, in the order of the files',
    files: { ...inPurpose('optinal: []\n'), 'law.yaml': 'law: []\n' },
    says: [
      "law.yaml:1:6 'law' must be a map of keys, not a list",
      "purposes/raffle.yaml:6:1 unknown key 'optinal' (did you mean 'optional'?)",
    ],
  },
  // Names that lead nowhere
  {
    name: 'an unknown category in each list of a purpose',
    files: inPurpose(
      [
        'necessary: [contact.emial, { anyOf: [contact.email, phone] }]',
        'conditional: [{ category: contact.fone, when: { en: a, de: b } }]',
        'optional: [healthy]',
        'contested: [{ category: identity.nam, ifRequired: low, ifOptional: none, why: { en: a, de: b } }]',
        'never: [payments]',
        'granularity: [{ fine: demographic.birthdate, coarse: demographic.age, label: { en: a, de: b } }]',
        '',
      ].join('\n'),
    ),
    says: [
      "purposes/raffle.yaml:6:13 no category is called 'contact.emial' (did you mean 'contact.email'?)",
      "purposes/raffle.yaml:6:53 no category is called 'phone' (did you mean 'contact.phone'?)",
      "purposes/raffle.yaml:7:27 no category is called 'contact.fone' (did you mean 'contact.phone'?)",
      "purposes/raffle.yaml:8:12 no category is called 'healthy' (did you mean 'health'?)",
      "purposes/raffle.yaml:9:25 no category is called 'identity.nam' (did you mean 'identity.name'?)",
      "purposes/raffle.yaml:10:9 no category is called 'payments' (did you mean 'payment'?)",
      "purposes/raffle.yaml:11:23 no category is called 'demographic.birthdate' (did you mean 'demographic.birth_date'?)",
    ],
  },
  {
    name: 'an unknown set',
    files: inPurpose("never: ['@sensitiv', '*']\n"),
    says: ["purposes/raffle.yaml:6:9 no set is called 'sensitiv' (did you mean 'sensitive'?)"],
  },
  {
    name: 'unknown sources of law',
    files: inPurpose(
      'conditional: [{ category: contact, when: { en: a, de: b }, refs: [gdpr-5-1-q] }]\nrefs: [grundgesetz-all]\n',
    ),
    says: [
      "purposes/raffle.yaml:6:67 no source of law is called 'gdpr-5-1-q' (did you mean 'gdpr-5-1-a'?)",
      "purposes/raffle.yaml:7:8 no source of law is called 'grundgesetz-all'",
    ],
  },
  {
    name: 'a category below a group that does not exist',
    files: { 'categories.yaml': 'categories:\n  pet.name: { kind: leaf, label: { en: a, de: b } }\n' },
    says: ["categories.yaml:2:3 no category is called 'pet'"],
  },
  {
    name: 'a rule with dead names',
    files: inRule(`fixFor: { contact.fax: { en: a, de: b } }\nsupersedes: [no-lottery]\n${examples}`),
    says: [
      "rules/no-raffle.yaml:14:11 no category is called 'contact.fax'",
      "rules/no-raffle.yaml:15:14 no rule is called 'no-lottery'",
    ],
  },
  {
    name: 'a vocabulary with dead names',
    files: {
      'vocabulary/fr.yaml':
        'language: fr\ncues: { newsleter: [a] }\nentries: { contact.mail: { words: [mél] }, none: {} }\n',
    },
    says: [
      "vocabulary/fr.yaml:2:9 no purpose is called 'newsleter' (did you mean 'newsletter'?)",
      "vocabulary/fr.yaml:3:12 no category is called 'contact.mail' (did you mean 'contact.email'?)",
    ],
  },
  {
    name: 'a stage that the purpose does not have',
    files: inPurpose(
      'stages: [entry, winner]\nconditional: [{ category: contact, when: { en: a, de: b }, stage: draw }]\n',
    ),
    says: ["purposes/raffle.yaml:7:67 'stage' must be one of the purpose's stages, not 'draw'"],
  },
  // Purposes that extend purposes
  {
    name: 'an unknown parent',
    files: inPurpose('extends: contst\n'),
    says: ["purposes/raffle.yaml:6:10 no purpose is called 'contst' (did you mean 'contest'?)"],
  },
  {
    name: 'purposes that extend each other in a circle',
    files: { 'purposes/a.yaml': 'id: a\nextends: b\n', 'purposes/b.yaml': 'id: b\nextends: a\n' },
    says: [
      'purposes/a.yaml:2:10 purposes extend each other in a circle: a → b → a',
      'purposes/b.yaml:2:10 purposes extend each other in a circle: b → a → b',
    ],
  },
  {
    name: 'a circle through a shipped purpose',
    files: { 'purposes/checkout_shipping.yaml': 'id: checkout_shipping\nextends: guest_checkout\n' },
    says: [
      'purposes/checkout_shipping.yaml:2:10 purposes extend each other in a circle: checkout_shipping → guest_checkout → checkout_shipping',
    ],
  },
  {
    name: 'a purpose that extends itself where there is nothing to extend',
    files: { 'purposes/raffle.yaml': 'id: raffle\nextends: raffle\n' },
    says: ["purposes/raffle.yaml:2:10 'raffle' extends itself, and no earlier pack has it"],
  },
  // The files of a pack
  {
    name: 'a file that is named otherwise than its id',
    files: { 'purposes/tombola.yaml': headOfPurpose },
    says: ["purposes/tombola.yaml:1:5 'id' must be the file's name: 'tombola', not 'raffle'"],
  },
  {
    name: 'a file that no pack has',
    files: { 'categorys.yaml': 'categories: {}', 'purpose/raffle.yaml': headOfPurpose, 'rules/a.yml': '' },
    says: [
      "categorys.yaml:1:1 this is no file of a pack (did you mean 'categories.yaml'?)",
      "purpose/raffle.yaml:1:1 this is no file of a pack (did you mean 'purposes/raffle.yaml'?)",
      "rules/a.yml:1:1 this is no file of a pack (did you mean 'rules/a.yaml'?)",
    ],
  },
  {
    name: 'a pack with the id of a shipped one',
    files: { 'pack.yaml': 'id: gdpr\nversion: "1"\ntitle: { en: a, de: b }\n' },
    says: ["pack.yaml:1:5 another pack is called 'gdpr' already"],
  },
];

let shipped: readonly Pack[];
const root = mkdtempSync(join(tmpdir(), 'sparsam-'));
beforeAll(async () => {
  shipped = await readShippedPacks();
});

describe('a broken pack', () => {
  it.each(broken.map((pack, index) => ({ ...pack, folder: join(root, `${index}`) })))(
    'says so: $name',
    async ({ files, says, folder }) => {
      const whole = { 'pack.yaml': 'id: mine\nversion: "1"\ntitle: { en: a, de: b }\n', ...files };
      for (const [path, text] of Object.entries(whole)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
      expect(await messageOf([folder])).toEqual(says.map((line) => `${folder}/${line}`).join('\n'));
    },
  );

  it('says so: a folder that does not exist', async () => {
    const folder = join(root, 'nowhere');
    expect(await messageOf([folder])).toBe(`${folder}:1:1 the folder cannot be read: it does not exist`);
  });

  it('says so: a folder where a file should be', async () => {
    const folder = join(root, 'folders');
    await mkdir(join(folder, 'pack.yaml'), { recursive: true });
    expect(await messageOf([folder])).toBe(`${folder}/pack.yaml:1:1 the file cannot be read: it is a folder`);
  });

  it('says so: a folder that is no pack', async () => {
    const folder = join(root, 'empty');
    await mkdir(folder);
    expect(await messageOf([folder])).toBe(`${folder}:1:1 the folder is no pack: it has no 'pack.yaml'`);
  });
});

/** What is said of packs over the shipped ones; empty where they are sound. */
async function messageOf(folders: readonly string[]): Promise<string> {
  try {
    await usersPacks(folders, shipped);
    return '';
  } catch (error) {
    if (error instanceof RulebookError) return error.message;
    throw error;
  }
}
