import { wordsIn } from '../../report/index.ts';
import type { MatcherText } from './text.ts';

export const en: MatcherText = {
  ...wordsIn('en'),
  tooMuch: (purposes) => `These forms should collect only what they need for “${purposes}”, but they ask for more:`,
  notTooMuch: (purposes, fields) =>
    `These forms should ask for more than they need for “${purposes}”, but nothing goes beyond it, as far as the enabled rules can see (fields: ${fields}).`,
  otherPurpose: (form, purposes) =>
    `✖ ${form ? `The form “${form}”` : 'A form'} declares another purpose: “${purposes}”.`,
  asksFor: (category) => `asks for: ${category}`,
  cannotTell: 'cannot tell',
  unnamedField: 'field without a name',
  nothingToJudge: 'There is no form field in this HTML, so there is nothing to judge. Was the page rendered?',
  unreadable: (reason) => `This text could not be read: ${reason}.`,
  neitherTextNorElement: 'toCollectOnlyFor judges HTML: a text, or an element with outerHTML.',
  limits: '`sparsam explain RULE` says more about a rule.',
};
