import type { Confidence, Justification, SourceStatus } from '../../../model/index.ts';
import { en as words } from '../../words/en.ts';
import { plural } from '../../words/plural.ts';

/** How many of 100 were right, as text. */
type Sureness = Readonly<Record<Confidence, string>>;

/** All that the HTML report says of its own accord. */
export const en = {
  ...words,
  document: 'Data minimisation audit',
  skip: 'Skip to the report',
  language: 'Language',
  contents: 'Contents',
  search: 'Search fields, findings and files',
  fieldHits: 'fields',
  findingHits: 'findings',
  show: 'Show',
  toTop: 'Back to top',
  toBeCompleted: 'to be completed',

  cover: {
    lede: 'What the forms of this project ask for, what they ask it for, and what appears to go beyond that.',
    scope: 'Scope',
    examined: (forms: number, files: number) =>
      `${plural(forms, 'form', 'forms')} in ${plural(files, 'file', 'files')}`,
    tool: 'Tool',
    packs: 'Rule packs',
    date: 'Date',
    noDate: 'None: the same input gives the same bytes. The date belongs to the signature.',
    twin: 'Machine-readable twin',
    twinIs: '--format json of the same run, SHA-256',
    jurisdictions: 'Further jurisdictions',
    controller: 'Controller',
    officer: 'Data protection officer',
    product: 'Product or project',
    order: 'Prepared by, on whose order',
    secrecy: 'Classification',
    limits:
      'Not legal advice, and no finding of compliance or breach. Server-side checks, later use and storage are not visible here.',
    more: 'Method and limits',
  },

  summary: {
    title: 'Summary',
    excess: (excessive: number, personal: number) =>
      `${excessive} of ${personal} personal fields ${excessive === 1 ? 'appears' : 'appear'} to go beyond what ${personal === 1 ? 'its form is' : 'their forms are'} for.`,
    noExcess: (personal: number) =>
      `None of the ${personal} personal fields appears to go beyond its form’s purpose, as far as the enabled rules can see.`,
    nothing: 'No forms were found.',
    counts: (forms: number, fields: number, personal: number) =>
      `${plural(forms, 'form', 'forms')}, ${plural(fields, 'field', 'fields')}, ${personal} of them for personal data.`,
    doubtful: (forms: number, fields: number) =>
      `${forms} of the forms with ${plural(fields, 'field', 'fields')} may be none.`,
    open: (unclear: number) =>
      `${plural(unclear, 'field could', 'fields could')} not be judged: what is asked or what for cannot be told.`,
    verdicts: 'Every field and its verdict',
    urgent: 'Most urgent',
    noFindings: 'The enabled rules found nothing. That means only that.',
    matrix: 'What is asked, and how firmly',
    matrixNote: 'One mark for each field. It leads to the field’s line in the register.',
    category: 'Kind of data',
    level: { required: 'required', depends: 'depends', optional: 'optional', unknown: 'not known' },
    noneOfThese: 'not personal data',
    cannotTell: 'cannot be told',
    findings: 'Findings by severity',
    coverage: 'What was read, and what was not',
    allRead: 'Every file that was found could be read in full.',
    gaps: 'Not read, or not in full',
  },

  verdictMeans: {
    necessary: 'The purpose needs it.',
    allowed: 'May be asked in this way, or is no personal data of the purpose.',
    excessive: 'Appears not necessary for the purpose in the way it is asked.',
    unclear: 'Cannot be told from the form. A person decides.',
  },

  inventory: {
    title: 'Inventory of forms',
    note: 'Each form in the order of its file.',
    doubtful: (count: number) => `${plural(count, 'more was', 'more were')} read that may be no form`,
    form: 'Form',
    purpose: 'Purpose',
    target: 'Sent to',
    fields: 'Fields',
    special: 'Special data',
    noTarget: 'no target stated',
    samePage: 'the page itself',
    requiredOf: (required: number, all: number) => `${required} of ${all} required`,
  },

  purpose: {
    title: 'Purpose',
    declared: 'declared',
    inferred: (confidence: string) => `inferred, ${confidence}`,
    none: 'not known',
  },

  special: { art9: 'Art. 9', 'art9-possible': 'Art. 9 possible', art10: 'Art. 10', art87: 'Art. 87' },

  stated: {
    title: 'The project states',
    activity: 'Processing activity',
    record: 'Record',
    legalBasis: 'Legal basis',
    legalBasisDetail: 'Statute or interest',
    art9Condition: (letter: string) => `Exception for special categories: Art. 9(2)(${letter}) GDPR`,
    retention: 'Kept',
    recipients: 'Recipients',
  },
  legalBasis: {
    consent: 'consent (Art. 6(1)(a) GDPR)',
    contract: 'contract (Art. 6(1)(b) GDPR)',
    legal_obligation: 'legal obligation (Art. 6(1)(c) GDPR)',
    vital_interests: 'vital interests (Art. 6(1)(d) GDPR)',
    public_task: 'public task (Art. 6(1)(e) GDPR)',
    legitimate_interests: 'legitimate interests (Art. 6(1)(f) GDPR)',
  },

  register: {
    title: 'Register of fields',
    note: 'Every field with a verdict and the reason for it, also where there is nothing to find: this is what Art. 5(2) and 25 GDPR ask a controller to be able to show.',
    field: 'Field',
    verdict: 'Verdict',
    asksFor: 'Asks for',
    requirement: 'Required',
    reason: 'Reason',
    place: 'Place',
    readBy: 'Read by',
    target: 'Sent to',
    also: 'Also read from',
    incomplete: 'Read in part',
    unclearForm: 'May be no form',
    findings: 'Findings',
    drawing: 'The form, its fields marked by verdict',
    noFields: 'No fields were seen.',
    noLabel: 'no label',
    notPersonal: 'no personal data',
    cannotTell: 'cannot be told',
    runnerUp: (category: string) => `or ${category}`,
    noCategory: 'What is asked cannot be told from the form.',
    noPurpose: 'What the form is for is not known.',
    mayBeNoForm: 'This may be no form that a person fills in.',
    conflict: 'the layers disagree',
    dependsOn: (field: string) => `depends on ${field}`,
    default: 'by default',
    initial: {
      checked: 'ticked in advance',
      unchecked: 'not ticked',
      selected: 'chosen in advance',
      prefilled: 'filled in in advance',
      dynamic: 'filled in by the page',
    },
    concealed: 'out of sight',
    furtherHidden: (count: number) => plural(count, 'hidden field', 'hidden fields'),
  },

  doubtful: {
    title: 'What may be no form',
    note: 'Schemas and parts that read like forms, without a sign that a person fills them in. None of their fields is judged; they stand here so that nothing is left out.',
    reasons: {
      'no form is seen to use this schema': 'No form is seen to use this schema.',
      'it stands in a test': 'It stands in a test.',
      'its name speaks of configuration or internal state': 'Its name speaks of configuration or internal state.',
      'its name speaks of parameters of a request': 'Its name speaks of parameters of a request.',
    } as Readonly<Record<string, string>>,
  },

  findings: {
    title: 'Findings',
    groups: { violation: 'Violations of a rule', review: 'To be reviewed' },
    means: {
      violation: 'The purpose is declared, and what was seen was read, not guessed.',
      review: 'A person decides: the purpose or the meaning was inferred, or the point is one of judgement.',
    },
    one: { violation: 'violation', review: 'to review', accepted: 'accepted' },
    fix: 'What to do',
    evidence: 'What was seen',
    weight: 'Why it weighs more or less',
    law: 'Law',
    errs: 'When this finding may be wrong',
    rule: 'Rule',
    id: 'Finding',
    whole: 'whole form',
    none: 'The enabled rules found nothing.',
  },

  jurisdictions: {
    title: 'Jurisdictions',
    note: 'Places whose law the project chose to add to the GDPR. Where one weighs a finding otherwise, the finding says so and why. None takes a finding away.',
    place: 'Place',
    age: 'Age of consent of children',
    notes: 'Notes and sources',
  },

  impactSection: {
    title: 'Impact assessment: screening',
    note: 'The nine criteria of WP248 rev.01, held against the forms. Two or more on one form usually mean that an assessment is needed before processing starts (Art. 35 GDPR).',
    result: 'Whether an assessment is needed:',
    criterion: 'Criterion',
    status: 'Status',
    forms: 'Shown by',
    next: 'Scale, automated decisions and later use cannot be seen in code. The controller decides, with the advice of the data protection officer, after a look at the list of the supervisory authority (Art. 35(4)); the decision is recorded.',
  },

  justifications: {
    title: 'Justifications',
    note: 'What the project answers for, in its register and in comments of its sources. Whether an answer holds is for the controller to decide.',
    holds: { yes: 'Hold', no: 'Do not hold: the finding is open' },
    finding: 'Finding',
    status: 'Status',
    reason: 'Reason and legal basis',
    by: 'Approved by',
    term: 'Term',
    where: 'Stands in',
    statuses: {
      accepted: 'accepted',
      adopted: 'adopted, not yet examined',
      expired: 'expired',
      lapsed: 'lapsed',
      incomplete: 'incomplete',
      stale: 'no such finding',
    } satisfies Record<Justification['status'], string>,
    adopted: 'adopted with everything that was there',
    inline: 'comment in the source',
    register: 'register',
    noReason: 'none given',
    cards: 'Accepted findings',
  },

  rules: {
    title: 'Rules',
    note: 'Every rule that was on. Those that found something stand with their reasons and sources.',
    silent: 'Looked for, and not found',
    found: (count: number) => plural(count, 'finding', 'findings'),
    decision: {
      auto: 'may fail a build',
      review: 'a person decides',
      screen: 'listed only',
    },
    errs: 'Known false positives',
  },

  law: {
    title: 'Law and its verification',
    note: 'Each source with how well it was checked for the rule pack. Open the primary text before relying on it.',
    source: 'Source',
    topic: 'What it says',
    paras: 'paragraphs',
    status: 'Verified',
    key: 'How a source was verified',
    statuses: {
      'checked-primary': 'primary text seen',
      'checked-secondary': 'seen in a report on it',
      knowledge: 'from knowledge, to be verified',
    },
    statusMeans: {
      'checked-primary': 'The text of the law or of the decision itself was read.',
      'checked-secondary': 'A report on it was read, not the text itself.',
      knowledge: 'Nobody looked it up for the rule pack yet.',
    },
  },

  sources: {
    title: 'Sources',
    note: 'Every file that was found. No file is skipped without a line here.',
    file: 'File',
    status: {
      read: 'read',
      'no-forms': 'no forms',
      partial: 'read in part',
      unreadable: 'not read',
    } satisfies Record<SourceStatus, string>,
    notExamined: 'not examined',
    noAdapter: (extension: string, files: number) =>
      `${plural(files, 'file', 'files')} of the kind .${extension}: no adapter reads them yet`,
    hash: 'SHA-256',
    reason: 'Why',
    files: (count: number) => plural(count, 'file', 'files'),
  },

  method: {
    title: 'Method and limits',
    steps: [
      'Files are read as text. Nothing that is read is ever executed, and nothing leaves the machine.',
      'For every field the report keeps what each layer says on whether it is required: markup, visible mark, schema, validation code.',
      'A vocabulary and the standard’s autofill tokens say what a field asks for, and how sure that is.',
      'The form’s purpose is the one that the project declares. Where none is declared it is inferred from the form’s words, and every finding on it is for a person to review.',
      'The purpose’s lists say what is necessary, necessary under a condition, acceptable as optional, contested, or never needed. The table shows what follows.',
    ],
    tableTitle: 'How a verdict comes about',
    columns: ['necessary', 'under a condition', 'optional', 'contested', 'on no list', 'never'],
    rows: { required: 'required', open: 'depends or not known', optional: 'optional' },
    disputed: 'as the pack says',
    signs: 'Signs',
    grades: 'Grades of evidence',
    grade: {
      A: 'deterministic: an attribute or a schema’s keyword',
      B: 'a vocabulary’s word, with its context',
      C: 'inferred from text; a person must confirm it',
    },
    reproduce: 'Reproducing this report',
    reproduceNote:
      'The same files, packs and configuration give the same bytes. These hashes say which they were; the hashes of the files stand under “Sources”.',
    limits: 'What cannot be seen',
    limitList: [
      'Checks on the server that the form does not show.',
      'What happens with the data later, contracts with processors, actual storage.',
      'Fields that only a running script adds.',
      'Whether a purpose was declared rightly.',
    ],
    accuracy: {
      title: 'How often it errs',
      how: (pages: number, sites: number) =>
        `Measured with the shipped vocabularies on ${pages} pages of ${sites} websites whose fields and forms people, the pages’ authors or translators have labelled. These pages were also used to improve the vocabularies: on others expect somewhat less. The range in brackets is where 95 of 100 measurements on other websites of the kind would lie.`,
      columns: ['', 'number', 'websites', 'right', 'right of those answered'],
      fields: 'Fields',
      language: (name: string) => `in ${name}`,
      purposes: 'Purposes of forms',
      sure: ({ certain, likely, possible }: Sureness) =>
        `What the tool calls certain was right in ${certain} of 100 fields, likely in ${likely}, possible in ${possible}.`,
      notPersonal: (share: string) => `Of fields that ask for nothing personal ${share} of 100 were taken to.`,
      fails: 'Where it fails most',
      failList: [
        'Languages without a vocabulary: only technical names and types speak there, and many fields stay without an answer.',
        'Rare data (health, official numbers, finances, family): hardly met on the measured pages, so no share can be stated for them.',
        'Fields that have neither a label nor a telling name, and boxes to tick whose text says nothing on what they are for.',
        'Purposes of forms that do two things at once, and of forms that say nothing of themselves.',
      ],
    },
    disclaimer: 'Disclaimer',
  },

  disclaimer:
    'This report was produced automatically from the forms and schemas listed. It shows facts seen in them and compares these with published law, case law and guidance as of the pack date. It is not legal advice and not a finding of compliance or breach. Whether a data item is necessary depends on the purpose, the process behind the form and national law, and is decided case by case by the controller, who seeks the advice of the data protection officer where one is designated. The tool does not see server-side checks, contracts, later use or actual storage. No finding means only that the enabled rules found nothing. Guidelines are not binding; courts and authorities differ on points marked “contested”. Check the cited sources before relying on them.',

  signoff: {
    title: 'Sign-off',
    note: 'The data protection officer advises and does not decide (Art. 38(6) GDPR).',
    prepared: 'Prepared by',
    preparedNote: 'Checked the findings against the forms.',
    advice: 'Advice of the data protection officer',
    adviceNote: 'Art. 39(1)(a) and (b) GDPR',
    decision: 'Decision of the controller',
    decisionNote: 'Art. 24 GDPR',
    name: 'Name',
    date: 'Date',
    signature: 'Signature',
    remarks: 'Remarks',
    next: 'Next review on',
  },
};

export type HtmlText = typeof en;
