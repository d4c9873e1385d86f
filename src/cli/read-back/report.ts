import type { Report } from '../../model/index.ts';
import { schemaVersion } from '../../report/index.ts';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';
import { readBack } from './read-back.ts';

/**
 * Reads a report that `--format json` printed.
 * @throws UsageError where it is none, was made by another schema version, or contradicts itself
 */
export async function readReport(file: string, cwd: string, text: CliText): Promise<Report> {
  const report = (await readBack(file, 'report', { cwd, version: schemaVersion, text })) as Report;
  const contradiction = contradictionIn(report);
  if (contradiction !== undefined)
    throw new UsageError(text.evidence.notValid(file, contradiction, text.evidence.contradiction));
  return report;
}

/** What a schema cannot say: findings are about rules and forms that the report knows, and no name is one of JavaScript's own. */
function contradictionIn({ findings, forms, glossary }: Report): string | undefined {
  const formIds = new Set(forms.map(({ id }) => id));
  for (const [index, { form, rule }] of findings.entries()) {
    if (!formIds.has(form)) return `findings.${index}.form`;
    if (!Object.hasOwn(glossary.rules, rule)) return `findings.${index}.rule`;
  }
  return undefined;
}
