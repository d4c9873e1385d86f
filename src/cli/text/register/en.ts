import type { RegisterText } from './text.ts';

const write = "if that is intended, run 'sparsam register' and commit the register";
const renew = 'look at the finding again: put it right, or renew the justification with sparsam accept';

export const en: RegisterText = {
  head: [
    "What this project's forms collect, and the findings that it answers for.",
    "'sparsam register' writes forms and fields from the code and keeps your comments, notes and order;",
    "'sparsam accept' adds justifications of findings; 'sparsam --locked' fails where the code differs.",
  ],
  cannotRead: (file) => `the register ${file} cannot be read`,
  twin: (name) => `'${name}' stands here a second time; keep one of the two`,
  badDay: (flag, given) => `${flag} takes a day as YYYY-MM-DD, not '${given}'`,
  missing: (file) => `--locked compares with ${file}, which does not exist; 'sparsam register' writes it`,
  written: (file, changes) => `wrote ${file}: ${changes} ${changes === 1 ? 'change' : 'changes'}`,
  unchanged: (file) => `${file} says what the code says; nothing was written`,
  agrees: (file) => `${file} says what the code says.`,
  differs: (file, differences) =>
    `The code differs from ${file} in ${differences} ${differences === 1 ? 'thing' : 'things'}:`,
  difference: {
    'form-added': (_, is) => `a form that is not in the register; it asks for ${is}`,
    'form-gone': () => 'a form that is no longer in the code',
    'field-added': (_, is) => `a field that is not in the register: ${is}`,
    'field-gone': (was) => `a field that is no longer in the code: ${was}`,
    'category-changed': (was, is) => `asks for ${is}; the register has ${was}`,
    'requirement-raised': (was, is) => `is ${is}; the register has ${was}`,
    'requirement-changed': (was, is) => `is ${is}; the register has ${was}`,
    'purpose-changed': (was, is) =>
      `is for ${is || 'nothing that is declared'}; the register has ${was || 'no declared purpose'}`,
    'justification-stale': () => 'a justification of a finding that is no longer there',
    'justification-lapsed': (was, is) =>
      `a justification that has lapsed: it was given for ${was || '–'}, and now it is ${is || '–'}`,
    'justification-expired': (was) => `a justification that held until ${was}`,
    'justification-incomplete': (_, is) => `a justification that lacks ${is}`,
  },
  remedy: {
    'form-added': write,
    'form-gone': write,
    'field-added': `take it out, or ${write}`,
    'field-gone': write,
    'category-changed': write,
    'requirement-raised': `make it optional again, or ${write}`,
    'requirement-changed': write,
    'purpose-changed': `check that the data may be used for it (Art. 5(1)(b), 6(4) GDPR), and ${write}`,
    'justification-stale': "remove it; 'sparsam register' does so in the register",
    'justification-lapsed': renew,
    'justification-expired': renew,
    'justification-incomplete': 'fill it in: the finding stays open until then',
  },
  whichFindings: 'sparsam accept takes the ids of findings, as reports print them, or --all',
  answerNeeds: (options) => `a justification also needs ${options.join(', ')}`,
  isOver: (day) => `--until ${day} is over already`,
  noSuchFinding: (beginning) =>
    `no finding has an id that begins with '${beginning}'; reports print ids, of which four characters are the least`,
  ambiguous: (beginning) => `several findings have ids that begin with '${beginning}':`,
  accepted: (file, findings, { basis, until, adopted }) => {
    const count = `${findings} ${findings === 1 ? 'finding' : 'findings'}`;
    if (adopted && basis === undefined)
      return `${file}: ${count} adopted; without a legal basis they stay open, but fail no run until ${until}`;
    return `${file}: ${count} accepted until ${until}`;
  },
};
