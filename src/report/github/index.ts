import type { Finding } from '../../model/index.ts';
import { fromTop } from '../from-top.ts';
import { group } from '../group.ts';
import { type Level, levelOf } from '../level.ts';
import { worstFirst } from '../open-findings.ts';
import type { Reporter } from '../reporter.ts';
import { visible } from '../visible.ts';
import { wordsIn } from '../words/index.ts';
import { commandOf } from './command.ts';

/** What GitHub shows of each kind for one step of a workflow. */
const shown = 10;

const kinds: Readonly<Record<Level, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Annotations in a pull request, made by printing this in a workflow of GitHub Actions. */
export const github: Reporter = {
  id: 'github',
  render: async (report, { folder }) => {
    const words = wordsIn(report.language);
    const byLevel = group(worstFirst(fromTop(report, folder)), levelOf);
    const lines = (['error', 'warning', 'note'] as const).flatMap((level) => {
      const findings = byLevel.get(level) ?? [];
      const rest = findings.length - shown;
      return [
        ...findings.slice(0, shown).map((finding) => annotationOf(finding, kinds[level])),
        ...(rest > 0 ? [`${kinds[level]}: ${words.further(rest)}`] : []),
      ];
    });
    return lines.map((line) => `${line}\n`).join('');
  },
};

function annotationOf({ rule, path, span: { start, end }, message, fix }: Finding, kind: string): string {
  const columns = { col: start.column, endColumn: end.column };
  const properties = { title: rule, file: visible(path), line: start.line, endLine: end.line, ...columns };
  return commandOf(kind, properties, visible(`${message} ${fix}`));
}
