import type { Example } from '../model/index.ts';

/** Where something stands that an example shows. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A source that shows a rule at work. */
export interface RuleExample extends Place {
  readonly rule: string;
  readonly kind: 'good' | 'bad';
  readonly example: Example;
}

/** A label, or in the programmers' vocabulary a name, to try words on. */
export interface WordExample extends Place {
  readonly language: string;
  readonly category: string;
  readonly text: string;
  /** Whether it must be taken for the category, or must not. */
  readonly is: boolean;
}

/** What a pack holds that can be tried, and how much there is of everything. */
export interface PackExamples {
  readonly id: string;
  readonly count: Readonly<Record<'rules' | 'purposes' | 'categories', number>>;
  readonly rules: readonly RuleExample[];
  readonly words: readonly WordExample[];
}

/**
 * A pack's examples, each with its place.
 * @throws RulebookError where a file of the pack is not valid in itself
 */
export async function readPackExamples(place: string, name: string): Promise<PackExamples> {
  const { readPack } = await import('./read-pack.ts');
  const { pack, files } = await readPack(place, name);
  const rules = files.flatMap((file): RuleExample[] => {
    if (file.kind !== 'rule') return [];
    const { id, examples } = file.value;
    return (['good', 'bad'] as const).flatMap((kind) =>
      examples[kind].map((example, index) => ({
        file: file.document.file,
        ...file.document.place(['examples', kind, index]),
        rule: id,
        kind,
        example,
      })),
    );
  });
  const words = files.flatMap((file): WordExample[] => {
    if (file.kind !== 'vocabulary') return [];
    const { language, entries } = file.value;
    return Object.entries(entries).flatMap(([category, { examples = {} }]) =>
      (['is', 'not'] as const).flatMap((kind) =>
        (examples[kind] ?? []).map((text, index) => ({
          file: file.document.file,
          ...file.document.place(['entries', category, 'examples', kind, index]),
          language,
          category,
          text,
          is: kind === 'is',
        })),
      ),
    );
  });
  const count = { rules: pack.rules.length, purposes: pack.purposes.length, categories: pack.categories.length };
  return { id: pack.info.id, count, rules, words };
}
