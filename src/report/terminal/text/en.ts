import type { TerminalText } from './text.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const en: TerminalText = {
  unnamedForm: 'form without a name',
  line: (line) => `line ${line}`,
  purpose: (names, origin, confidence) =>
    origin === 'none'
      ? 'purpose unknown'
      : origin === 'declared'
        ? `for ${names}`
        : `for ${names}? (a guess, ${confidence})`,
  fields: (count) => plural(count, 'field', 'fields'),
  rows: { field: 'field', data: 'asks for', why: 'why', law: 'law', fix: 'fix', rule: 'rule', review: 'review' },
  level: {
    required: 'required',
    optional: 'optional',
    conditional: 'required under a condition',
    configurable: 'required by site settings',
    unknown: 'requirement not known',
  },
  layer: { markup: 'markup', mark: 'visible mark', schema: 'schema', validator: 'validator', default: 'default' },
  confidence: { certain: 'certain', likely: 'likely', possible: 'possible' },
  severity: { critical: 'critical', high: 'high', medium: 'medium', low: 'low', info: 'info' },
  outcome: { violation: 'violations', review: 'to review', accepted: 'accepted' },
  verdict: { necessary: 'necessary', allowed: 'allowed', excessive: 'excessive', unclear: 'unclear' },
  need: (list, purpose, note) =>
    ({
      necessary: `necessary for ${purpose}`,
      conditional: `needed for ${purpose} only if ${note}`,
      optional: `may be offered for ${purpose}, not demanded`,
      contested: `contested for ${purpose}: ${note}`,
      never: `does not belong in ${purpose}`,
      unlisted: `on no list of ${purpose}`,
      neutral: 'not weighed as personal data of the purpose',
    })[list],
  further: (count) => `and ${count} more`,
  noForms: 'No forms were found.',
  noFindings: 'Nothing goes beyond the declared purposes, as far as the enabled rules can see.',
  read: (forms, files, fields, personal) =>
    `${plural(forms, 'form', 'forms')} in ${plural(files, 'file', 'files')}, ${plural(fields, 'field', 'fields')}, ${personal} of them for personal data`,
  verdicts: 'fields',
  findings: 'findings',
  partial: 'Partly read',
  unreadable: 'Not read',
  notExamined: (kinds) =>
    `Not examined, no adapter reads them: ${kinds.map(({ extension, files }) => `${files} .${extension}`).join(', ')}`,
  explain: (rule) => `More on a rule: sparsam explain ${rule}`,
  limits: 'This is not legal advice. Server-side checks, later use and storage are not visible here.',
};
