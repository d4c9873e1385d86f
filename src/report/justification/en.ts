import type { JustificationText } from './text.ts';

const by = (name: string): string => (name === '' ? '' : ` by ${name}`);
const on = (basis: string): string => (basis === '' ? '' : `, on ${basis}`);

export const en: JustificationText = {
  title: 'Justifications',
  standing: {
    accepted: (said) =>
      said.inline ? 'accepted in the source' : `accepted${by(said.by)} until ${said.until}${on(said.basis)}`,
    adopted: (said) => `adopted${by(said.by)} until ${said.until}, not yet examined`,
    expired: (said) => `the justification${by(said.by)} held only until ${said.until}`,
    lapsed: (said) => `the justification${by(said.by)} has lapsed (${said.changes})`,
    incomplete: (said) => `the justification lacks ${said.missing}`,
    stale: () => 'there is no such finding (any more)',
  },
  adopted: 'adopted with everything that was there',
  part: { reason: 'a reason', basis: 'a legal basis', by: 'an approver', date: 'a date', until: 'a last day' },
  ground: {
    rule: 'rule',
    form: 'form',
    field: 'field',
    purpose: 'purpose',
    category: 'category',
    requirement: 'requirement',
  },
  changed: (what, was, is) => `${what} was ${was || 'none'}, is ${is || 'none'}`,
};
