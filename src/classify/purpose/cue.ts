import type { Form, Span, Text } from '../../model/index.ts';
import { isSpoken } from '../language.ts';
import { openLexicon } from '../lexicon/lexicon.ts';
import { createReader, type Hit, type Reader } from '../lexicon/reader.ts';
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

const strengthOf = ({ share }: Hit): number => (share > 0.99 ? 1 : 0.25 + 0.6 * share);

/** What the form's words and names say. */
export function cueVotes(form: Form, readers: CueReaders, language: string): readonly PurposeVote[] {
  const told = firstOf(form.texts);
  const texts = told.flatMap(({ source, content, span }) =>
    purposeWeights.text[source] === 0
      ? []
      : votesOf(readers.text.text(content, language), purposeWeights.text[source], {
          signal: source,
          quote: content,
          span,
        }),
  );
  const fileName =
    form.path
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? '';
  const names = [
    ['name', form.attributes['id']],
    ['name', form.attributes['name']],
    ['class', form.attributes['class']],
    ['action', targetOf(form.action)],
    ['file-name', fileName],
  ] as const;
  const links = told.filter(({ source }) => source === 'link');
  return [
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
  ];
}

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

/** The part of a target that tells something: no scheme, host or query's values. */
function targetOf(action: string | null): string {
  return (action ?? '')
    .replace(/^\w+:\/\/[^/]*/, '')
    .replace(/=[^&]*/g, '')
    .replace(/\.\w{2,5}(?=$|\?)/, '');
}
