import type { Comparison, FindingFate, Report } from '../../model/index.ts';
import { compareFields } from './fields.ts';
import { compareFindings } from './findings.ts';
import { compareForms } from './forms.ts';

const fates: readonly FindingFate[] = ['new', 'worse', 'better', 'open', 'fixed', 'unchecked'];

/**
 * The later report with what changed since the earlier one. Findings are known again by their fingerprint, forms and
 * fields by their id: what was renamed is gone and new.
 *
 * @param before of the same project and the same schema version
 */
export function withComparison(after: Report, before: Report): Report {
  const findings = compareFindings(before, after);
  const comparison: Comparison = {
    before: { version: before.tool.version, packs: before.tool.packs },
    after: { version: after.tool.version, packs: after.tool.packs },
    fates: Object.fromEntries(
      fates.map((fate) => [fate, findings.filter((change) => change.fate === fate).length]),
    ) as Record<FindingFate, number>,
    personalFields: { before: before.summary.personalFields, after: after.summary.personalFields },
    findings,
    forms: compareForms(before, after),
    fields: compareFields(before, after),
  };
  return { ...after, glossary: withNamesOf(after.glossary, before.glossary), comparison };
}

/** What the earlier report calls the categories and purposes that only it names. */
function withNamesOf(after: Report['glossary'], before: Report['glossary']): Report['glossary'] {
  const names = (language: 'en' | 'de') => {
    const [then, now] = [before.translations[language], after.translations[language]];
    return {
      ...now,
      categories: { ...then.categories, ...now.categories },
      purposes: { ...then.purposes, ...now.purposes },
    };
  };
  const translations = { en: names('en'), de: names('de') };
  return {
    ...after,
    categories: { ...before.categories, ...after.categories },
    purposes: { ...before.purposes, ...after.purposes },
    translations,
  };
}
