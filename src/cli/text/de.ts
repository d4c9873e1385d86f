import { de as evidence } from './evidence/de.ts';
import { de as packs } from './packs/de.ts';
import { de as register } from './register/de.ts';
import type { CliText } from './text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const didYouMean = (meant: string | undefined): string => (meant === undefined ? '' : ` (gemeint: „${meant}“?)`);

const lawKinds: ReadonlyMap<string, string> = new Map([
  ['statute', 'Gesetz'],
  ['case', 'Gerichtsentscheidung'],
  ['decision', 'Behördenentscheidung'],
  ['guideline', 'Leitlinie'],
]);

const severityNames = {
  info: 'Hinweis',
  low: 'niedrig',
  medium: 'mittel',
  high: 'hoch',
  critical: 'kritisch',
} as const;

export const de: CliText = {
  description:
    `Findet die Formulare in Ihren Quelltexten, sagt für jedes Feld, welche personenbezogenen Daten es erfragt und
ob es ein Pflichtfeld ist, und meldet, was über den Zweck des Formulars hinausgeht: mit Recht, Beleg und Abhilfe.`.replace(
      /\n/g,
      ' ',
    ),
  optionsWord: '[Optionen]',
  command: {
    audit: 'Formulare prüfen; das tut sparsam, wenn kein Befehl genannt ist',
    init: 'sparsam.config.yaml aus dem schreiben, was die Formulare sagen; Sie bestätigen es',
    explain:
      'was eine Regel, ein Zweck, eine Datenkategorie, eine Rechtsquelle, eine Prüfung oder ein Rechtsraum bedeutet',
    rules: 'Regeln auflisten: welche an sind, wer entscheidet, aus welchem Paket, und was sie geändert hat',
    pack: 'ein Regelpaket prüfen (pack check PFAD) oder eines beginnen (pack new [ORDNER])',
    inventory: 'alle Formulare und Felder auflisten, ohne sie zu beurteilen',
    diff: 'was sich zwischen zwei Berichten (--format json) geändert hat',
    evidence:
      'Berichte, Konfiguration, Regelpakete und Prüfsummen in einen Ordner schreiben, zum Signieren und Aufbewahren',
    verify: 'ob ein solcher Ordner unversehrt ist und eine Prüfung jetzt dasselbe ergibt',
    merge: 'ein Bericht aus den Teilen, die --shard geschrieben hat',
    register: 'sparsam.register.yaml schreiben: was die Formulare erheben und wozu; behält Ihre Worte',
    accept: 'Funde im Register begründen: Grund, Rechtsgrundlage, wer es verantwortet, bis wann',
  },
  option: {
    json: 'JSON ausgeben',
    locked: 'scheitern, wo der Code von sparsam.register.yaml abweicht',
    check: 'nichts schreiben; sagen, wie der Code vom Register abweicht, und scheitern, wo er es tut',
    today:
      'der Tag, nach dem sich richtet, welche Begründungen abgelaufen sind, als JJJJ-MM-TT; sonst der von SOURCE_DATE_EPOCH, sonst heute',
    noInline: 'Kommentare in den Quelltexten (sparsam-allow) nicht als Begründung gelten lassen',
    sarifIncludeAccepted:
      'begründete Funde auch in SARIF aufführen, als unterdrückt; GitHub zeigt sie dann als offen an',
    reason: 'warum der Fund hinnehmbar ist',
    basis: 'die Rechtsgrundlage: „Art. 6 Abs. 1 lit. b DSGVO“',
    by: 'wer das verantwortet',
    until: 'der letzte Tag, an dem das gilt, als JJJJ-MM-TT',
    all: 'alle offenen Funde übernehmen, damit ein altes Projekt anfangen kann; sie sind als übernommen gekennzeichnet und bleiben sichtbar',
    format:
      'Form des Berichts: terminal (Voreinstellung), html, pdf, markdown, json, sarif, github, gitlab, junit, unix, csv, xlsx, vvt, vvt-fr, agent; mit =Datei in eine Datei, deren Ordner angelegt werden; mehrfach möglich',
    changed: 'nur, was noch nicht eingecheckt ist, und Formulare, die es verwenden',
    since: 'nur, was sich seit diesem Commit oder Zweig geändert hat, und Formulare, die es verwenden',
    shard: 'einen Teil der Dateien lesen (1/3: den ersten von dreien), für `sparsam merge`; gibt JSON aus',
    changesFormat: 'Ausgabe: terminal (Voreinstellung), markdown oder json; mit =Datei in eine Datei; mehrfach möglich',
    compare: 'sagen, was sich seit diesem früheren Bericht (--format json) geändert hat, in jedem Format, das es zeigt',
    listFormat: 'Form der Ausgabe: terminal (Voreinstellung) oder json; mit =Datei in eine Datei; mehrfach möglich',
    failOn: 'ab diesem Schweregrad scheitern: info, low, medium, high (Voreinstellung), critical oder none',
    strict: 'auch an dem scheitern, was ein Mensch prüfen muss',
    purpose:
      'Zweck der Formulare, wo ihn sonst nichts angibt: Kennungen, durch Kommas getrennt; `sparsam explain` zählt sie auf',
    config: 'diese Konfiguration lesen, sonst die nächste sparsam.config.yaml, .yml, .json oder package.json#sparsam',
    printConfig: 'die Konfiguration ausgeben, die für diesen Lauf gilt, und aufhören',
    lang: 'Sprache: en (Voreinstellung) oder de',
    quiet: 'kein Fortschritt, keine Bemerkungen; den Bericht am Terminal nur, wenn der Lauf scheitert',
    noRemarks: 'kein Fortschritt, keine Bemerkungen',
    allowIncomplete: 'nicht daran scheitern, dass Dateien nicht lesbar sind',
    stdin: 'einen Quelltext von der Standardeingabe lesen',
    stdinFilename: 'Name dessen, was von dort kommt; die Endung sagt, wie es zu lesen ist (sonst stdin.html)',
    ignorePattern: 'diese Pfade auslassen, wie es eine Zeile in .gitignore täte; mehrfach möglich',
    noIgnore: 'auch lesen, was .gitignore und .sparsamignore auslassen',
    color: 'Farben auch dann ausgeben, wenn die Ausgabe kein Terminal ist',
    noColor: 'keine Farben ausgeben',
    debug: 'sagen, wo im Programm ein Fehler entstanden ist',
    force: 'eine vorhandene Konfiguration überschreiben',
  },
  versionOption: 'Version ausgeben',
  helpOption: 'diese Hilfe ausgeben',
  helpCommand: 'Hilfe zu einem Befehl ausgeben',
  helpHeading: {
    'Usage:': 'Aufruf:',
    'Arguments:': 'Argumente:',
    'Options:': 'Optionen:',
    'Global Options:': 'Allgemeine Optionen:',
    'Commands:': 'Befehle:',
  },
  helpEnd: `Beispiele:
  sparsam                                den aktuellen Ordner prüfen
  sparsam src 'templates/**/*.twig'      einen Ordner und ein Muster prüfen
  sparsam --purpose newsletter join.html
                                         sagen, wozu ein Formular dient, und
                                         sehen, was es nicht braucht
  sparsam -f terminal -f sarif=out.sarif
                                         hier und in eine Datei berichten
  sparsam --fail-on medium --strict      schon an weniger scheitern und auch an
                                         dem, was zu prüfen ist
  curl -s https://example.org/ | sparsam --stdin
                                         prüfen, was ein Programm ausgibt
  sparsam explain newsletter --lang de   was ein Newsletter braucht und nach
                                         welchem Recht

Pfade:
  Ein Ordner wird ohne node_modules, vendor, dist, build und dergleichen gelesen
  und ohne das, was .gitignore und .sparsamignore (gleiche Schreibweise)
  auslassen. Eine genannte Datei wird gelesen, auch wenn git sie ignoriert.

Rückgabewerte:
  0  nichts ab dem Schweregrad von --fail-on
  1  Funde
  2  falscher Aufruf, falsche Konfiguration, oder etwas war nicht lesbar
     (siehe --allow-incomplete)

Umgebung:
  NO_COLOR, FORCE_COLOR  ohne Farben, mit Farben
  NODE_DEBUG=sparsam     wie --debug

sparsam <Befehl> --help --lang de sagt mehr über einen Befehl.`,

  seeHelp: '(sparsam --help --lang de zählt auf, was es gibt)',
  unknownOption: (flag, meant) => `die Option ${flag} gibt es nicht${didYouMean(meant)}`,
  unknownCommand: (word, meant) => `keine Datei, kein Ordner und kein Befehl heißt „${word}“${didYouMean(meant)}`,
  unknownValue: (flag, value, meant, known) =>
    `${flag} kennt „${value}“ nicht${didYouMean(meant)}${known.length > 20 ? '' : `; möglich sind ${known.join(', ')}`}`,
  unknownId: (id, meant) =>
    `keine Regel, kein Zweck, keine Datenkategorie, keine Rechtsquelle, keine Prüfung und kein Rechtsraum heißt „${id}“${didYouMean(meant)}; „sparsam explain“ zählt sie auf`,
  optionNeedsValue: (option) => `die Option ${option} braucht einen Wert`,
  missingOperand: (name) => `das Argument <${name}> fehlt`,
  tooManyOperands: 'das sind mehr Argumente, als der Befehl nimmt',
  formatNeedsFile: (word) => `--format ${word} nennt nach dem Gleichheitszeichen keine Datei`,
  oneReportAPlace: (place) =>
    `zwei Berichte können nicht beide nach ${place}; geben Sie einem eine Datei: --format json=bericht.json`,
  notForTerminal: (format) =>
    `${format} ist kein Text für ein Terminal; geben Sie ihm eine Datei: --format ${format}=bericht.${format}`,
  filenameWithoutStdin: '--stdin-filename sagt, was von der Standardeingabe kommt; es gehört zu --stdin',
  stdinWithPaths: '--stdin liest einen Quelltext von der Standardeingabe; Pfade können nicht dazu angegeben werden',
  configIsData: (file) => `${file} ist keine .yaml-, .yml- oder .json-Datei; Konfiguration ist Text, nie Programm`,
  cannotReadConfig: (file) => `die Konfiguration ${file} ist nicht lesbar`,
  badSourceDate: (value) => `SOURCE_DATE_EPOCH muss die Sekunden seit 1970 angeben, ist aber „${value}“`,
  cannotWrite: (file, code) => `${file} lässt sich nicht schreiben${code && ` (${code})`}`,
  crash: (message) => `das hätte nicht geschehen dürfen: ${message} (mit --debug zeigt sich, wo)`,

  progress: (done, total) => `${done} von ${count(total, 'Quelltext', 'Quelltexten')} gelesen`,
  wrote: (format, file) => `${format} nach ${file} geschrieben`,
  incomplete: (files) =>
    `sparsam: ${count(files, 'Datei war', 'Dateien waren')} nicht lesbar, darum scheitert der Lauf (--allow-incomplete nimmt das hin)`,
  fails: (findings, severity) =>
    `sparsam: der Lauf scheitert an ${count(findings, 'Fund', 'Funden')} ab Schweregrad „${severityNames[severity]}“`,
  nothingToRead:
    'sparsam: Es gab nichts zu lesen: keine Datei hier ist von einer Art, die Formulare enthält, oder alle sind ausgelassen',
  configFrom: (file) => (file === undefined ? 'keine Konfigurationsdatei' : `aus ${file}`),

  evidence,

  register,

  inventory: {
    columns: ['Zeile', 'Feld', 'fragt nach', 'Pflicht'],
    notPersonal: 'keine personenbezogenen Daten',
    cannotTell: '? nicht erkennbar',
    gap: (reason) => `nur teilweise gelesen: ${reason}`,
  },

  packs,

  init: {
    exists: (file) => `${file} ist schon da; --force überschreibt es`,
    done: (file, { proposed, open, declared }) =>
      `${file} geschrieben: ${count(proposed, 'Zweck', 'Zwecke')} vorgeschlagen, bitte bestätigen; ${open} offen; ${declared} im Quelltext angegeben`,
    head: [
      'Was sparsam über dieses Projekt wissen soll. Jede Angabe ist freiwillig; Pfade gehen von dieser Datei aus.',
      'sparsam explain ZWECK, REGEL oder KATEGORIE sagt, was eine Kennung unten bedeutet.',
    ],
    lang: 'Sprache der Meldungen und Berichte: en oder de.',
    failOn:
      'Schweregrad, ab dem eine Beanstandung den Lauf scheitern lässt: info, low, medium, high, critical oder none.',
    examples: [
      'Was hier sonst stehen kann:',
      '',
      'strict: true                     # auch, was ein Mensch prüfen muss, lässt den Lauf scheitern',
      'formats: [terminal, sarif=sparsam.sarif]',
      'ignore: [legacy/, "*.draft.html"]   # wie in .gitignore',
      'packs: [./datenschutz-regeln]    # eigene Regeln und Zwecke',
      'rules:',
      '  mandatory-civility: medium     # anderer Schweregrad oder off',
      'categories:                      # wo sparsam verkennt, wonach ein Feld fragt',
      '  - field: ref',
      '    category: none',
      'jurisdictions: [de, at]          # wessen Recht neben der DSGVO zählt',
      'processing:                      # was kein Formular zeigt; Lücken werden dann genannt',
      '  - purpose: newsletter',
      '    record: VVT-012              # im Verzeichnis von Verarbeitungstätigkeiten',
      '    legalBasis: consent',
      '    retention: bis zur Abmeldung',
    ],
    purposes: [
      'Wozu jedes Formular dient. Das sind Vermutungen nach den Worten der Formulare. Lesen und berichtigen Sie jede und',
      'behalten Sie sie nur, wenn sie stimmt: Ist der Zweck angegeben, so ist, was über ihn hinausgeht, eine Beanstandung',
      'und kein bloßer Hinweis mehr. Es gilt der erste Eintrag, der auf ein Formular passt.',
    ],
    guessed: (purposes, confidence, quote) =>
      `vermutet (${{ certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich' }[confidence]}): ${purposes}${quote === undefined ? '' : `, wegen «${quote}»`}`,
    declared: (purposes) => `im Quelltext angegeben: ${purposes}; hier ist nichts zu tun`,
    unknown: 'die Worte des Formulars sagen nicht, wozu es dient: Zweck eintragen und # entfernen',
    notAddressable:
      'nichts unterscheidet dieses Formular von den anderen in der Datei: geben Sie ihm eine id oder dort mit data-purpose den Zweck an',
  },

  explain: {
    rule: 'Regel',
    purpose: 'Zweck',
    category: 'Datenkategorie',
    law: 'Recht',
    lawSource: 'Rechtsquelle',
    rules: 'Regeln',
    purposes: 'Zwecke',
    categories: 'Datenkategorien',
    lawSources: 'Rechtsquellen',
    related: 'Verwandt',
    note: 'Anmerkung',
    why: 'Warum',
    severity: 'Schweregrad',
    severityName: (severity) => severityNames[severity],
    decision: 'entscheidet',
    decisionMeans: {
      auto: 'die Regel, wo der Zweck angegeben und der Beleg fest ist; sonst ein Mensch',
      review: 'ein Mensch: die Regel weist darauf hin',
      screen: 'niemand: es wird nur aufgelistet',
    },
    group: 'Gruppe',
    fix: 'Abhilfe',
    fixFor: 'Abhilfe bei bestimmten Daten',
    evidence: 'Woran sie sich hält',
    falsePositives: 'Wann sie irrt',
    bad: (outcome) => `Beispiel, das sie meldet, und zwar ${outcome}`,
    good: 'Beispiel, das sie gelten lässt',
    outcome: (outcome) => (outcome === 'violation' ? 'als Beanstandung' : 'zur Prüfung'),
    kind: 'Art',
    lawKind: (kind) => lawKinds.get(kind) ?? kind,
    status: 'Stand',
    verification: {
      'checked-primary': 'am Originaltext geprüft',
      'checked-secondary': 'an einem Bericht darüber geprüft',
      knowledge: 'ungeprüft: aus dem Wissen geschrieben',
    },
    paragraphs: 'Randnummern',
    address: 'gesehen unter',
    citedByRules: 'Regeln, die sich darauf stützen',
    citedByPurposes: 'Zwecke, die sich darauf stützen',
    lists: {
      necessary: 'Erforderlich: darf Pflichtfeld sein',
      conditional: 'Unter einer Bedingung erforderlich: nur dann darf es Pflichtfeld sein',
      optional: 'Darf angeboten, aber nicht verlangt werden',
      contested: 'Umstritten: Gerichte oder Behörden haben es beanstandet oder sind uneins',
      never: 'Gehört nicht in ein Formular mit diesem Zweck',
    },
    oneOf: (labels) => `eines von: ${labels.join(' / ')}`,
    onlyIf: (label, condition) => `${label}, wenn: ${condition}`,
    everythingElse: 'alles, was auf keiner anderen Liste steht',
    coarser: 'Gröber fragen',
    extends: 'erweitert',
    lawfulBasis: 'Rechtsgrundlage',
    art9Condition: 'Art. 9 Abs. 2',
    retention: 'Speicherdauer',
    stages: 'Schritte',
    declare: 'So gibt ein Formular ihn an',
    partOf: 'Teil von',
    contains: 'Umfasst',
    sensitivity: 'Schutzbedarf',
    sensitivityMeans: {
      1: '1 von 4: für sich genommen kaum schädlich',
      2: '2 von 4: erlaubt, jemanden zu erreichen oder zu erkennen',
      3: '3 von 4: privat oder für Betrug geeignet',
      4: '4 von 4: sehr hoch (Daten nach Art. 9 und 10, amtliche Kennzeichen, Zahlungsmittel)',
    },
    specialMeans: { yes: 'ja, ihrer Art nach', possible: 'möglich, durch Rückschluss' },
    flags: 'Hinweise',
    knownBy: 'Wörter, an denen sie erkannt wird',
    purposeLists: {
      necessary: 'Erforderlich für',
      conditional: 'Unter einer Bedingung erforderlich für',
      optional: 'Darf angeboten werden für',
      contested: 'Umstritten für',
      never: 'Gehört nicht zu',
    },
  },
};
