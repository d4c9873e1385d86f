import type { Evidence } from './evidence.ts';

export type RequirementLevel =
  | 'required'
  | 'optional'
  /** On another field. */
  | 'conditional'
  /** On site settings, or on anything else that the form's visitor does not decide. */
  | 'configurable'
  | 'unknown';

/**
 * Who says so. `markup`: attributes of the control; `mark`: what a person sees (an asterisk, "optional"); `schema`: a
 * validation schema; `validator`: validation code or options; `default`: nobody spoke, and this is what the
 * platform does then (a native control without `required` may stay empty). A default yields to every other layer.
 */
export type Layer = 'markup' | 'mark' | 'schema' | 'validator' | 'default';

/** One layer's word on a field's requirement. */
export interface RequirementEvidence extends Evidence {
  readonly layer: Layer;
  readonly level: RequirementLevel;
  /** The name of the field that a conditional requirement depends on, where it can be seen. */
  readonly dependsOn?: string;
  /** The schema requires the key but lets the empty string pass: what that means depends on who calls it. */
  readonly acceptsEmpty?: boolean;
}

/** A field's requirement: every layer's word is kept, `level` is what they come to. */
export interface Requirement {
  readonly level: RequirementLevel;
  readonly evidence: readonly RequirementEvidence[];
  /** The layers that contradict each other, where they do. */
  readonly conflict?: readonly Layer[];
  readonly dependsOn?: string;
}
