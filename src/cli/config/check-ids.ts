import type { Rulebook } from '../../model/index.ts';
import { UsageError } from '../usage-error.ts';
import { idList } from './assignments.ts';
import type { ReadConfig } from './read.ts';

/** An id in the configuration, and where it may come from. */
interface NamedId {
  readonly id: string;
  readonly kind: 'purpose' | 'rule' | 'category' | 'stage' | 'jurisdiction';
  readonly path: readonly (string | number)[];
  readonly part: 'key' | 'value';
}

/**
 * Checks that every purpose, rule and category that the configuration names exists.
 * @param load loads the rulebook; called only where the configuration names anything
 * @throws UsageError with one line for each that does not: its place, and what was probably meant
 */
export async function checkIds(read: ReadConfig, load: () => Promise<Rulebook>): Promise<void> {
  const named = idsIn(read);
  if (named.length === 0) return;
  const { formatDiagnostic, suggest } = await import('../../rulebook/index.ts');
  const rulebook = await load();
  const known: Record<NamedId['kind'], readonly string[]> = {
    purpose: [...rulebook.purposes.keys()],
    rule: [...rulebook.rules.keys(), ...rulebook.switchedOff.keys()],
    category: [...rulebook.categories.keys(), 'none'],
    jurisdiction: [...rulebook.jurisdictions.keys()],
    stage: [...new Set([...rulebook.purposes.values()].flatMap(({ stages }) => stages))],
  };
  const unknown = named.filter(({ id, kind }) => !known[kind].includes(id));
  const lines = unknown.map(({ id, kind, path, part }) => {
    const suggestion = suggest(id, known[kind]);
    const message = `no ${kind} is called '${id}'`;
    return formatDiagnostic({
      file: read.shown,
      ...read.locate(path, part),
      message,
      ...(suggestion !== undefined && { suggestion }),
    });
  });
  if (lines.length > 0) throw new UsageError(lines.join('\n'));
}

function idsIn({ config }: ReadConfig): NamedId[] {
  const listed = Array.isArray(config.purposes)
    ? config.purposes.map(({ purpose }, index) => ({ purpose, path: ['purposes', index, 'purpose'] }))
    : Object.entries(config.purposes ?? {}).map(([glob, purpose]) => ({ purpose, path: ['purposes', glob] }));
  return [
    ...listed.flatMap(({ purpose, path }) => listedIds('purpose', purpose, path)),
    ...Object.keys(config.rules ?? {}).map((id) => ({
      id,
      kind: 'rule' as const,
      path: ['rules', id],
      part: 'key' as const,
    })),
    ...listedIds('jurisdiction', config.jurisdictions ?? [], ['jurisdictions']),
    ...(config.processing ?? []).flatMap(({ purpose = [], categories = [], stage = [] }, index) => [
      ...listedIds('purpose', purpose, ['processing', index, 'purpose']),
      ...listedIds('category', categories, ['processing', index, 'categories']),
      ...listedIds('stage', stage, ['processing', index, 'stage']),
    ]),
    ...(config.categories ?? []).map(({ category }, index) => ({
      id: category,
      kind: 'category' as const,
      path: ['categories', index, 'category'],
      part: 'value' as const,
    })),
  ];
}

function listedIds(kind: NamedId['kind'], ids: string | readonly string[], path: NamedId['path']): NamedId[] {
  return idList(ids).map((id, index) => ({
    id,
    kind,
    path: typeof ids === 'string' ? path : [...path, index],
    part: 'value',
  }));
}
