import { type Page, visibleThroughout } from '../../report/index.ts';
import type { CliText } from '../text/text.ts';
import type { ListedRule } from './list.ts';

const gutter = '  ';

/** Rules in a table, and below each what packs and the configuration changed about it. */
export function layOutRules(untrusted: readonly ListedRule[], page: Page, { packs: words, explain }: CliText): string {
  const rules = visibleThroughout(untrusted);
  const cellsOf = (rule: ListedRule): readonly string[] => [
    rule.id,
    rule.on ? explain.severityName(rule.severity) : words.off,
    words.decides[rule.decision],
    rule.pack,
  ];
  const rows = [words.columns, ...rules.map(cellsOf)];
  const widths = words.columns.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(gutter)
      .trimEnd();
  const on = rules.filter((rule) => rule.on).length;
  return [
    page.paint.dim(line(words.columns)),
    ...rules.flatMap((rule) => {
      const shown = line(cellsOf(rule));
      const paint = rule.on ? page.bySeverity(rule.severity) : page.paint.dim;
      return [paint(rule.id) + shown.slice(rule.id.length), ...changesOf(rule, page, words, explain)];
    }),
    '',
    page.hang('', words.count(on, rules.length - on)),
    '',
  ].join('\n');
}

/** What happened to a rule after it was first stated. */
function changesOf(
  { history }: ListedRule,
  page: Page,
  words: CliText['packs'],
  { severityName }: CliText['explain'],
): string[] {
  return history
    .filter(({ what }) => what !== 'stated')
    .map(({ what, severity, because, file }) => {
      const done = words.step[what](severity === undefined ? '' : severityName(severity), file);
      return page.hang('    ↳ ', because === undefined ? done : `${done}: ${because}`);
    });
}
