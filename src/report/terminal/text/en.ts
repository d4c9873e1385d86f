import { en as words } from '../../words/en.ts';
import { plural } from '../../words/plural.ts';
import type { TerminalText } from './text.ts';

export const en: TerminalText = {
  ...words,
  purpose: (names, origin, confidence) =>
    origin === 'none'
      ? 'purpose unknown'
      : origin === 'declared'
        ? `for ${names}`
        : `probably for ${names} (inferred, ${confidence})`,
  rows: { field: 'field', data: 'asks for', why: 'why', weight: 'weight', law: 'law', fix: 'fix', status: 'status' },
  review: 'review',
  screened: 'listed only',
  noFindings: 'Nothing goes beyond the declared purposes, as far as the enabled rules can see.',
  read: (forms, files, fields, personal) =>
    `${plural(forms, 'form', 'forms')} in ${plural(files, 'file', 'files')}, ${plural(fields, 'field', 'fields')}, ${personal} of them for personal data`,
  verdicts: 'fields',
  findings: 'findings',
  notExamined: (kinds) =>
    `Not examined, no adapter reads them: ${kinds.map(({ extension, files }) => `${files} .${extension}`).join(', ')}`,
  impactTitle: 'impact assessment (Art. 35 GDPR)',
  explain: (rule) => `More on a rule: sparsam explain ${rule}`,
  accept: (id) => `To answer for a finding in the register: sparsam accept ${id}`,
  registerDiffers: (file, differences) =>
    `The code differs from ${file} in ${plural(differences, 'thing', 'things')}; sparsam register --check lists them.`,
  adopted: (findings) => `${plural(findings, 'open finding is', 'open findings are')} adopted and fail no run`,
  limits: 'This is not legal advice. Server-side checks, later use and storage are not visible here.',
};
