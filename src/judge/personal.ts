import type { Category, Localized } from '../model/index.ts';
import { isPersonal } from './category.ts';
import type { JudgedField, Subject } from './checks/check.ts';
import { enumerate } from './wording.ts';

/** A field that asks for personal data, whose category is known. */
export type PersonalField = JudgedField & { readonly category: Category };

/** The fields that ask for personal data, the most sensitive first, then as in the form. */
export function personalFields({ fields, rulebook }: Subject): readonly PersonalField[] {
  return fields
    .filter((judged): judged is PersonalField => {
      return judged.category !== undefined && isPersonal(judged.classification, rulebook.categories);
    })
    .sort((a, b) => (b.category.sensitivity ?? 0) - (a.category.sensitivity ?? 0));
}

/** Whether they do little harm alone, such as the postcode of a search. */
export function areHarmless(fields: readonly PersonalField[]): boolean {
  return fields.every(({ category }) => (category.sensitivity ?? 1) === 1);
}

/** Whether it is beyond doubt that a form asks for personal data. */
export function isCertain(fields: readonly PersonalField[]): boolean {
  return fields.some(
    ({ classification }) =>
      classification.confidence !== 'possible' && classification.evidence.some(({ grade }) => grade !== 'C'),
  );
}

const shown = 3;

/** What a form asks for, in a few words: the labels of its most sensitive categories. */
export function listing(fields: readonly PersonalField[]): Localized {
  const labels = [...new Set(fields.map(({ category }) => category.label))];
  const inOne = (language: keyof Localized): string =>
    enumerate(
      labels.map((label) => label[language]),
      shown,
    );
  return { en: inOne('en'), de: inOne('de') };
}
