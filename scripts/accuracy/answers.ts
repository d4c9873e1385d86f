import type { Classifier } from '../../src/classify/index.ts';
import { extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Classification, Field, Form, FormPurpose, MarkWords } from '../../src/model/index.ts';
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

/** The forms of every page of a corpus, read as an audit would read them. */
export async function formsOf(corpus: Corpus, marks: MarkWords): Promise<ReadonlyMap<string, readonly Form[]>> {
  const pages = new Set([...corpus.fields, ...corpus.forms].map(({ page }) => page));
  const forms = new Map<string, readonly Form[]>();
  for (const page of pages) {
    const source = { path: neutralPath, text: corpus.textOf(page), dialect: 'html', sha256: '' };
    const { witnesses } = await extract(source, { read: () => undefined, marks });
    forms.set(page, link(witnesses));
  }
  return forms;
}

/** What a classifier makes of every page. */
export function answersOf(
  pages: ReadonlyMap<string, readonly Form[]>,
  classifier: Classifier,
): ReadonlyMap<string, PageAnswer> {
  const answers = new Map<string, PageAnswer>();
  for (const [page, forms] of pages) {
    const fields = new Map<number, FieldAnswer>();
    const purposes = new Map<Form, FormPurpose>();
    for (const form of forms) {
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
