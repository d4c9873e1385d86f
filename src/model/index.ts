/** The nouns: readonly, serialisable, without behaviour. Every room imports them; they import nothing. */
export type * from './classification.ts';
export type * from './comparison.ts';
export type * from './evidence.ts';
export type * from './form.ts';
export type * from './impact.ts';
export type * from './jurisdiction.ts';
export type * from './justification.ts';
export type * from './part.ts';
export type * from './processing.ts';
export type * from './purpose.ts';
export type * from './register.ts';
export type * from './report.ts';
export type * from './requirement.ts';
export type * from './rulebook.ts';
export type * from './scope.ts';
export type * from './source.ts';
export type * from './span.ts';
