import type { FieldFacts } from '../../model/index.ts';
import type { Vote } from '../vote.ts';
import { weights } from '../weights.ts';

interface MarkupWeight {
  readonly category: string;
  readonly weight: number;
}

const kinds: Readonly<Record<string, MarkupWeight>> = weights.kind;
const inputModes: Readonly<Record<string, MarkupWeight>> = weights.inputMode;

/** What the control's `type` and `inputmode` say. */
export function markupVotes(field: FieldFacts): readonly Vote[] {
  const votes: Vote[] = [];
  const add = (signal: string, quote: string, said: MarkupWeight | undefined): void => {
    if (!said) return;
    const evidence = { signal, quote, grade: 'A', path: field.path, span: field.span } as const;
    votes.push({ ...said, group: 'markup', evidence });
  };
  if (Object.hasOwn(kinds, field.kind)) add('type', field.kind, kinds[field.kind]);
  const mode = field.attributes['inputmode']?.toLowerCase() ?? '';
  if (Object.hasOwn(inputModes, mode)) add('inputmode', mode, inputModes[mode]);
  return votes;
}
