import type { FieldFacts } from '../model/index.ts';
import { isAmong } from './category.ts';
import { takesDigitsOnly } from './signal/format.ts';

/** What a kind of control asks for (`only`), or never asks for (`never`); a category stands for all below it. */
interface Fit {
  readonly only?: readonly string[];
  readonly never?: readonly string[];
}

/** Decisions and declarations: asked with a box to tick or a choice, never with a line to fill in. */
const decisions = ['consent', 'demographic.age_confirmation'];
/** What nobody can pick from a list or tick. */
const typed = [
  'contact.email',
  'contact.phone',
  'contact.website',
  'contact.address.street',
  'contact.address.postal_code',
  'contact.address.delivery_note',
  'identity.name',
  'account',
  'demographic.birth_date',
  'demographic.birth_year',
  'demographic.birth_place',
  'payment.card',
  'payment.card_security_code',
  'payment.bank_account',
  'official.id_document_number',
  'official.national_id',
  'official.tax_id',
  'official.business_id',
  'official.social_security',
  'content.message',
  'order.number',
  'order.product_reference',
  'work.employer',
  'location',
];

/** What is drawn, copied or sent along, and never chosen: "Only with a picture" filters, boxes beside documents pick them. */
const handedIn = ['identity.photo', 'identity.signature', 'official.id_document_copy', 'content.attachment'];

/** Of these, those that lists do offer: dial codes, years, security questions, card brands, saved entries. */
const selectable = new Set([
  'contact.phone',
  'account',
  'demographic.birth_date',
  'demographic.birth_year',
  'demographic.birth_place',
  'payment.card',
  'payment.bank_account',
  'official.id_document_number',
  'order.number',
  'work.employer',
  'contact.address.postal_code',
  'content.message',
]);

const line: Fit = { never: decisions };
const date: Fit = {
  only: [
    'demographic.birth_date',
    'demographic.birth_year',
    'booking.date_time',
    'payment.card',
    'official.id_document_number',
    'official.driving_vehicle',
    'demographic.residence_status',
    'content.incident',
    'order.product_reference',
    'health',
    'work',
    'none',
  ],
};

/** HTML Living Standard, section 4.10.5.1: the states of the `type` attribute, and what authors use them for. */
const fits: Readonly<Record<FieldFacts['kind'], Fit>> = {
  text: line,
  custom: {},
  hidden: {},
  search: { only: ['none'] },
  color: { only: ['none'] },
  range: {
    only: ['none', 'finance', 'demographic.age', 'content.survey_answer', 'booking.party_size', 'payment.instruction'],
  },
  email: {
    only: ['contact.email', 'account', 'family', 'order.gift_recipient', 'work.references', 'none', 'technical'],
  },
  tel: {
    never: [...decisions, 'identity', 'contact.email', 'content', 'contact.address.city', 'work.employer'],
  },
  url: { only: ['contact', 'work', 'content', 'identity.photo', 'none', 'technical'] },
  number: { never: [...decisions, 'identity', 'contact.email', 'content.message'] },
  password: {
    only: [
      'account',
      'payment.card',
      'payment.card_security_code',
      'official',
      'payment.bank_account',
      'none',
      'technical',
    ],
  },
  date,
  month: date,
  week: date,
  time: date,
  'datetime-local': date,
  file: {
    only: [
      'identity.photo',
      'identity.signature',
      'official.id_document_copy',
      'finance.proof_documents',
      'work',
      'content',
      'health',
      'special.biometric_genetic',
      'none',
    ],
  },
  checkbox: {
    never: [...typed, ...handedIn, 'contact.address', 'contact.messenger', 'order.gift_recipient', 'work.cv'],
  },
  radio: { never: [...typed.filter((category) => category !== 'content.message'), ...handedIn] },
  select: {
    never: [...typed.filter((category) => !selectable.has(category)), 'consent.terms'],
  },
  textarea: {
    never: [
      ...decisions,
      'account.password',
      'account.otp',
      'payment.card',
      'payment.card_security_code',
      'contact.phone',
      'identity.salutation',
    ],
  },
  contenteditable: line,
};

const known = new Map<string, boolean>();

/** Whether a control of the field's kind can sensibly ask for a category. */
export function fitsKind(field: FieldFacts, category: string): boolean {
  const kind = takesDigitsOnly(field) ? 'number' : field.kind;
  const isLone = field.kind === 'checkbox' && field.options.length < 2;
  const key = `${kind} ${isLone} ${category}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const { only, never = [] } = fits[kind];
  const fit =
    (!only || isAmong(category, only)) && !isAmong(category, never) && !(isLone && isAmong(category, choices));
  known.set(key, fit);
  return fit;
}

/** Kinds of data of which one is chosen among several: a single box asks for something else. */
const choices = [
  'identity.salutation',
  'demographic.gender',
  'contact.address.country',
  'demographic.marital_status',
  'demographic.age',
  'work.job_title',
  'content.review',
];
