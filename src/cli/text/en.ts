import { en as evidence } from './evidence/en.ts';
import { en as packs } from './packs/en.ts';
import { en as register } from './register/en.ts';
import type { CliText } from './text.ts';

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
const didYouMean = (meant: string | undefined): string => (meant === undefined ? '' : ` (did you mean '${meant}'?)`);

export const en: CliText = {
  description: `Finds the forms in your sources, says for every field what personal data it asks for and whether it is
required, and reports what goes beyond the form's purpose, with the law, the evidence and a fix.`.replace(/\n/g, ' '),
  optionsWord: '[options]',
  command: {
    audit: 'audit forms; this is what sparsam does where no command is named',
    init: 'write sparsam.config.yaml from what the forms say, for you to confirm',
    explain: 'what a rule, purpose, category, source of law, check or jurisdiction means',
    rules: 'list the rules: which are on, who decides, which pack they come from, and what changed them',
    pack: 'check a pack of rules (pack check PATH), or start one (pack new [FOLDER])',
    inventory: 'list every form and field, without judging them',
    diff: 'what changed between two reports (--format json)',
    evidence: 'write reports, configuration, packs and digests to a folder, to sign and to keep',
    verify: 'whether such a folder is whole, and an audit now says the same',
    merge: 'one report from the parts that --shard wrote',
    register: 'write sparsam.register.yaml: what the forms collect, and why; keeps your words',
    accept: 'answer for findings in the register: reason, legal basis, approver, last day',
  },
  option: {
    json: 'print JSON',
    locked: 'fail where the code differs from sparsam.register.yaml',
    check: 'write nothing; say how the code differs from the register, and fail where it does',
    today: 'the day by which justifications expire, as YYYY-MM-DD; else that of SOURCE_DATE_EPOCH, else today',
    noInline: 'let no comment in the sources (sparsam-allow) answer for a finding',
    sarifIncludeAccepted: 'list accepted findings in SARIF, too, as suppressed; GitHub shows them as open',
    reason: 'why the finding is acceptable',
    basis: "the legal basis: 'Art. 6(1)(b) GDPR'",
    by: 'who approved it',
    until: 'the last day on which that holds, as YYYY-MM-DD',
    all: 'adopt every open finding, so that an old project can begin; they are marked as adopted and stay visible',
    format:
      'how to report: terminal (default), html, pdf, markdown, json, sarif, github, gitlab, junit, unix, csv, xlsx, vvt, vvt-fr, agent; with =file into a file, its folders are made; repeatable',
    changed: 'only what is not committed yet, and forms that use it',
    since: 'only what changed since this commit or branch, and forms that use it',
    shard: 'read one part of the files (1/3: the first of three), for `sparsam merge`; prints JSON',
    changesFormat: 'how to print: terminal (default), markdown or json; with =file into a file; repeatable',
    compare: 'say what changed since this earlier report (--format json), in every format that shows it',
    listFormat: 'how to print: terminal (default) or json; with =file into a file; repeatable',
    failOn: 'fail from this severity on: info, low, medium, high (default), critical, or none',
    strict: 'let findings that a person has to review fail the run too',
    purpose: 'what the forms are for where nothing declares it: ids, with commas between; `sparsam explain` lists them',
    config: 'read this configuration; else the nearest sparsam.config.yaml, .yml, .json or package.json#sparsam',
    printConfig: 'print the configuration that holds for this run, and stop',
    lang: 'speak this language: en (default) or de',
    quiet: 'no progress and no remarks; the terminal report only if the run fails',
    noRemarks: 'no progress and no remarks',
    allowIncomplete: 'do not fail because some files cannot be read',
    stdin: 'read one source from stdin',
    stdinFilename: 'the name of what stdin holds; its extension says how to read it (default: stdin.html)',
    ignorePattern: 'leave out these paths, as a line of .gitignore would; repeatable',
    noIgnore: 'read what .gitignore and .sparsamignore leave out',
    color: 'write colours even where the output is no terminal',
    noColor: 'write no colours',
    debug: 'say where in the program an error arose',
    force: 'overwrite a configuration that is there',
  },
  versionOption: 'print the version',
  helpOption: 'print this help',
  helpCommand: 'print the help of a command',
  helpHeading: {},
  helpEnd: `Examples:
  sparsam                                audit the current folder
  sparsam src 'templates/**/*.twig'      audit a folder and a glob
  sparsam --purpose newsletter join.html
                                         say what a form is for, and see what
                                         it does not need
  sparsam -f terminal -f sarif=out.sarif
                                         report here and into a file
  sparsam --fail-on medium --strict      fail on less, and on what needs review
  curl -s https://example.org/ | sparsam --stdin
                                         audit what another program writes
  sparsam explain newsletter             what a newsletter needs, by which law

Paths:
  A folder is read without node_modules, vendor, dist, build and their like, and
  without what .gitignore and .sparsamignore (same syntax) leave out. A file
  that is named is read even if git ignores it.

Exit codes:
  0  nothing at or above --fail-on
  1  findings
  2  wrong usage or configuration, or something could not be read
     (see --allow-incomplete)

Environment:
  NO_COLOR, FORCE_COLOR  without colours, with colours
  NODE_DEBUG=sparsam     as --debug

sparsam <command> --help tells more about a command.`,

  seeHelp: '(sparsam --help lists what there is)',
  unknownOption: (flag, meant) => `there is no option ${flag}${didYouMean(meant)}`,
  unknownCommand: (word, meant) => `no file, folder or command is called '${word}'${didYouMean(meant)}`,
  unknownValue: (flag, value, meant, known) =>
    `${flag} does not know '${value}'${didYouMean(meant)}${known.length > 20 ? '' : `; it knows ${known.join(', ')}`}`,
  unknownId: (id, meant) =>
    `no rule, purpose, category, source of law, check or jurisdiction is called '${id}'${didYouMean(meant)}; 'sparsam explain' lists them`,
  optionNeedsValue: (option) => `the option ${option} needs a value`,
  missingOperand: (name) => `the argument <${name}> is missing`,
  tooManyOperands: 'these are more arguments than the command takes',
  formatNeedsFile: (word) => `--format ${word} names no file after the equals sign`,
  oneReportAPlace: (place) =>
    `two reports cannot both go to ${place}; give one of them a file: --format json=report.json`,
  notForTerminal: (format) =>
    `${format} is no text for a terminal; give it a file: --format ${format}=report.${format}`,
  filenameWithoutStdin: '--stdin-filename says what stdin holds; it goes with --stdin',
  stdinWithPaths: '--stdin reads one source from stdin; paths cannot be given with it',
  configIsData: (file) => `${file} is no .yaml, .yml or .json file; a configuration is data, never code`,
  cannotReadConfig: (file) => `the configuration ${file} cannot be read`,
  badSourceDate: (value) => `SOURCE_DATE_EPOCH must be a count of seconds since 1970, but is '${value}'`,
  cannotWrite: (file, code) => `${file} cannot be written${code && ` (${code})`}`,
  crash: (message) => `this should not have happened: ${message} (run again with --debug to see where)`,

  progress: (done, total) => `${done} of ${count(total, 'source', 'sources')} read`,
  wrote: (format, file) => `wrote ${format} to ${file}`,
  incomplete: (files) =>
    `sparsam: ${count(files, 'file', 'files')} could not be read, so the run fails (--allow-incomplete accepts that)`,
  fails: (findings, severity) =>
    `sparsam: the run fails because of ${count(findings, 'finding', 'findings')} of severity ${severity} or above`,
  nothingToRead:
    'sparsam: there was nothing to read: no file here is of a kind that may hold forms, or all are left out',
  configFrom: (file) => (file === undefined ? 'no configuration file' : `from ${file}`),

  evidence,

  register,

  inventory: {
    columns: ['line', 'field', 'asks for', 'requirement'],
    notPersonal: 'no personal data',
    cannotTell: '? cannot tell',
    gap: (reason) => `read in part: ${reason}`,
  },

  packs,

  init: {
    exists: (file) => `${file} is there already; --force overwrites it`,
    done: (file, { proposed, open, declared }) =>
      `wrote ${file}: ${count(proposed, 'purpose', 'purposes')} proposed for you to confirm, ${open} left open, ${declared} declared in the source`,
    head: [
      'What sparsam should know of this project. Every key is optional; paths are relative to this file.',
      'sparsam explain PURPOSE, RULE or CATEGORY says what an id below means.',
    ],
    lang: 'The language of messages and reports: en or de.',
    failOn: 'The severity from which a violation fails the run: info, low, medium, high, critical, or none.',
    examples: [
      'What else can stand here:',
      '',
      'strict: true                     # what a person has to review fails the run too',
      'formats: [terminal, sarif=sparsam.sarif]',
      'ignore: [legacy/, "*.draft.html"]   # as in .gitignore',
      'packs: [./privacy-rules]         # rules and purposes of your own',
      'rules:',
      '  mandatory-civility: medium     # another severity, or off',
      'categories:                      # where sparsam mistakes what a field asks for',
      '  - field: ref',
      '    category: none',
      'jurisdictions: [de, at]          # whose law counts over and above the GDPR',
      'processing:                      # what no form can show; gaps are then listed',
      '  - purpose: newsletter',
      '    record: VVT-012              # in the record of processing activities',
      '    legalBasis: consent',
      '    retention: until the subscription is cancelled',
    ],
    purposes: [
      'What each form is for. These are guesses from the words of the forms. Read each one, correct it, and keep it only',
      'if it is true: for a form whose purpose is declared, what goes beyond it is a violation and no longer a hint.',
      'The first entry that fits a form is taken.',
    ],
    guessed: (purposes, confidence, quote) =>
      `a guess (${confidence}): ${purposes}${quote === undefined ? '' : `, because of «${quote}»`}`,
    declared: (purposes) => `declared in the source: ${purposes}; nothing to do here`,
    unknown: 'the words of the form do not say what it is for: fill in a purpose and remove the #',
    notAddressable:
      'nothing tells this form from the others in its file: give it an id, or declare the purpose there with data-purpose',
  },

  explain: {
    rule: 'rule',
    purpose: 'purpose',
    category: 'category of data',
    law: 'Law',
    lawSource: 'source of law',
    rules: 'Rules',
    purposes: 'Purposes',
    categories: 'Categories of data',
    lawSources: 'Sources of law',
    related: 'Related',
    note: 'note',
    why: 'Why',
    severity: 'severity',
    severityName: (severity) => severity,
    decision: 'decides',
    decisionMeans: {
      auto: 'the rule, where the purpose is declared and the evidence is firm; else a person',
      review: 'a person: the rule points to it',
      screen: 'nobody: it is listed only',
    },
    group: 'group',
    fix: 'What to do',
    fixFor: 'What to do for certain data',
    evidence: 'What it goes by',
    falsePositives: 'When it is wrong',
    bad: (outcome) => `Example that it reports as ${outcome}`,
    good: 'Example that it lets pass',
    outcome: (outcome) => (outcome === 'violation' ? 'a violation' : 'to be reviewed'),
    kind: 'kind',
    lawKind: (kind) => kind,
    status: 'status',
    verification: {
      'checked-primary': 'checked against the primary text',
      'checked-secondary': 'checked against a report on it',
      knowledge: 'not checked: written from knowledge',
    },
    paragraphs: 'paragraphs',
    address: 'seen at',
    citedByRules: 'Rules that cite it',
    citedByPurposes: 'Purposes that cite it',
    lists: {
      necessary: 'Necessary: may be required',
      conditional: 'Necessary under a condition: may be required only while it holds',
      optional: 'May be offered, not required',
      contested: 'Contested: courts or authorities have objected, or differ',
      never: 'Does not belong in a form for this purpose',
    },
    oneOf: (labels) => `one of: ${labels.join(' / ')}`,
    onlyIf: (label, condition) => `${label}, if ${condition}`,
    everythingElse: 'everything that no other list names',
    coarser: 'Ask more coarsely',
    extends: 'extends',
    lawfulBasis: 'legal basis',
    art9Condition: 'Art. 9(2)',
    retention: 'retention',
    stages: 'stages',
    declare: 'How a form declares it',
    partOf: 'part of',
    contains: 'Contains',
    sensitivity: 'sensitivity',
    sensitivityMeans: {
      1: '1 of 4: little harm alone',
      2: '2 of 4: direct contact or identification',
      3: '3 of 4: intimate, or open to fraud',
      4: '4 of 4: very high (Art. 9 and 10 data, official identifiers, payment credentials)',
    },
    specialMeans: { yes: 'yes, by its nature', possible: 'possibly, by inference' },
    flags: 'remarks',
    knownBy: 'Words that it is known by',
    purposeLists: {
      necessary: 'Necessary for',
      conditional: 'Necessary under a condition for',
      optional: 'May be offered for',
      contested: 'Contested for',
      never: 'Does not belong in',
    },
  },
};
