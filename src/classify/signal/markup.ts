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
  const mode = field.attributes['inputmode']?.toLowerCase() ?? '';
  return [...voteOf('type', field.kind, kinds), ...voteOf('inputmode', mode, inputModes)];
}

function voteOf(signal: string, quote: string, table: Readonly<Record<string, MarkupWeight>>): readonly Vote[] {
  const said = Object.hasOwn(table, quote) ? table[quote] : undefined;
  return said ? [{ ...said, group: 'markup', signal, quote, grade: 'A' }] : [];
}
