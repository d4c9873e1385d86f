/** The only door to a project's modules: which file an import means, and what a name in a file stands for. */
export type { ReadFile } from './path-mappings.ts';
export { resolveModule } from './resolve-module.ts';
export * from './symbols.ts';
