import { expect, test } from 'vitest';
import type { Language } from '../model/index.ts';
import { loadRulebook } from '../rulebook/index.ts';
import { declared, formOf } from './cases/form.ts';
import { judge } from './index.ts';

const rulebook = await loadRulebook();

test.each<Language>(['en', 'de'])('a judgement in %s carries the words of both languages', (language) => {
  const { form, classifications } = formOf({
    fields: [
      { category: 'contact.phone', level: 'required' },
      { category: 'demographic.birth_date', level: 'required' },
    ],
  });
  const judged = judge(form, classifications, declared('checkout_shipping'), rulebook, language);
  expect(judged.findings.length).toBeGreaterThan(0);
  for (const { message, fix, translations } of judged.findings) {
    expect({ message, fix }).toEqual(translations?.[language]);
    expect(translations?.de.message).not.toBe(translations?.en.message);
  }
  const notes = judged.form.fields.flatMap(({ need }) => (need?.note === undefined ? [] : [need]));
  expect(notes.length).toBeGreaterThan(0);
  for (const { note, notes: both } of notes) {
    expect(note).toBe(both?.[language]);
    expect(both?.de).not.toBe(both?.en);
  }
});
