import type { Evidence, FieldFacts, Grade } from '../model/index.ts';

/** Signals of one group tend to say the same thing twice: within a group the strongest counts, the others a little. */
type SignalGroup = 'declared' | 'markup' | 'format' | 'words' | 'name' | 'options' | 'neighbours';

/** One signal's word for a category. Most votes lose, so evidence is made of them only when they have won. */
export interface Vote {
  /** A category's id, or `none`. */
  readonly category: string;
  readonly weight: number;
  readonly group: SignalGroup;
  readonly signal: string;
  readonly quote: string;
  readonly grade: Grade;
  /** Only a word speaks that is too general to mean anything in company: `name`, `title`. */
  readonly vague?: boolean;
  /** Which of the field's texts says so, by position; else the control itself does. */
  readonly text?: number | undefined;
  /** Which of the form's fields asks for the first part, by position, where the vote is for a later part of the same. */
  readonly partOf?: number | undefined;
}

export function evidenceOf(vote: Vote, field: FieldFacts): Evidence {
  return {
    signal: vote.signal,
    quote: quoteOf(vote.quote),
    grade: vote.grade,
    path: field.path,
    span: (vote.text === undefined ? undefined : field.texts[vote.text]?.span) ?? field.span,
  };
}

const longestQuote = 80;

/** A quote stays one short line. */
export function quoteOf(text: string): string {
  if (text.length <= longestQuote) return text;
  const characters = [...text.slice(0, longestQuote * 2)];
  return characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : characters.join('');
}
