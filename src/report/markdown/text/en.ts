import { en as words } from '../../words/en.ts';
import { plural } from '../../words/plural.ts';
import type { MarkdownText } from './text.ts';

export const en: MarkdownText = {
  ...words,
  clean: 'nothing goes beyond the declared purposes, as far as the enabled rules can see',
  columns: ['Severity', 'Where', 'What', 'Fix'],
  read: (forms, fields, personal) =>
    `${plural(forms, 'form', 'forms')}, ${plural(fields, 'field', 'fields')}, ${personal} of them for personal data`,
  adopted: 'Adopted, not yet examined',
  verdicts: 'Fields',
  elsewhere: (count) => `… ${words.further(count)}: the other formats have them all.`,
  limits: 'This is not legal advice. Server-side checks, later use and storage are not visible here.',
};
