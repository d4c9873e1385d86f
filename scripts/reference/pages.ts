import { loadRules } from '../../src/audit.ts';
import { categoriesPage } from './categories.ts';
import { checksPage } from './checks.ts';
import { shownBy } from './evidence.ts';
import { jurisdictionsPage } from './jurisdictions.ts';
import { purposesPage } from './purposes.ts';
import { rulesPage } from './rules.ts';

/** The reference: the names of files below `docs/reference/`, and their text. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const rulebook = await loadRules();
  return new Map([
    ['rules.md', rulesPage(rulebook, await shownBy([...rulebook.rules.values()]))],
    ['purposes.md', purposesPage(rulebook)],
    ['categories.md', categoriesPage(rulebook)],
    ['jurisdictions.md', jurisdictionsPage(rulebook)],
    ['checks.md', checksPage(rulebook)],
  ]);
}
