import type {
  Evidence,
  Form,
  FormPurpose,
  Processing,
  ProcessingEntry,
  ProcessingStatements,
  Rulebook,
} from '../model/index.ts';
import { formMatcher } from './match.ts';

type Key = keyof ProcessingStatements;

/**
 * Compiles what the configuration states about the processing behind forms.
 *
 * Key by key the first fitting entry counts that states it, so that entries for certain forms stand first and what holds
 * for all of them last.
 * @returns what holds for a form; undefined where the project states nothing about any form
 * @throws RangeError where an entry names a purpose, category or stage that does not exist
 */
export function processingFinder(
  entries: readonly ProcessingEntry[],
  rulebook: Rulebook,
): (form: Form, purpose: FormPurpose) => Processing | undefined {
  for (const { purposes = [], states } of entries) {
    const purpose = purposes.find((id) => !rulebook.purposes.has(id));
    if (purpose !== undefined) throw new RangeError(`no purpose is called '${purpose}'`);
    const category = states.categories?.find((id) => !rulebook.categories.has(id));
    const { stage } = states;
    const known = stage === undefined || [...rulebook.purposes.values()].some(({ stages }) => stages.includes(stage));
    if (!known) throw new RangeError(`no stage is called '${stage}'`);
    if (category !== undefined) throw new RangeError(`no category is called '${category}'`);
  }
  const compiled = entries.map((entry) => ({ entry, matches: formMatcher(entry) }));

  return (form, { ids }) => {
    if (compiled.length === 0) return undefined;
    const serves = (purposes?: readonly string[]): boolean => purposes?.some((id) => ids.includes(id)) ?? true;
    return compiled
      .filter(({ entry, matches }) => matches(form) && serves(entry.purposes))
      .map(({ entry }) => entry)
      .reduceRight(over, { evidence: {} });
  };
}

/** An entry's word over what later entries say. */
function over(later: Processing, { states, path }: ProcessingEntry): Processing {
  const own = Object.entries(states).map(([key, value]) => [key, evidenceOf(key as Key, value, path)]);
  return { ...later, ...states, evidence: { ...later.evidence, ...Object.fromEntries(own) } };
}

function evidenceOf(key: Key, value: unknown, path: string): Evidence {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  return { signal: 'configuration', quote: `${key}: ${said}`, grade: 'A', path };
}
