import type { PacksText } from './text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const nothing = (found: readonly string[]): string => (found.length === 0 ? 'nothing' : found.join(', '));

export const en: PacksText = {
  columns: ['rule', 'severity up to', 'decides', 'pack'],
  off: 'off',
  decides: { auto: 'the rule', review: 'a person', screen: 'nobody, listed only' },
  step: {
    stated: (_, file) => `stated in ${file}`,
    replaced: (_, file) => `replaced by ${file}`,
    weighted: (severity, file) => `${severity} by ${file}`,
    'switched-off': (_, file) => `switched off by ${file}`,
  },
  count: (on, off) => `${count(on, 'rule', 'rules')} on, ${off} off. sparsam explain RULE tells what one means.`,
  check: 'check',
  checks: 'Checks',
  parameters: 'Parameters that a rule may set',
  parameterType: {
    categories: 'list of categories',
    purposes: 'list of purposes',
    'categories-by-purpose': 'lists of categories by purpose',
    words: 'list of phrases',
    phrases: 'lists of phrases by language, or the name of a list',
    topics: 'lists of phrases by topic',
    patterns: 'list of regular expressions (RE2), found whatever the case',
    globs: 'list of path patterns',
    choices: 'some of',
    choice: 'one of',
    localized: 'a text, en and de',
    'texts-by-name': 'texts by name, en and de',
    'yes-no': 'true or false',
    number: 'a number',
  },
  variants: 'Variants that its severity and messages may tell apart',
  placeholders: 'Placeholders that its texts may hold',
  commonPlaceholders: [
    'field: what the field is called',
    'category: what it asks for',
    'purpose: what the form is for',
    'condition: under which the purpose needs it',
    'reason: why it is contested',
  ],
  rulesOver: 'Rules over it',
  origin: 'stated in',
  told: 'What it tells its check',
  changed: 'What changed it',
  jurisdiction: 'jurisdiction',
  jurisdictions: 'Jurisdictions',
  countries: 'countries',
  childConsentAge: 'child consents from',
  age: (age, status) => `${age} years (${status})`,
  changes: 'What weighs otherwise there',
  change: (rule, severity, why) => `${rule}: ${severity}. ${why}`,
  conditionsThere: 'What is necessary there under a condition',
  unknownAction: (action) => `sparsam pack does not know '${action}'; it knows check and new`,
  noPath: 'sparsam pack check needs the path of a pack: a folder with a pack.yaml, or a YAML file',
  nowhere: (path) => `there is no pack '${path}': neither a path here nor a package in node_modules`,
  sound: (name, { rules, purposes, categories, examples, labels }) =>
    `${name} is sound: ${count(rules, 'rule', 'rules')}, ${count(purposes, 'purpose', 'purposes')}, ${count(categories, 'category', 'categories')}; ${count(examples, 'example', 'examples')} of rules and ${count(labels, 'label', 'labels')} of words turned out as they say.`,
  broken: (faults) => `${count(faults, 'thing is', 'things are')} wrong with the pack`,
  notRead: (rule) => `the example of '${rule}' holds no form that can be read`,
  shouldFind: (rule, outcome, found) =>
    `the bad example of '${rule}' should be ${outcome}, but the rule finds ${nothing(found)}`,
  shouldPass: (rule, found) => `the good example of '${rule}' should pass, but the rule finds ${nothing(found)}`,
  shouldBe: (label, category, found) =>
    `'${label}' should be ${category}, but is taken for ${found ?? 'nothing known'}`,
  shouldNotBe: (label, category) => `'${label}' should not be ${category}`,
  exists: (file) => `${file} is there already; --force overwrites it`,
  started: (file, folder) =>
    `wrote ${file}. Try it with: sparsam pack check ${folder}; use it with 'packs: [${folder}]' in sparsam.config.yaml`,
  template: {
    head: 'A pack of your own. docs/packs.md tells what else can stand here; sparsam pack check tries it.',
    rules:
      'Rules of your own, and changes to others. sparsam rules lists all; sparsam explain CHECK tells what a check understands.',
    change: 'A rule of another pack: off, or another severity, with the reason.',
    rule: 'A rule over an existing check. Its examples are run by sparsam pack check.',
    purposes: 'Purposes of your own. A child takes the lists of its parent; what it says itself takes precedence.',
    vocabulary: 'Words by which fields are recognised, with labels to try them on.',
    categories: 'Kinds of data of your own. The part before the last dot is the group.',
    law: 'What your rules rest on.',
  },
};
