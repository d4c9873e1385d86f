import type { Jurisdiction, Rulebook } from '../../src/model/index.ts';
import { code, list, page, plain } from './markdown.ts';

/** Every jurisdiction with what it changes. */
export function jurisdictionsPage({ jurisdictions, law, purposes }: Rulebook): string {
  return page(
    'Jurisdictions',
    `What holds in one place over and above the base, chosen in the configuration (\`jurisdictions: [de, at]\`). A jurisdiction weighs findings
anew; it never switches one off.`,
    [...jurisdictions.values()].map((jurisdiction) => section(jurisdiction, law, purposes)),
  );
}

function section(
  { id, name, countries, childConsentAge, changes, notes, refs }: Jurisdiction,
  law: Rulebook['law'],
  purposes: Rulebook['purposes'],
): string {
  const conditions = [...purposes.values()].flatMap((purpose) =>
    purpose.conditional
      .filter((entry) => entry.jurisdictions?.some((country) => countries.includes(country)))
      .map((entry) => `${code(purpose.id)}: ${code(entry.category)}, if ${plain(entry.when.en)}`),
  );
  return [
    `## ${id}`,
    `**${plain(name.en)}** · ${plain(name.de)}${countries.length > 0 ? ` · ${countries.join(', ')}` : ''}`,
    ...(childConsentAge ? [`A child consents alone from ${childConsentAge.age} (${childConsentAge.status}).`] : []),
    ...(notes ? [plain(notes.en)] : []),
    ...list(
      'Weighs otherwise:',
      changes.map(
        ({ rule, variant, severity, why }) =>
          `${code(rule)}${variant === undefined ? '' : ` (${variant})`}: ${severity}. ${plain(why.en)}`,
      ),
    ),
    ...list('Necessary there under a condition:', conditions),
    ...list(
      'Law:',
      refs.map((ref) => plain(law.get(ref)?.cite.en ?? ref)),
    ),
  ].join('\n\n');
}
