import { createClassifier } from '../../src/classify/index.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Classification, Field, Form, FormPurpose } from '../../src/model/index.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';
import type { Corpus } from './corpus.ts';

/** What sparsam makes of a field. */
export interface FieldAnswer {
  readonly field: Field;
  readonly form: Form;
  readonly classification: Classification;
}

/** What sparsam makes of a page. */
export interface PageAnswer {
  /** By the offset of the control's start tag; every member of a group leads to the group's field. */
  readonly fields: ReadonlyMap<number, FieldAnswer>;
  readonly purposes: ReadonlyMap<Form, FormPurpose>;
}

/** Pages' names tell in some corpora what is on them: the classifier sees this name instead. */
const neutralPath = 'page.html';

/** Reads every page of a corpus as an audit would. */
export async function answersFor(corpus: Corpus): Promise<ReadonlyMap<string, PageAnswer>> {
  const rulebook = await loadRulebook();
  const classifier = createClassifier(rulebook);
  const pages = new Set([...corpus.fields, ...corpus.forms].map(({ page }) => page));
  const answers = new Map<string, PageAnswer>();
  for (const page of pages) {
    const source = { path: neutralPath, text: corpus.textOf(page), dialect: 'html', sha256: '' };
    const { witnesses } = await extract(source, { read: () => undefined, marks: rulebook.marks });
    const fields = new Map<number, FieldAnswer>();
    const purposes = new Map<Form, FormPurpose>();
    for (const form of link(witnesses)) {
      const classifications = classifier.classify(form);
      purposes.set(form, classifier.inferPurpose(form, classifications));
      form.fields.forEach((field, index) => {
        const classification = classifications[index];
        if (classification) fields.set(field.span.start.offset, { field, form, classification });
      });
    }
    answers.set(page, { fields, purposes });
  }
  return answers;
}
