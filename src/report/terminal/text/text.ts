import type { Confidence, FormPurpose, NotExamined } from '../../../model/index.ts';
import type { Words } from '../../words/words.ts';

/** All that the terminal report says of its own accord, in one language. */
export interface TerminalText extends Words {
  readonly purpose: (names: string, origin: FormPurpose['origin'], confidence?: Confidence) => string;
  readonly rows: Readonly<Record<'field' | 'data' | 'why' | 'weight' | 'law' | 'fix' | 'status', string>>;
  /** Before the severity of a finding that a person must decide. */
  readonly review: string;
  readonly noFindings: string;
  readonly read: (forms: number, files: number, fields: number, personal: number) => string;
  readonly verdicts: string;
  readonly findings: string;
  readonly notExamined: (kinds: readonly NotExamined[]) => string;
  /** Before the rules whose findings are only listed. */
  readonly screened: string;
  /** Before what the screening for an impact assessment came to. */
  readonly impactTitle: string;
  readonly explain: (rule: string) => string;
  readonly accept: (id: string) => string;
  readonly registerDiffers: (file: string, differences: number) => string;
  readonly adopted: (findings: number) => string;
  readonly limits: string;
}
