import type { CategoryCorrection, Classification, Form, Rulebook } from '../model/index.ts';
import { formMatcher } from './match.ts';

/**
 * Compiles the configuration's corrections of categories.
 *
 * @returns the classifications of a form, those that the configuration corrects replaced; the correction stands as evidence
 * @throws RangeError where a correction names a category that does not exist
 */
export function corrector(
  corrections: readonly CategoryCorrection[],
  rulebook: Rulebook,
): (form: Form, found: readonly Classification[]) => readonly Classification[] {
  const compiled = corrections.map((correction) => {
    if (correction.category !== 'none' && !rulebook.categories.has(correction.category)) {
      throw new RangeError(`no category is called '${correction.category}'`);
    }
    return { correction, matches: formMatcher(correction) };
  });

  return (form, found) => {
    const fitting = compiled.filter(({ matches }) => matches(form));
    if (fitting.length === 0) return found;
    return form.fields.map((field, index) => {
      const correction = fitting.find((item) => item.correction.field === field.name)?.correction;
      const classification = found[index] ?? { category: null, confidence: 'possible', evidence: [] };
      return correction
        ? { category: correction.category, confidence: 'certain', evidence: [correction.evidence] }
        : classification;
    });
  };
}
