import type { PacksText } from './text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const nothing = (found: readonly string[]): string => (found.length === 0 ? 'nichts' : found.join(', '));

export const de: PacksText = {
  columns: ['Regel', 'Schwere bis', 'es entscheidet', 'Paket'],
  off: 'aus',
  decides: { auto: 'die Regel', review: 'ein Mensch', screen: 'niemand, nur gelistet' },
  step: {
    stated: (_, file) => `steht in ${file}`,
    replaced: (_, file) => `ersetzt durch ${file}`,
    weighted: (severity, file) => `${severity} durch ${file}`,
    'switched-off': (_, file) => `ausgeschaltet durch ${file}`,
  },
  count: (on, off) => `${count(on, 'Regel', 'Regeln')} an, ${off} aus. sparsam explain REGEL sagt, was eine bedeutet.`,
  check: 'Prüfung',
  checks: 'Prüfungen',
  parameters: 'Parameter, die eine Regel setzen darf',
  parameterType: {
    categories: 'Liste von Kategorien',
    purposes: 'Liste von Zwecken',
    'categories-by-purpose': 'Listen von Kategorien je Zweck',
    words: 'Liste von Wendungen',
    phrases: 'Listen von Wendungen je Sprache oder der Name einer Liste',
    topics: 'Listen von Wendungen je Thema',
    patterns: 'Liste regulärer Ausdrücke (RE2), ohne Rücksicht auf Groß- und Kleinschreibung',
    globs: 'Liste von Pfadmustern',
    choices: 'einige von',
    choice: 'eines von',
    localized: 'ein Text, en und de',
    'texts-by-name': 'Texte nach Namen, en und de',
    'yes-no': 'true oder false',
    number: 'eine Zahl',
  },
  variants: 'Varianten, die Schwere und Meldungen unterscheiden dürfen',
  placeholders: 'Platzhalter, die ihre Texte enthalten dürfen',
  commonPlaceholders: [
    'field: wie das Feld heißt',
    'category: wonach es fragt',
    'purpose: wofür das Formular ist',
    'condition: unter welcher Bedingung der Zweck es braucht',
    'reason: warum es strittig ist',
  ],
  rulesOver: 'Regeln darüber',
  origin: 'steht in',
  told: 'Was sie ihrer Prüfung sagt',
  changed: 'Was sie geändert hat',
  jurisdiction: 'Rechtsraum',
  jurisdictions: 'Rechtsräume',
  countries: 'Länder',
  childConsentAge: 'Kind willigt ein ab',
  age: (age, status) => `${age} Jahren (${status})`,
  changes: 'Was dort anders wiegt',
  change: (rule, severity, why) => `${rule}: ${severity}. ${why}`,
  conditionsThere: 'Was dort unter einer Bedingung erforderlich ist',
  unknownAction: (action) => `sparsam pack kennt '${action}' nicht; es kennt check und new`,
  noPath: 'sparsam pack check braucht den Pfad eines Pakets: einen Ordner mit pack.yaml oder eine YAML-Datei',
  nowhere: (path) => `es gibt kein Paket '${path}': weder einen Pfad hier noch ein Paket in node_modules`,
  sound: (name, { rules, purposes, categories, examples, labels }) =>
    `${name} ist in Ordnung: ${count(rules, 'Regel', 'Regeln')}, ${count(purposes, 'Zweck', 'Zwecke')}, ${count(categories, 'Kategorie', 'Kategorien')}; ${count(examples, 'Beispiel', 'Beispiele')} von Regeln und ${count(labels, 'Beschriftung', 'Beschriftungen')} von Wörtern wie angegeben.`,
  broken: (faults) => `${count(faults, 'Fehler', 'Fehler')} im Paket`,
  notRead: (rule) => `das Beispiel von '${rule}' enthält kein lesbares Formular`,
  shouldFind: (rule, outcome, found) =>
    `das schlechte Beispiel von '${rule}' sollte ${outcome} ergeben, aber die Regel findet ${nothing(found)}`,
  shouldPass: (rule, found) =>
    `das gute Beispiel von '${rule}' sollte durchgehen, aber die Regel findet ${nothing(found)}`,
  shouldBe: (label, category, found) =>
    `'${label}' sollte ${category} sein, wird aber für ${found ?? 'nichts Bekanntes'} gehalten`,
  shouldNotBe: (label, category) => `'${label}' sollte nicht ${category} sein`,
  exists: (file) => `${file} gibt es schon; --force überschreibt die Datei`,
  started: (file, folder) =>
    `${file} geschrieben. Erproben: sparsam pack check ${folder}; verwenden: 'packs: [${folder}]' in sparsam.config.yaml`,
  template: {
    head: 'Ein eigenes Paket. docs/packs.md sagt, was hier noch stehen kann; sparsam pack check erprobt es.',
    rules:
      'Eigene Regeln und Änderungen an anderen. sparsam rules listet alle; sparsam explain PRÜFUNG sagt, was eine Prüfung versteht.',
    change: 'Eine Regel eines anderen Pakets: off oder eine andere Schwere, mit Begründung.',
    rule: 'Eine Regel über einer vorhandenen Prüfung. sparsam pack check führt ihre Beispiele aus.',
    purposes: 'Eigene Zwecke. Ein Kind übernimmt die Listen des Elternzwecks; was es selbst sagt, geht vor.',
    vocabulary: 'Wörter, an denen Felder erkannt werden, mit Beschriftungen zum Erproben.',
    categories: 'Eigene Arten von Daten. Der Teil vor dem letzten Punkt ist die Gruppe.',
    law: 'Worauf die Regeln beruhen.',
  },
};
