import type { Report } from '../../model/index.ts';
import { justificationTexts, subjectOf, tellJustification } from '../justification/index.ts';
import { wordsIn } from '../words/index.ts';
import type { Page } from './page.ts';

/** How many are named; the JSON has them all. */
const shown = 10;

/** What the project answers for, and answers that lead nowhere; the other answers stand at their findings. */
export function layOutJustifications({ justifications, language }: Report, page: Page): readonly string[] {
  const told = justifications.filter(({ status }) => status === 'accepted' || status === 'stale');
  if (told.length === 0) return [];
  const rest = told.length - shown;
  const lines = told.slice(0, shown).map((justification) => {
    const { path, line, rule, status } = justification;
    const mark = status === 'stale' ? page.paint.yellow('? ') : page.paint.green('✓ ');
    const subject = [`${path}:${line}`, subjectOf(justification), page.paint.dim(`· ${rule}`)]
      .filter((part) => part)
      .join(' ');
    return [page.hang(`  ${mark}`, subject), page.hang('    ', tellJustification(justification, language))].join('\n');
  });
  return [
    [
      page.paint.bold.underline(justificationTexts[language].title),
      ...lines,
      ...(rest > 0 ? [`  ${wordsIn(language).further(rest)}`] : []),
    ].join('\n\n'),
  ];
}
