import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answersOf, formsOf } from '../scripts/accuracy/answers.ts';
import { openCorpus } from '../scripts/accuracy/corpus.ts';
import { figuresOf } from '../scripts/accuracy/figures.ts';
import { missedFloors } from '../scripts/accuracy/floors.ts';
import { score } from '../scripts/accuracy/score.ts';
import { classifierFor } from '../src/classify/index.ts';
import { loadRulebook } from '../src/rulebook/index.ts';

/** Pages of invented sites (`pages/README.md`): they must be understood as well as they once were. */
test.each(['read', 'kept-back'])('pages/%s: no figure is below its floor', async (name) => {
  const folder = join(import.meta.dirname, 'pages', name);
  const corpus = openCorpus(folder, undefined);
  const rulebook = await loadRulebook();
  const pages = await formsOf(corpus, rulebook.marks);
  const { fields, forms } = score(corpus, answersOf(pages, classifierFor(rulebook)));
  const figures = figuresOf(fields, forms, 'language');
  expect({ unseen: figures.unseen, missed: missedFloors(figures, folder) }).toEqual({ unseen: 0, missed: [] });
});

test('no label is shown to the classifier', () => {
  const corpus = openCorpus(join(import.meta.dirname, 'pages/read'), undefined);
  const shown = corpus.forms.filter(({ page }) => corpus.textOf(page).includes('data-is'));
  expect(shown).toEqual([]);
});
