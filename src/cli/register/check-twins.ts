import type { Register } from '../../model/index.ts';
import type { CliText } from '../text/text.ts';

/** Entries that stand twice, as a merge may leave them: one line for each, with file and line. */
export function checkTwins({ forms, accepted }: Register, shown: string, { register: text }: CliText): string[] {
  const twins = <Entry extends { readonly line: number }>(
    entries: readonly Entry[],
    nameOf: (entry: Entry) => string,
  ) => {
    const seen = new Set<string>();
    return entries.flatMap((entry) => {
      const name = nameOf(entry);
      if (seen.has(name)) return [`${shown}:${entry.line}:1 ${text.twin(name)}`];
      seen.add(name);
      return [];
    });
  };
  return [
    ...twins(forms, ({ form }) => form),
    ...forms.flatMap(({ fields }) => twins(fields, ({ field }) => field)),
    ...twins(accepted, ({ finding }) => finding),
  ];
}
