/** sparsam as a library: `const report = await audit({ paths: ['src'] })`. */
export { type AuditOptions, audit, NoSuchCommit, readPart } from './audit.ts';
export { type AuditTextOptions, auditText } from './audit-text.ts';
export type * from './model/index.ts';
export type { ReadingOptions } from './reading/index.ts';
export { render } from './render.ts';
export {
  CannotRender,
  type Rendered,
  type RenderOptions,
  type Reporter,
  reporters,
  withComparison,
} from './report/index.ts';
export { RulebookError } from './rulebook/index.ts';
