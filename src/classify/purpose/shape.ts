import type { FieldSet } from './field-set.ts';
import type { PurposeVote } from './vote.ts';

const names = [
  'identity.name.full',
  'identity.name.given',
  'identity.name.family',
  'demographic.birth_date',
  'demographic.birth_year',
  'demographic.age',
];

/** Data on the person, beyond what names an account. */
const persons = [...names, 'identity.salutation', 'contact.address', 'contact.phone', 'demographic', 'work'];

/** What clubs, schools, offices and doctors ask beside an address, and hardly any shop. */
const nothingOfAShop = [
  'demographic.birth_date',
  'demographic.birth_place',
  'demographic.nationality',
  'family',
  'work.qualification',
];

/** What is asked where a message is a remark beside it. */
const moreThanAMessage = ['demographic.birth_date', 'family', 'work.cv', 'work.qualification'];

const isReachable = (set: FieldSet): boolean => set.count('contact.email', 'contact.phone', 'identity.name') > 0;

const isTimeAlone = (set: FieldSet): boolean =>
  set.count('booking.date_time') > 0 &&
  set.count('booking') === set.count('booking.date_time') &&
  set.count('contact.address') === 0;

const isMessage = (set: FieldSet): boolean =>
  set.count('content.message') > 0 &&
  set.count('contact.email', 'contact.phone') > 0 &&
  set.count('contact.address') < 3 &&
  set.count('account.password', ...moreThanAMessage) === 0 &&
  set.count('booking') < 2;

/** What a newsletter asks: an e-mail address, and a name at most. */
const isSubscription = (set: FieldSet): boolean =>
  set.count('contact.email') > 0 && set.lines === set.count('contact.email', 'identity.name', 'identity.salutation');

/** A person with a birth date, of whom no account, credit or job is the matter. */
const isEnrolled = (set: FieldSet): boolean =>
  set.count('identity.name') > 0 &&
  set.count('demographic.birth_date') > 0 &&
  set.count('account.password', 'finance', 'work') === 0;

/** Nothing by which an account could be found is asked, or an order is looked up. */
const namesNobody = (set: FieldSet): boolean =>
  set.asked > 0 &&
  set.unknown === 0 &&
  (set.count('account', 'contact', 'identity', 'official', 'order.number', 'technical') === 0 ||
    (set.count('order.number') > 0 && set.count('contact') > 0 && set.count('account') === 0));

/** What a set of fields is usually for. Each line: a shape, the purpose that it suggests, and how strongly. */
const shapes: readonly {
  readonly shape: string;
  readonly purpose: string;
  readonly weight: number;
  readonly fits: (set: FieldSet) => boolean;
}[] = [
  {
    shape: 'one password, nothing more than a name for it',
    purpose: 'login',
    weight: 4.5,
    fits: (set) => set.count('account.password') === 1 && set.lines <= 2,
  },
  {
    shape: 'one password among few fields',
    purpose: 'login',
    weight: 2.5,
    fits: (set) => set.count('account.password') === 1 && set.lines === 3 && set.count(...persons) === 0,
  },
  {
    shape: 'a name for the account and one password',
    purpose: 'login',
    weight: 2,
    fits: (set) =>
      set.count('account.password') === 1 &&
      set.count('account.username', 'account.identifier') > 0 &&
      set.lines === 4 &&
      set.count('contact.email', ...persons) === 0,
  },
  {
    shape: 'a password and a code',
    purpose: 'login',
    weight: 4,
    fits: (set) => set.count('account.password') === 1 && set.count('account.otp') > 0 && set.count(...persons) === 0,
  },
  {
    shape: 'a password beside data on the person',
    purpose: 'account_registration',
    weight: 5,
    fits: (set) =>
      set.count('account.password') > 0 &&
      set.count('order.number') === 0 &&
      (set.count(...names) > 0 || set.count(...persons) > 1),
  },
  {
    shape: 'a password and an e-mail address beside a user name',
    purpose: 'account_registration',
    weight: 4,
    fits: (set) =>
      set.count('account.password') > 0 && set.count('contact.email') > 0 && set.count('account.username') > 0,
  },
  {
    shape: 'a password asked twice',
    purpose: 'account_registration',
    weight: 4,
    fits: (set) =>
      set.count('account.password') === 2 && set.count('contact.email', 'contact.phone', 'account.username') > 0,
  },
  {
    shape: 'passwords alone, or with a code that was sent',
    purpose: 'password_reset',
    weight: 5,
    fits: (set) => set.count('account.password') > 1 && set.lines === set.count('account.password', 'account.otp'),
  },
  {
    shape: 'old and new password',
    purpose: 'password_reset',
    weight: 4,
    fits: (set) => set.count('account.password') === 3 && set.count('identity.name') === 0,
  },
  {
    shape: 'an e-mail address alone',
    purpose: 'newsletter',
    weight: 3,
    fits: (set) => set.count('contact.email') === 1 && set.lines === 1,
  },
  {
    shape: 'a name for the account alone',
    purpose: 'login',
    weight: 2.6,
    fits: (set) => set.count('account.username', 'account.identifier') === 1 && set.lines === 1,
  },
  {
    shape: 'a telephone number alone',
    purpose: 'login',
    weight: 2.5,
    fits: (set) => set.count('contact.phone') === 1 && set.lines === 1,
  },
  {
    shape: 'an e-mail address and a name',
    purpose: 'newsletter',
    weight: 2.5,
    fits: (set) => set.count('contact.email') === 1 && set.lines > 1 && set.lines <= 3 && isSubscription(set),
  },
  {
    shape: 'a message and a way to answer it',
    purpose: 'contact',
    weight: 4,
    fits: (set) => set.count('content.message') > set.remarks && isMessage(set),
  },
  {
    shape: 'a remark and a way to answer it',
    purpose: 'contact',
    weight: 2.5,
    fits: (set) => set.remarks > 0 && isMessage(set),
  },
  {
    shape: 'a company and how to reach somebody there',
    purpose: 'b2b_lead',
    weight: 2.6,
    fits: (set) =>
      set.count('work.employer') > 0 &&
      set.count('identity.name') > 0 &&
      set.count('contact.email') > 0 &&
      set.count('contact.address') < 2 &&
      set.count('account', 'content', 'order', 'booking', 'official', 'demographic') === 0 &&
      set.count('work') === set.count('work.employer'),
  },
  {
    shape: 'a message, a name, an e-mail address and a website',
    purpose: 'product_review',
    weight: 3.5,
    fits: (set) =>
      set.count('content.message', 'content.review') > 0 &&
      set.count('contact.website') === 1 &&
      set.lines <= 5 &&
      set.count('contact.phone') === 0,
  },
  {
    shape: 'a card and an address',
    purpose: 'checkout_shipping',
    weight: 5,
    fits: (set) => set.count('payment.card', 'payment.card_security_code') > 0 && set.count('contact.address') > 0,
  },
  {
    shape: 'a payment card',
    purpose: 'checkout_digital',
    weight: 5,
    // A number alone may be that of a loyalty or library card.
    fits: (set) =>
      set.count('payment.card', 'payment.card_security_code') > 1 &&
      set.count('contact.address') === 0 &&
      !(set.count('account.password') > 0 && set.lines < 4),
  },
  {
    shape: 'an address and a way to pay',
    purpose: 'checkout_shipping',
    weight: 4,
    fits: (set) =>
      set.count('contact.address') > 1 &&
      set.count('payment.instruction') > 0 &&
      set.count('account.password', ...nothingOfAShop) === 0,
  },
  {
    shape: 'an address',
    purpose: 'checkout_shipping',
    weight: 2.5,
    fits: (set) => set.count('contact.address') > 2 && set.count('account.password', ...nothingOfAShop) === 0,
  },
  {
    shape: 'a person with an address and a birth date',
    purpose: 'membership',
    weight: 2.5,
    fits: (set) =>
      isEnrolled(set) &&
      set.count('contact.address') > 1 &&
      set.count('booking', 'payment.card') === 0 &&
      set.count('health') < 2,
  },
  {
    shape: 'a person with a birth date and a bank account',
    purpose: 'membership',
    weight: 4,
    fits: (set) =>
      isEnrolled(set) &&
      set.count('payment.bank_account') > 0 &&
      set.count('booking.party_size', 'booking.companions') === 0,
  },
  {
    shape: 'a curriculum vitae',
    purpose: 'job_application',
    weight: 5,
    fits: (set) => set.count('work.cv') > 0,
  },
  {
    shape: 'answers to questions',
    purpose: 'survey',
    weight: 3,
    fits: (set) => set.count('content.survey_answer') > 1,
  },
  {
    shape: 'health data beside a birth date',
    purpose: 'patient_intake',
    weight: 4,
    fits: (set) => set.count('health') > 1 && set.count('demographic.birth_date', 'identity.name') > 0,
  },
  {
    shape: 'a code that was sent, alone',
    purpose: 'login',
    weight: 2.6,
    fits: (set) => set.count('account.otp') > 0 && set.lines === set.count('account.otp'),
  },
  {
    shape: 'a reason for sending something back',
    purpose: 'return_refund',
    weight: 4,
    fits: (set) => set.count('order.return_reason') > 0 && set.count('order.number', 'order.items') > 0,
  },
  {
    shape: 'a product and how to reach its buyer',
    purpose: 'warranty',
    weight: 2.6,
    fits: (set) => set.count('order.product_reference') > 1 && set.count('contact', 'identity.name') > 0,
  },
  {
    shape: 'a time and the number of guests',
    purpose: 'reservation_table',
    weight: 3,
    fits: (set) => set.count('booking.party_size') === 1 && set.count('booking.date_time') > 0 && isReachable(set),
  },
  {
    shape: 'who travels, and when',
    purpose: 'lodging_booking',
    weight: 3,
    fits: (set) => set.count('booking.party_size') > 0 && set.count('booking.date_time') > 1 && isReachable(set),
  },
  {
    shape: 'who comes along, and what they eat',
    purpose: 'event_registration',
    weight: 3,
    fits: (set) =>
      set.count('booking.companions', 'preference.diet') > 0 &&
      set.count('booking.date_time', 'health', 'account.password') === 0 &&
      isReachable(set),
  },
  {
    shape: 'a time and how to reach the person',
    purpose: 'appointment_booking',
    weight: 2.6,
    fits: (set) => isTimeAlone(set) && set.count('contact.email', 'contact.phone') > 0,
  },
  {
    shape: 'a time and a name',
    purpose: 'appointment_booking',
    weight: 2.2,
    fits: (set) => isTimeAlone(set) && isReachable(set),
  },
  {
    shape: 'income and how to reach the person',
    purpose: 'credit_application',
    weight: 2.6,
    fits: (set) => set.count('finance') > 1 && set.count('booking') === 0 && isReachable(set),
  },
  {
    shape: 'a review',
    purpose: 'product_review',
    weight: 4,
    fits: (set) => set.count('content.review') > 0,
  },
  {
    shape: 'a bank account and its holder',
    purpose: 'checkout_digital',
    weight: 2.6,
    fits: (set) => set.count('payment.bank_account') > 0 && set.count('identity.name') > 0,
  },
  {
    shape: 'what happened, and where',
    purpose: 'content_report',
    weight: 2.6,
    fits: (set) => set.count('content.incident') > 0,
  },
  {
    shape: 'nothing personal is asked',
    purpose: 'none',
    weight: 5,
    fits: (set) => set.personal === 0 && set.count('consent') === 0 && set.unknown === 0,
  },
];

const messages = ['content', 'order.return_reason', 'health.reason_for_visit'];

/** Where a purpose's words count less or more because of what the form asks for. */
const bearings: readonly {
  readonly purpose: string;
  readonly factor: number;
  readonly holds: (set: FieldSet) => boolean;
}[] = [
  { purpose: 'account_registration', factor: 0.62, holds: (set) => set.count('account.password') === 0 },
  // A search, a cookie notice or an upload beside the button that leads to the log-in; an order that is looked up.
  { purpose: 'login', factor: 0.4, holds: namesNobody },
  { purpose: 'login', factor: 0.7, holds: (set) => set.count('account.password') === 0 && set.lines > 1 },
  { purpose: 'login', factor: 0.5, holds: (set) => set.count('identity.name.given', 'identity.name.family') > 1 },
  { purpose: 'newsletter', factor: 0.15, holds: (set) => set.count('account.password') > 0 },
  { purpose: 'newsletter', factor: 0.4, holds: (set) => set.count('contact.email') === 0 },
  {
    purpose: 'newsletter',
    factor: 0.6,
    holds: (set) => set.lines > 3 && set.count('contact.phone', 'contact.address.street', 'content.message') > 0,
  },
  { purpose: 'event_registration', factor: 0.5, holds: (set) => set.count('account.password') > 0 },
  { purpose: 'event_registration', factor: 0.75, holds: isSubscription },
  // A stay has a beginning and an end.
  {
    purpose: 'lodging_booking',
    factor: 0.7,
    holds: (set) =>
      set.count('booking.party_size') > 0 && set.count('booking.date_time') === 1 && set.count('contact.address') === 0,
  },
  // Beside a name and the password it is a way out: "Forgot password?"
  {
    purpose: 'password_reset',
    factor: 0.55,
    holds: (set) => set.count('account.password') === 1 && set.lines === 2 && set.count('account.otp') === 0,
  },
  // A log-in under "Comment" is the way to the comments.
  {
    purpose: 'product_review',
    factor: 0.3,
    holds: (set) => set.count('account.password') === 1 && set.count('content') === 0,
  },
  { purpose: 'password_reset', factor: 1.4, holds: (set) => set.lines === 1 && set.personal === 1 },
  // What programs call every form that they make: "Contact form".
  {
    purpose: 'contact',
    factor: 0.35,
    holds: (set) => set.lines === 1 && set.count('contact.email') === 1,
  },
  { purpose: 'contact', factor: 0.5, holds: (set) => set.personal > 3 && set.count(...messages) === 0 },
  { purpose: 'contact', factor: 0.56, holds: (set) => set.count(...messages) === 0 },
  // A shop's button asks for nothing personal; one field alone is no order.
  { purpose: 'checkout_shipping', factor: 0.4, holds: (set) => set.personal === 1 },
  { purpose: 'none', factor: 0.4, holds: (set) => set.personal > 0 },
];

/** How far the form's fields bear out a purpose that its words suggest: 1 where they say nothing about it. */
export function plausibility(purpose: string, set: FieldSet): number {
  return bearings.find((bearing) => bearing.purpose === purpose && bearing.holds(set))?.factor ?? 1;
}

/** The votes of the form's set of fields. */
export function fieldSetVotes(set: FieldSet, factor: number): readonly PurposeVote[] {
  return shapes
    .filter(({ fits }) => fits(set))
    .map(({ shape, purpose, weight }) => ({
      purpose,
      weight: weight * factor,
      group: 'fields',
      signal: 'field-set',
      quote: shape,
      grade: 'C',
    }));
}
