import type { Field, FieldKind, Form, Span, Text, TextSource } from '../../model/index.ts';
import { isSpoken } from '../language.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { createReader, type Hit, type Reader } from '../lexicon/reader.ts';
import { stepsOf } from '../lexicon/token.ts';
import { lastSteps } from '../path-steps.ts';
import type { PurposeVote } from './vote.ts';
import { purposeWeights } from './weights.ts';

/** Two readers: of what people read, and of what programmers wrote. */
export interface CueReaders {
  readonly text: Reader;
  readonly name: Reader;
}

/** Opens the purposes' cues for reading. */
export function openCues(cues: string): CueReaders {
  return { text: createReader(openLexicon(cues, isSpoken)), name: createReader(openLexicon(cues)) };
}

/** Classes of style sheets that clear floats, and nothing of what is filled in. */
const layout = /(?<!\S)(?:clear-?fix|clear|cf)(?!\S)/gi;

const strengthOf = ({ share }: Hit): number => (share > 0.99 ? 1 : 0.25 + 0.6 * share);

/** What the form's words and names say. */
export function cueVotes(form: Form, readers: CueReaders, language: string): readonly PurposeVote[] {
  const told = firstOf(form.texts);
  const texts = told.flatMap(({ source, content, span }) =>
    purposeWeights.text[source] === 0
      ? []
      : partsOf(source, content).flatMap((part) =>
          votesOf(readers.text.text(part, language), purposeWeights.text[source], {
            signal: source,
            quote: content,
            span,
          }),
        ),
  );
  const names = [
    ['name', form.attributes['id']],
    ['name', form.attributes['name']],
    ['name', objectOf(form)],
    ['class', form.attributes['class']?.replace(layout, '')],
    ['action', targetOf(form.action)],
  ] as const;
  const links = told.filter(({ source }) => source === 'link');
  return [
    ...questions(form).flatMap(({ label, span }) =>
      votesOf(readers.text.text(label, language), purposeWeights.question, { signal: 'label', quote: label, span }),
    ),
    ...texts,
    ...links.flatMap(({ content, span }) =>
      wayOutVotes(readers.text.text(wordsOfLink(content), language), content, span),
    ),
    ...names.flatMap(([signal, content]) =>
      (content ?? '')
        .split(/\s+/)
        .filter((name) => name !== '')
        .flatMap((quote) => votesOf(readers.name.name(quote, language), purposeWeights[signal], { signal, quote })),
    ),
    ...placeVotes(form.path, readers, language),
  ];
}

/**
 * A page's title holds the site's name as well (`Book a table | The Old Mill`), and a button's words may be those of
 * several states (`Sending…Send`).
 */
const between: Partial<Readonly<Record<TextSource, RegExp>>> = {
  'page-title': /\s+[|–—·•»«-]+\s+|\s*(?:[|»]|::)\s*/,
  button: /\.{3}|…/,
};

const partsOf = (source: TextSource, content: string): readonly string[] =>
  content.split(between[source] ?? never).filter((part) => part.trim() !== '');
const never = /(?!)/;

/** A form that wraps a whole page has hundreds of texts and links; the first of them tell what it is for. */
const most = 8;

function firstOf(texts: readonly Text[]): readonly Text[] {
  const counts = new Map<string, number>();
  return texts.filter(({ source }) => {
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    return count <= most;
  });
}

/** Kinds whose labels speak of what else may be done: boxes of a newsletter, a password that was forgotten. */
const besides: readonly FieldKind[] = ['checkbox', 'hidden', 'password', 'search'];

/** What is asked in words that tell what for: `Which course?`, `Preferred appointment`. */
const questions = ({ fields }: Form): readonly Field[] =>
  fields.filter(({ kind }) => !besides.includes(kind)).slice(0, mostQuestions);
const mostQuestions = 30;

/** Links that lead to what a login form is not. */
const waysOut = ['password_reset', 'account_registration'];

function wayOutVotes(hits: readonly Hit[], quote: string, span: Span | undefined): readonly PurposeVote[] {
  const strongest = Math.max(0, ...hits.filter((hit) => waysOut.includes(hit.meaning)).map(strengthOf));
  if (strongest === 0) return [];
  const weight = purposeWeights.wayOut * strongest;
  return [{ purpose: 'login', weight, group: 'link', signal: 'link', quote, grade: 'C', span }];
}

/** Adapters write a link as its words, an arrow and its target; the words are asked. */
const wordsOfLink = (content: string): string => content.split(' → ')[0] ?? content;

function votesOf(
  hits: readonly Hit[],
  weight: number,
  said: Pick<PurposeVote, 'signal' | 'quote' | 'span'>,
): readonly PurposeVote[] {
  const grade = said.signal === 'file-name' ? 'C' : 'B';
  return hits.map((hit) => ({
    purpose: hit.meaning,
    weight: weight * strengthOf(hit),
    group: said.signal,
    grade,
    ...said,
  }));
}

/** How many folders above a file tell of it what its own name may not: `bookings/new.html.erb`, `contact/page.tsx`. */
const folders = 2;

/** What a file's name says, or else the folders that it stands in: they are the same for many files, and read once. */
function placeVotes(path: string, readers: CueReaders, language: string): readonly PurposeVote[] {
  const steps = lastSteps(path, folders);
  for (const quote of [steps.file, steps.folders.join('/')]) {
    const said = { signal: 'file-name', quote };
    const votes = votesOf(readers.name.name(quote, language), purposeWeights['file-name'], said);
    if (votes.length > 0) return votes;
  }
  return [];
}

/** The object that a framework puts before the names of all its fields: `participant[name]`, `booking.date`. */
function objectOf({ fields }: Form): string | undefined {
  const steps = fields.filter(({ kind, name }) => kind !== 'hidden' && name !== '').map(({ name }) => stepsOf(name));
  const object = steps[0]?.[0];
  const isShared = steps.length > 1 && steps.every((each) => each.length > 1 && each[0] === object);
  return isShared ? object : undefined;
}

/** The part of a target that tells something: no scheme, host or query's values. */
function targetOf(action: string | null): string {
  return (action ?? '')
    .replace(/^\w+:\/\/[^/]*/, '')
    .replace(/=[^&]*/g, '')
    .replace(/\.\w{2,5}(?=$|\?)/, '');
}
