import type { Field, Form } from '../model/index.ts';
import { isSpoken } from './language.ts';
import { openLexicon } from './lexicon/lexicon.ts';
import { createReader, type Hit } from './lexicon/reader.ts';
import { nameWordsOf } from './lexicon/token.ts';
import { lastSteps } from './path-steps.ts';
import { isBackOffice } from './purpose/back-office.ts';
import { signsOf } from './purpose/described-thing.ts';

/** Where a form says itself what it does. */
const own: readonly string[] = ['heading', 'legend', 'button', 'aria-label', 'symbol', 'page-title'];

/** How many of a file's folders say more than the file: `admin/products/new.html.erb`. */
const nearest = 2;

/** Tells the forms that make or change a thing: a product, an advert, an event. */
export interface Things {
  /** The words that say so; undefined where nothing does. */
  readonly thingOf: (form: Form) => string | undefined;
  /** Whether a text names a thing and no person: "Pet's info". */
  readonly names: (text: string, form: Form) => boolean;
  /** What a path alone says of the forms in its file, and in which words, as a key: forms that are the same elsewhere differ by it. */
  readonly pathSays: (path: string) => string;
}

interface Said {
  readonly quote: string;
  readonly hits: readonly Hit[];
}

/**
 * A form makes or changes a thing where an act stands beside a noun ("Edit product", `ManagePetsPage`), where its fields bear the
 * noun in their names, or where staff fill it in and nothing names persons. Words for persons and what they do speak against it.
 *
 * @param compiled words with the meanings `acts`, `nouns` and `not`
 */
export function createThings(compiled: string, languageOf: (form: Form) => string): Things {
  const { text } = createReader(openLexicon(compiled, isSpoken));
  const { name } = createReader(openLexicon(compiled));
  const read = (quote: string, language: string): Said => ({ quote, hits: name(quote, language) });
  const inPath = (path: string): Said => {
    const { quote, folders, file } = lastSteps(path, nearest);
    return { quote, hits: [...folders, file].flatMap((step) => name(step, '')) };
  };
  return {
    thingOf: (form) => {
      const language = languageOf(form);
      const said = form.texts
        .filter(({ source }) => own.includes(source))
        .map(({ content }): Said => ({ quote: content, hits: text(content, language) }));
      if (said.some(({ hits }) => means(hits, 'not'))) return undefined;
      const { id = '', name: called = '' } = form.attributes;
      const isActing = isBackOffice(form);
      const place = inPath(form.path);
      const named = [read(id, language), read(called, language), place];
      const told = [...said, ...named].find(({ hits }) => isThing(hits) && (isActing || means(hits, 'acts')));
      if (told) return told.quote;
      if (isActing && !named.some(({ hits }) => means(hits, 'not'))) return place.quote;
      const isDone = isActing || [...said, ...named].some(({ hits }) => means(hits, 'acts'));
      const kept = keptIn(form.path);
      return (
        (isDone ? nounIn(form.fields, (word) => isThing(name(word, language))) : undefined) ??
        (kept !== '' && signsOf(form).length > 0 ? nounIn(form.fields, (word) => isKept(word, kept)) : undefined)
      );
    },
    names: (content, form) => {
      const hits = text(content, languageOf(form));
      return isThing(hits) && !means(hits, 'acts');
    },
    pathSays: (path) => {
      const { quote, hits } = inPath(path);
      const isActing = isBackOffice({ path });
      const isQuoted = isThing(hits) || (isActing && !means(hits, 'not'));
      return `${isActing} ${means(hits, 'acts')} ${isQuoted ? quote : ''} ${keptIn(path)}`;
    },
  };
}

/** What is made and changed by the part that Rails, Yii and others share between both: `views/houses/_form.php`. */
function keptIn(path: string): string {
  const { folders, file } = lastSteps(path, 1);
  return file === '_form' ? (folders[0] ?? '') : '';
}

/** Whether a word is what a folder is called, in one or in many. */
const isKept = (word: string, folder: string): boolean => word.length > 3 && folder.toLowerCase().startsWith(word);

const means = (hits: readonly Hit[], meaning: string): boolean => hits.some((hit) => hit.meaning === meaning);
const isThing = (hits: readonly Hit[]): boolean => means(hits, 'nouns') && !means(hits, 'not');
const nameOf = ({ name, attributes }: Field): string => name || (attributes['id'] ?? '');

/** The noun that several fields bear in their names: `exam_name`, `exam_duration`. */
function nounIn(fields: readonly Field[], isNoun: (word: string) => boolean): string | undefined {
  const words = fields
    .filter(({ kind }) => kind !== 'hidden')
    .flatMap((field) => [...new Set(nameWordsOf(nameOf(field)))]);
  return words.find((word, index) => words.indexOf(word) !== index && isNoun(word));
}
