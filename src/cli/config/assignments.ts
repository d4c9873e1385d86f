import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type {
  CategoryCorrection,
  Controller,
  Evidence,
  ProcessingEntry,
  PurposeAssignment,
  RuleOverride,
} from '../../model/index.ts';
import type { ReadConfig } from './read.ts';
import type { Config } from './schema.ts';

/** One id or several, as a list. */
export function idList(ids: string | readonly string[]): readonly string[] {
  return typeof ids === 'string' ? [ids] : ids;
}

/** The configuration's purposes, in the order in which they are to be tried. */
export function assignmentsOf({ config, root, shown }: ReadConfig): PurposeAssignment[] {
  const entries = Array.isArray(config.purposes)
    ? config.purposes
    : Object.entries(config.purposes ?? {}).map(([files, purpose]) => ({ files, purpose }));
  return entries.map(({ purpose, ...conditions }) => ({
    ...conditionsOf(conditions, root),
    purposes: idList(purpose),
    evidence: evidenceOf(basename(shown), `purpose: ${idList(purpose).join(', ')}`),
  }));
}

/** The configuration's corrections of categories. */
export function correctionsOf({ config, root, shown }: ReadConfig): CategoryCorrection[] {
  return (config.categories ?? []).map(({ field, category, ...conditions }) => ({
    ...conditionsOf(conditions, root),
    field,
    category,
    evidence: evidenceOf(basename(shown), `${field}: ${category}`),
  }));
}

/** What the configuration states about the processing behind forms, in the order in which entries are to be tried. */
export function processingOf({ config, root, shown }: ReadConfig): ProcessingEntry[] {
  return (config.processing ?? []).map(({ files, form, selector, purpose, ...stated }) => {
    const { legalBasis, recipients, transfers, categories, subjects, measures, criteria, ...plain } = stated;
    const lists = { legalBasis, recipients, transfers, categories, subjects, measures };
    const conditions = { ...(files !== undefined && { files }), ...(form && { form }), ...(selector && { selector }) };
    const states = {
      ...plain,
      ...(criteria && { criteria }),
      ...Object.fromEntries(
        Object.entries(lists).flatMap(([key, value]) => (value === undefined ? [] : [[key, idList(value)]])),
      ),
    };
    return {
      ...conditionsOf(conditions, root),
      ...(purpose !== undefined && { purposes: idList(purpose) }),
      states,
      path: basename(shown),
    };
  });
}

/** Who answers for the forms, as the configuration says it. */
export function controllerOf({ controller }: Config): Controller | undefined {
  if (!controller) return undefined;
  const { jointControllers, ...others } = controller;
  return { ...others, ...(jointControllers !== undefined && { jointControllers: idList(jointControllers) }) };
}

/** The configuration's changes to rules. */
export function overridesOf({ rules = {} }: Config): Record<string, RuleOverride> {
  return Object.fromEntries(
    Object.entries(rules).map(([id, setting]) => {
      if (setting === 'off') return [id, { on: false }];
      return [id, typeof setting === 'string' ? { severity: setting } : setting];
    }),
  );
}

/** Which forms an entry means, as the configuration says it. */
interface Conditions {
  readonly files?: string | readonly string[];
  readonly form?: string;
  readonly selector?: string;
}

function conditionsOf(
  { files, ...others }: Conditions,
  root: string,
): Omit<Conditions, 'files'> & { files?: string[] } {
  return files === undefined ? others : { ...others, files: idList(files).map((pattern) => asGlob(pattern, root)) };
}

/** What exists is meant as it is written, as on the command line: `app/[id]/page.tsx` is a file, a folder is all below it. */
function asGlob(pattern: string, root: string): string {
  const path = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  if (!existsSync(resolve(root, path))) return path;
  return `${literally(path)}{,/**}`;
}

/** A glob pattern that means a path as it is written. */
export const literally = (path: string): string => path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');

function evidenceOf(path: string, quote: string): Evidence {
  return { signal: 'configuration', quote, grade: 'A', path };
}
