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

const generic = 'content.attachment';

/** Any file is attached: where words or names tell which ("Upload your CV"), it is that. */
export function toldFile({ kind }: FieldFacts, votes: readonly Vote[]): readonly Vote[] {
  if (kind !== 'file') return votes;
  const isTold = votes.some(
    ({ category, group }) => files.includes(category) && (group === 'words' || group === 'name'),
  );
  return isTold ? votes.filter(({ category }) => category !== generic) : votes;
}

/** What is sent as a file and has a category of its own. */
const files = [
  'identity.photo',
  'identity.signature',
  'official.id_document_copy',
  'finance.proof_documents',
  'work.cv',
  'work.qualification',
  'health.prescription',
];

function voteOf(signal: string, quote: string, table: Readonly<Record<string, MarkupWeight>>): readonly Vote[] {
  const said = Object.hasOwn(table, quote) ? table[quote] : undefined;
  return said ? [{ ...said, group: 'markup', signal, quote, grade: 'A' }] : [];
}
