import type { Evidence } from './evidence.ts';
import type { Localized } from './localized.ts';
import type { ImpactCriterion } from './processing.ts';

/** That a form shows a criterion of an impact assessment, and by what. */
export interface ImpactSignal {
  readonly criterion: ImpactCriterion;
  /** The form's id. */
  readonly form: string;
  /** The ids of the fields that show it; empty where the form's purpose, words or the project's own statement does. */
  readonly fields: readonly string[];
  readonly evidence: readonly Evidence[];
  /** By the project's own statement alone: nothing that was read shows it. */
  readonly stated: boolean;
}

/**
 * `seen` in forms; `stated` by the project alone; `denied` by the project, and seen nowhere; `not-visible`: code cannot
 * show whether it is met.
 */
export type CriterionStatus = 'seen' | 'stated' | 'denied' | 'not-visible';

export interface ScreenedCriterion {
  readonly criterion: ImpactCriterion;
  readonly name: Localized;
  readonly status: CriterionStatus;
  /** In the forms' order. */
  readonly signals: readonly ImpactSignal[];
}

/**
 * Whether the forms call for a data protection impact assessment (Art. 35 GDPR), by the nine criteria of WP248 rev.01. Two or
 * more on one form usually mean one: `indicated`. One is `unclear`. None is `not-indicated` by the forms alone, which never
 * says that none is needed.
 */
export interface ImpactScreening {
  readonly result: 'indicated' | 'unclear' | 'not-indicated';
  /** All nine, in the order of the guidelines. */
  readonly criteria: readonly ScreenedCriterion[];
  /** The forms, by id, that show two or more. */
  readonly forms: readonly string[];
}
