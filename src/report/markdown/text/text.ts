import type { Words } from '../../words/index.ts';

/** All that the comment on a pull request says of its own accord, in one language. */
export interface MarkdownText extends Words {
  readonly clean: string;
  /** Whose heads stand over the columns of a table. */
  readonly columns: readonly [severity: string, place: string, finding: string, fix: string];
  readonly read: (forms: number, fields: number, personal: number) => string;
  readonly verdicts: string;
  /** Over findings that were there when the project began to use sparsam. */
  readonly adopted: string;
  /** Before what more there is than fits. */
  readonly elsewhere: (count: number) => string;
  readonly limits: string;
}
