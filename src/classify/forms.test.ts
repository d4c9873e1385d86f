import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../rulebook/index.ts';
import { fieldOf, formOf, isRight, isRightPurpose, type StatedForm, statedForms } from './cases/stated-form.ts';
import { createClassifier } from './index.ts';

/** Forms as people write them, a file a language: what each field asks for, what the form is for, and what is mistaken. */

const folder = join(import.meta.dirname, 'cases/forms');
const { classify, inferPurpose } = createClassifier(await loadRulebook());

/** What is not as the case states it: an answer that is neither right nor the mistake that is known, or one no longer made. */
function surprises(stated: StatedForm, language: string): readonly string[] {
  const form = formOf(stated.fields.map(fieldOf), { ...stated, language });
  const found = classify(form);
  const purpose = inferPurpose(form, found);
  const said = (right: boolean, answer: string | null, known: string | null | undefined): string | undefined =>
    right === (known === undefined) && (right || answer === known)
      ? undefined
      : `${answer}${right ? ', which is right' : ''}`;
  const fields = stated.fields.map((field, index) => {
    const answer = found[index];
    const wrong = answer && said(isRight(field, answer), answer.category, field.found);
    return wrong && `${form.fields[index]?.label || field.name}: ${wrong}`;
  });
  const wrong = said(isRightPurpose(stated, purpose), purpose.ids.join(' ') || 'none', stated.found);
  return [...fields, wrong && `is for: ${wrong}`].filter((each) => each !== undefined);
}

describe.each(globSync('*.yaml', { cwd: folder }).sort())('%s', (file) => {
  test.each(statedForms(join(folder, file)))('$form', (stated) =>
    expect(surprises(stated, basename(file, '.yaml'))).toEqual([]),
  );
});
