import type { Comparison, Report } from '../../model/index.ts';
import { changesTexts, countIn, headOf, linesOf, sectionsOf } from '../changes/index.ts';
import { code, escapeMarkdown } from './escape.ts';
import type { MarkdownText } from './text/index.ts';

/** Of a comment's 65,536 characters so many are for what changed. */
const room = 16_000;

/** What changed since an earlier report, as parts of a comment: what asks for attention is open, the rest is folded. */
export function changesIn(comparison: Comparison, report: Report, text: MarkdownText): readonly string[] {
  const words = changesTexts[report.language];
  const sections = sectionsOf(comparison);
  let left = room;
  const parts = sections.map((section) => {
    const lines: string[] = [];
    for (const { path, line, text: said, rule } of linesOf(section, report, report.language)) {
      const item = `- ${code(`${path}:${line}`)} ${escapeMarkdown(said)}${rule === undefined ? '' : ` ${code(rule)}`}`;
      left -= item.length + 1;
      if (left < 0) break;
      lines.push(item);
    }
    const count = countIn(section);
    const rest = count - lines.length;
    const note = words.note[section.kind];
    const content = [
      ...(note === undefined ? [] : [`${escapeMarkdown(note)}\n`]),
      ...lines,
      ...(rest > 0 ? [`- ${text.elsewhere(rest)}`] : []),
    ].join('\n');
    const title = `${words.section[section.kind]}: ${count}`;
    return section.tone === 'bad'
      ? `#### ${title}\n\n${content}`
      : `<details><summary>${title}</summary>\n\n${content}\n\n</details>`;
  });
  return [
    `### ${words.title}`,
    headOf(comparison, report.language).map(escapeMarkdown).join('<br>\n'),
    ...(sections.length > 0 ? parts : [words.nothing]),
  ];
}
