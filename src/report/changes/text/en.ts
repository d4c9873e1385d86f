import { en as words } from '../../words/en.ts';
import { plural } from '../../words/plural.ts';
import type { ChangesText } from './text.ts';

export const en: ChangesText = {
  title: 'What changed',
  nothing: 'Nothing changed since the earlier report.',
  summary: (fates) =>
    [
      `${plural(fates.new, 'new finding', 'new findings')}`,
      `${fates.worse} worse`,
      `${fates.better} better`,
      `${fates.fixed} fixed`,
      `${fates.open} still open`,
      ...(fates.unchecked > 0 ? [`${fates.unchecked} not looked at again`] : []),
    ].join(', '),
  personalFields: (before, after) => `Fields for personal data: ${before} before, ${after} now.`,
  otherTool: (before, after) =>
    `The earlier report was made with sparsam ${before}, this one with ${after}: what differs may be due to that.`,
  otherPacks: 'The rule packs are not the same: what differs may be due to that.',
  section: {
    new: 'New findings',
    worse: 'Findings that got worse',
    better: 'Findings that got better',
    fixed: 'Fixed',
    unchecked: 'Not looked at again',
    purpose: 'Forms for another purpose',
    'required-more': 'Fields asked for more firmly',
    'field-added': 'New fields',
    category: 'Fields that ask for something else',
    'required-less': 'Fields asked for less firmly',
    'field-removed': 'Fields no longer asked for',
    'form-added': 'New forms',
    'form-removed': 'Forms no longer there',
    'not-read': 'Forms not read this time',
  },
  note: {
    purpose:
      'Data collected for the earlier purpose may be used for the new one only if the two are compatible, or with consent or by law (Art. 5(1)(b) and 6(4) GDPR).',
    unchecked: 'Their rule is off or their file was not read: that does not mean that they are fixed.',
  },
  severity: words.severity,
  level: words.level,
  violation: 'violation',
  review: 'to review',
  accepted: 'accepted',
  because: {
    'rule-added': 'the rule is new',
    'rule-off': 'the rule is off',
    'not-read': 'the file was not read',
  },
  unnamedForm: words.unnamedForm,
  unnamedField: 'field without a name',
  notPersonal: 'no personal data',
  cannotTell: 'cannot be told',
  noPurpose: 'unknown',
};
