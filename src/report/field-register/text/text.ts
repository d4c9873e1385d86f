import type { FormPurpose } from '../../../model/index.ts';
import type { Words } from '../../words/index.ts';

/** The columns of the field register, in their order. */
export type Column =
  | 'file'
  | 'line'
  | 'form'
  | 'purpose'
  | 'purposeOrigin'
  | 'label'
  | 'name'
  | 'kind'
  | 'data'
  | 'category'
  | 'confidence'
  | 'classifiedBy'
  | 'special'
  | 'requirement'
  | 'requiredBy'
  | 'verdict'
  | 'reason'
  | 'law'
  | 'findings'
  | 'formFindings'
  | 'gaps'
  | 'decision';

/** All that the field register says of its own accord, in one language. */
export interface RegisterText extends Words {
  readonly sheet: string;
  readonly sources: string;
  readonly column: Readonly<Record<Column, string>>;
  readonly sourceColumns: readonly [path: string, status: string, reason: string, sha256: string];
  readonly status: Readonly<Record<'read' | 'no-forms' | 'partial' | 'unreadable', string>>;
  readonly purposeOrigin: Readonly<Record<FormPurpose['origin'], string>>;
  /** Said of one finding, where `outcome` counts several. */
  readonly finding: Readonly<Record<keyof Words['outcome'], string>>;
  readonly cannotTell: string;
  readonly notPersonal: string;
  readonly special: Readonly<Record<'art9' | 'art9-possible' | 'art10' | 'art87', string>>;
  // why a field has no verdict
  readonly mayBeNoForm: string;
  readonly noCategory: string;
  readonly noPurpose: string;
}
