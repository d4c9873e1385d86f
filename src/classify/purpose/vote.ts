import type { Evidence, Form, Grade, Span } from '../../model/index.ts';
import { quoteOf } from '../vote.ts';

/** One sign of what a form is for. */
export interface PurposeVote {
  /** A purpose's id, or `none`. */
  readonly purpose: string;
  readonly weight: number;
  /** Signs of one group repeat each other: the strongest counts, the others a little. */
  readonly group: string;
  readonly signal: string;
  readonly quote: string;
  readonly grade: Grade;
  /** Where a text stands; else the form's own place is meant. A file's name has no place. */
  readonly span?: Span | undefined;
}

export function evidenceOf(vote: PurposeVote, form: Form): Evidence {
  const place = vote.signal === 'file-name' ? {} : { span: vote.span ?? form.span };
  return { signal: vote.signal, quote: quoteOf(vote.quote), grade: vote.grade, path: form.path, ...place };
}
