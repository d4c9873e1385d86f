import type { GroundsChange, Justification, JustificationPart } from '../../model/index.ts';

/** What reports say of justifications, in one language. */
export interface JustificationText {
  readonly title: string;
  /** Whether it holds, who says so and until when; the reason stands behind it. */
  readonly standing: Readonly<Record<Justification['status'], (said: Said) => string>>;
  /** After a justification that was given for everything at once. */
  readonly adopted: string;
  readonly part: Readonly<Record<JustificationPart, string>>;
  readonly ground: Readonly<Record<GroundsChange['what'], string>>;
  readonly changed: (what: string, was: string, is: string) => string;
}

/** What a justification states, in words; empty where it does not. */
export interface Said {
  readonly inline: boolean;
  readonly by: string;
  readonly basis: string;
  readonly until: string;
  readonly missing: string;
  readonly changes: string;
}
