import type { Comparison, Report } from '../../model/index.ts';
import { changesTexts, countIn, headOf, linesOf, sectionsOf } from '../changes/index.ts';
import type { Page } from './page.ts';

/** What changed since an earlier report, what asks for attention first. */
export function layOutChanges(comparison: Comparison, report: Report, page: Page): string {
  const text = changesTexts[report.language];
  const paints = { bad: page.paint.red, good: page.paint.green, neutral: page.paint.yellow };
  const sections = sectionsOf(comparison).map((section) => {
    const note = text.note[section.kind];
    return [
      page.paint.bold(`${text.section[section.kind]} (${countIn(section)})`),
      ...(note === undefined ? [] : [page.hang('  ', page.paint.dim(note))]),
      ...linesOf(section, report, report.language).map((line) => {
        const rule = line.rule === undefined ? '' : ` ${page.paint.dim(line.rule)}`;
        return page.hang(`  ${paints[section.tone]('•')} `, `${line.path}:${line.line} ${line.text}${rule}`);
      }),
    ].join('\n');
  });
  const head = headOf(comparison, report.language).map((line) => page.hang('', line));
  return [
    [page.paint.bold.underline(text.title), ...head].join('\n'),
    ...(sections.length > 0 ? sections : [text.nothing]),
  ].join('\n\n');
}
