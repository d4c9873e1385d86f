import type { Classification, Field, Form, FormPurpose, Rulebook } from '../model/index.ts';
import { classificationsOf, decideForm } from './classify-form.ts';
import { rememberForms } from './form-memo.ts';
import { isSpoken, languageFinder } from './language.ts';
import { openLexicon } from './lexicon/lexicon.ts';
import { createReader } from './lexicon/reader.ts';
import { compileLexicons } from './lexicons.ts';
import { neighbourSignals } from './neighbour/index.ts';
import type { FormWords } from './neighbour/neighbour.ts';
import { createInference } from './purpose/infer.ts';
import { autocompleteVotes, compileAutocomplete } from './signal/autocomplete.ts';
import { declaredVotes } from './signal/declared.ts';
import { exampleVotes } from './signal/example.ts';
import { formatVotes } from './signal/format.ts';
import { hiddenVotes } from './signal/hidden.ts';
import { markupVotes, toldFile } from './signal/markup.ts';
import { nameVotes, overrule } from './signal/names.ts';
import { borneOut, ofAskedCountry, offersEverything, optionVotes } from './signal/options.ts';
import { textVotes } from './signal/texts.ts';
import { createThings } from './things.ts';
import type { Vote } from './vote.ts';

export interface Classifier {
  /** What each field asks for; parallel to `form.fields`. */
  readonly classify: (form: Form) => readonly Classification[];
  /** What the form is for, as far as its words and fields tell. */
  readonly inferPurpose: (form: Form, classifications: readonly Classification[]) => FormPurpose;
}

/**
 * Compiles a rulebook's vocabularies, categories and cues once, for any number of forms.
 *
 * The classifier reads nothing but what it is given, remembers what texts and forms mean, and never throws for what a form
 * says.
 *
 * @param without signals that are not heard, to measure what they carry: `label`, `name`, `date-parts`, `criterion` …
 */
export function createClassifier(rulebook: Rulebook, without: readonly string[] = []): Classifier {
  const { categories } = rulebook;
  const lexicons = rulebook.lexicons ?? compileLexicons(rulebook);
  const spoken = openLexicon(lexicons.fields, isSpoken);
  const languageOf = languageFinder(spoken);
  const textReader = createReader(spoken);
  const nameReader = createReader(openLexicon(lexicons.fields));
  const stateReader = lazily(() => createReader(openLexicon(lexicons.state)));
  const optionReader = lazily(() => createReader(openLexicon(lexicons.options)));
  const meanings = compileAutocomplete(categories);

  const votesOf = (field: Field, form: Form): readonly Vote[] => {
    const declared = declaredVotes(field, categories);
    if (declared.length > 0) return declared;
    if (field.kind === 'hidden') return hiddenVotes(field, stateReader());
    const language = languageOf(form);
    const choices = optionVotes(field, optionReader, language);
    const texts = borneOut(textVotes(field, { text: textReader, name: nameReader }, language), field, choices);
    const votes = toldFile(field, [
      ...autocompleteVotes(field, meanings),
      ...markupVotes(field),
      ...formatVotes(field),
      ...texts,
      ...exampleVotes(field, texts),
      ...overrule(nameVotes(field, form, nameReader, language), texts),
      ...ofAskedCountry(choices, texts),
    ]);
    return without.length === 0 ? votes : votes.filter(({ signal }) => !without.includes(signal));
  };
  const { infer, speaking } = createInference(lexicons.cues, languageOf, textReader.text, without);
  const things = createThings(lexicons.things, languageOf);
  const words: FormWords = {
    languageOf,
    speaking,
    things,
    isLeftOpen: (field, form) => offersEverything(field, optionReader, languageOf(form)),
  };
  const neighbours = Object.entries(neighbourSignals)
    .filter(([name]) => !without.includes(name))
    .map(([, signal]) => signal);
  const decide = rememberForms((form) => decideForm(form, votesOf, neighbours, words), things.pathSays);
  return {
    classify: (form) => classificationsOf(form, decide(form)),
    inferPurpose: infer,
  };
}

let last: { readonly rulebook: Rulebook; readonly classifier: Classifier } | undefined;

/** The classifier of a rulebook, the same for as long as its words are: a program may audit text after text. */
export function classifierFor(rulebook: Rulebook): Classifier {
  if (last && haveSameWords(last.rulebook, rulebook)) return last.classifier;
  const classifier = createClassifier(rulebook);
  last = { rulebook, classifier };
  return classifier;
}

const haveSameWords = (one: Rulebook, other: Rulebook): boolean =>
  (['categories', 'purposes', 'vocabularies', 'lexicons'] as const).every((part) => one[part] === other[part]);

/** Made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
