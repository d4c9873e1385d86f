import type { Span } from './span.ts';

/** A: deterministic (an attribute, a schema keyword). B: a vocabulary's word. C: inferred. */
export type Grade = 'A' | 'B' | 'C';

/** What was seen, and where. */
export interface Evidence {
  /** The kind of thing seen, in kebab-case: `required-attribute`, `label`, `autocomplete`, `zod-optional`. */
  readonly signal: string;
  /** The text as it stands in the source, without anything that a person typed. */
  readonly quote: string;
  readonly grade: Grade;
  /** Where it was seen; absent where the evidence has no place of its own (a file name, a default). */
  readonly path?: string;
  readonly span?: Span;
}
