import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckDeclaration, Rulebook } from '../model/index.ts';
import { RulebookError } from './diagnostic.ts';
import { loadRulebook } from './load.ts';
import { locatePack } from './locate.ts';

/** Packs that are a single file, that change rules of others, that come as packages, and that mean harm. */

const root = mkdtempSync(join(tmpdir(), 'sparsam-'));

function write(path: string, text: string): string {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const head = (id: string): string => `id: ${id}\nversion: "1"\ntitle: { en: a, de: b }\n`;

const means = { en: 'm', de: 'm' };
const checks: readonly CheckDeclaration[] = [
  {
    id: 'field',
    means,
    parameters: {
      categories: { type: 'categories', means },
      names: { type: 'patterns', means },
      words: { type: 'phrases', means },
      strict: { type: 'yes-no', means },
      least: { type: 'number', means },
      level: { type: 'choice', choices: ['required', 'optional'], means },
      purposes: { type: 'purposes', means },
    },
    variants: { required: means },
    placeholders: { data: means },
  },
];

/** A rule in a pack's file, over the check `field`; it stands from line 5 on, its parameters from line 8 on. */
const ruleWith = (parameters: string, severity = '{ default: high }', message = '{ en: a, de: b }'): string =>
  `${head('house')}rules:
  no-field:
    group: house
    check: field
    parameters: ${parameters}
    severity: ${severity}
    message: ${message}
    title: { en: a, de: b }
    statement: { en: a, de: b }
    why: { en: a, de: b }
    fix: { en: a, de: b }
    decision: auto
    refs: []
    evidence: []
    falsePositives: []
    examples:
      good: [{ dialect: html, source: <form></form> }]
      bad: [{ dialect: html, source: <form></form>, outcome: violation }]
`;

/** What is said of a pack; empty where it is sound. */
async function faultsOf(file: string): Promise<string[]> {
  try {
    await loadRulebook({ packs: [file], checks });
    return [];
  } catch (error) {
    if (error instanceof RulebookError) return error.message.replaceAll(`${root}/`, '').split('\n');
    throw error;
  }
}

let shipped: Rulebook;
beforeAll(async () => {
  shipped = await loadRulebook();
});

describe('a pack in one file', () => {
  it('states what a folder would', async () => {
    const file = write(
      'whole.yaml',
      `${head('whole')}
categories:
  pet: { kind: group, label: { en: Pet, de: Tier } }
  pet.name: { kind: leaf, label: { en: Pet's name, de: Tiername } }
law:
  policy: { kind: guideline, cite: { en: Policy, de: Richtlinie }, topic: forms, status: knowledge }
neverSets: { pets: [pet] }
purposes:
  click_and_collect:
    extends: checkout_shipping
    never: [contact.address.street, "@pets"]
vocabulary:
  de: { entries: { pet.name: { words: [tiername] } } }
marks: { required: { de: [zwingend] }, optional: {} }
`,
    );
    const rulebook = await loadRulebook({ packs: [file] });
    expect(rulebook.categories.get('pet.name')?.parent).toBe('pet');
    expect(rulebook.law.get('policy')).toMatchObject({
      cite: { en: 'Policy', de: 'Richtlinie' },
      topic: { en: 'forms', de: 'forms' },
    });
    const purpose = rulebook.purposes.get('click_and_collect');
    expect(purpose?.never.slice(0, 2)).toEqual(['contact.address.street', 'pet']);
    expect(purpose?.name).toEqual(shipped.purposes.get('checkout_shipping')?.name);
    const german = rulebook.vocabularies.find(({ language }) => language === 'de');
    expect(german?.entries.find(({ category }) => category === 'pet.name')?.words).toEqual(['tiername']);
    expect(rulebook.marks.required).toContain('zwingend');
  });

  it('has the hash of a folder that says the same', async () => {
    const text = head('same');
    const packs = [write('same.yaml', text), dirname(write('same/pack.yaml', text))];
    const [one, other] = await Promise.all(
      packs.map(async (pack) => (await loadRulebook({ packs: [pack] })).packs.at(-1)),
    );
    expect(one).toEqual(other);
  });

  it('may not state in a second place what stands in the first', async () => {
    write('twice/pack.yaml', `${head('twice')}purposes: { newsletter: { extends: newsletter } }\n`);
    write('twice/purposes/newsletter.yaml', 'id: newsletter\nextends: newsletter\n');
    expect(await faultsOf(join(root, 'twice'))).toEqual([
      "twice/purposes/newsletter.yaml:1:1 the pack states purpose 'newsletter' twice: in pack.yaml and in a file of its own",
    ]);
  });
});

describe('changes to rules of earlier packs', () => {
  it('switch off, weigh anew and say why; the later pack has the last word', async () => {
    const first = write(
      'first.yaml',
      `${head('first')}rules:\n  mandatory-civility: off\n  get-method-leak: { severity: low, because: search pages }\n`,
    );
    const second = write('second.yaml', `${head('second')}rules: { mandatory-civility: medium }\n`);
    const { rules, switchedOff, histories } = await loadRulebook({ packs: [first, second] });
    expect(Object.values(rules.get('mandatory-civility')?.severity ?? {})).not.toContain('high');
    expect(new Set(Object.values(rules.get('get-method-leak')?.severity ?? {}))).toEqual(new Set(['low']));
    expect(switchedOff.size).toBe(0);
    expect(histories.get('mandatory-civility')).toMatchObject([
      { pack: 'gdpr', what: 'stated' },
      { pack: 'first', what: 'switched-off', file: first },
      { pack: 'second', what: 'weighted', severity: 'medium', file: second },
    ]);
    expect(histories.get('get-method-leak')?.at(-1)?.because).toBe('search pages');
    const alone = await loadRulebook({ packs: [first] });
    expect(alone.rules.has('mandatory-civility')).toBe(false);
    expect(alone.switchedOff.has('mandatory-civility')).toBe(true);
  });

  it('name rules that exist', async () => {
    const file = write('unknown.yaml', `${head('unknown')}rules:\n  mandatory-civilty: off\n`);
    expect(await faultsOf(file)).toEqual([
      "unknown.yaml:5:3 no rule is called 'mandatory-civilty' (did you mean 'mandatory-civility'?)",
    ]);
  });
});

describe('a rule is held against its check', () => {
  it.each([
    [
      'what it understands',
      '{ categories: [contact, "*"], names: ["^x"], strict: true, least: 2, level: required }',
      [],
    ],
    ['an unknown key', '{ categoris: [contact] }', ["8:19 unknown key 'categoris' (did you mean 'categories'?)"]],
    ['another type', '{ strict: "yes" }', ["8:27 'strict' must be true or false, not a text"]],
    ['a word for a list', '{ categories: contact }', ["8:31 'categories' must be a list, not a text"]],
    [
      'a word that is no choice',
      '{ level: requird }',
      ["8:26 'level' must be required or optional, not 'requird' (did you mean 'required'?)"],
    ],
    [
      'an unknown category',
      '{ categories: [contact.emial] }',
      ["8:32 no category is called 'contact.emial' (did you mean 'contact.email'?)"],
    ],
    [
      'an unknown purpose',
      '{ purposes: [newsleter] }',
      ["8:30 no purpose is called 'newsleter' (did you mean 'newsletter'?)"],
    ],
    [
      'unknown phrases',
      '{ words: nothing-like-it-at-all }',
      ["8:26 no list of phrases is called 'nothing-like-it-at-all'"],
    ],
    [
      'an expression that looks ahead',
      '{ names: ["(?=a)"] }',
      ["8:27 entry 1 of 'names' is no regular expression of RE2's syntax: invalid or unsupported Perl syntax: `(?=`"],
    ],
    [
      'an expression that explodes',
      '{ names: ["(x{1000}){1000}"] }',
      ["8:27 entry 1 of 'names' is no regular expression of RE2's syntax: invalid repeat count: `{1000}`"],
    ],
  ])('parameters: %s', async (_, parameters, says) => {
    expect(await faultsOf(write('rule.yaml', ruleWith(parameters)))).toEqual(says.map((line) => `rule.yaml:${line}`));
  });

  it('variants and placeholders', async () => {
    const text = ruleWith('{}', '{ default: high, requird: low }', '{ en: "{field} {dat}", de: "{data}" }');
    expect(await faultsOf(write('words.yaml', text))).toEqual([
      "words.yaml:9:32 the check 'field' has no variant 'requird' (did you mean 'required'?)",
      "words.yaml:10:20 the check 'field' fills in no '{dat}' (did you mean 'data'?)",
    ]);
  });

  it('the check itself', async () => {
    const text = ruleWith('{}').replace('check: field', 'check: feild');
    expect(await faultsOf(write('check.yaml', text))).toEqual([
      "check.yaml:7:12 no check is called 'feild' (did you mean 'field'?)",
    ]);
  });
});

describe('where a pack is', () => {
  it('a path from the root, or a package of node_modules above it', () => {
    write('project/packs/own.yaml', head('own'));
    write('node_modules/@acme/rules/pack.yaml', head('acme'));
    write('project/node_modules/near/pack.yaml', head('near'));
    const project = join(root, 'project');
    expect(locatePack('packs/own.yaml', project)).toBe(join(project, 'packs/own.yaml'));
    expect(locatePack('@acme/rules', project)).toBe(join(root, 'node_modules/@acme/rules'));
    expect(locatePack('@acme/rules/pack.yaml', project)).toBe(join(root, 'node_modules/@acme/rules/pack.yaml'));
    expect(locatePack('near', project)).toBe(join(project, 'node_modules/near'));
  });

  it.each(['nowhere', './nowhere', '../project/none', '@acme/../../etc', '/nowhere', 'Not A Name'])(
    'nowhere: %s',
    (name) => {
      expect(locatePack(name, join(root, 'project'))).toBeUndefined();
    },
  );

  it("what a package's own dependencies hold is no part of it", async () => {
    write('package/pack.yaml', head('package'));
    write('package/node_modules/other.yaml', 'a: 1\n');
    expect(await faultsOf(join(root, 'package'))).toEqual([]);
  });
});

describe('a pack that means harm is refused', () => {
  const bomb = `${head('bomb')}notice: &a [x, x]\nreadingRules: [*a, *a, *a]\n`;

  it.each([
    ['aliases', bomb, 'evil.yaml:5:16 aliases (*a) are not read: write the value out'],
    ['the prototype', `${head('p')}rules: { __proto__: off }\n`, "evil.yaml:4:10 '__proto__' is not allowed as a key"],
    [
      'tags',
      `${head('t')}notice: !!js/function "x"\n`,
      'evil.yaml:4:9 tags are not read: tag:yaml.org,2002:js/function',
    ],
    [
      'size',
      `${head('s')}notice: ${'x'.repeat(1_000_001)}\n`,
      'evil.yaml:1:1 the file has 1000053 bytes; more than 1000000 are not read',
    ],
    ['depth', `${head('d')}notice: ${'['.repeat(5000)}`, 'evil.yaml:4:72 nested too deeply'],
    [
      'a sentence that takes for ever',
      `${head('m')}marks: { required: {}, optional: {}, allRequired: { en: ["a … a … a … a … a … a … b"] } }\n`,
      "evil.yaml:4:58 entry 1 of 'en' has more than 5 ellipses",
    ],
  ])('%s', async (_, text, says) => {
    expect((await faultsOf(write('evil.yaml', text)))[0]).toBe(says);
  });

  it('links that lead out of it', async () => {
    const secret = write('secret.yaml', 'law: {}\n');
    write('linked/pack.yaml', head('linked'));
    symlinkSync(secret, join(root, 'linked/law.yaml'));
    expect(await faultsOf(join(root, 'linked'))).toEqual([
      'linked/law.yaml:1:1 the file is a link that leads out of the pack',
    ]);
  });

  it('a folder of files beyond count', async () => {
    write('many/pack.yaml', head('many'));
    for (let index = 0; index < 2001; index += 1) write(`many/vocabulary/w${index}.yaml`, '');
    expect(await faultsOf(join(root, 'many'))).toEqual([
      'many:1:1 the pack has 2002 files; more than 2000 are not read',
    ]);
  });
});
