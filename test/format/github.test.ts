import { error, notice, warning } from '@actions/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { visible } from '../../src/report/index.ts';
import { finding, reportOf } from '../cli/specimen.ts';
import { hostileTexts, rendered, reportSaying } from './stage.ts';

afterEach(() => vi.restoreAllMocks());

/** What GitHub's own library prints. */
function printedBy(print: () => void): string {
  const written: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => written.push(String(chunk)) > 0);
  print();
  spy.mockRestore();
  return written.join('');
}

const times = (count: number, severity: 'high' | 'low') =>
  Array.from({ length: count }, (_, index) => finding({ severity, message: `${severity} ${index}` }));

describe('github', () => {
  const kinds = [
    { about: { severity: 'high' }, print: error },
    { about: { severity: 'medium' }, print: warning },
    { about: { severity: 'low' }, print: notice },
    { about: { severity: 'critical', outcome: 'review' }, print: notice },
  ] as const;
  const cases = kinds.flatMap(({ about, print }) => hostileTexts.map((text) => ({ about, print, text })));

  test.each(cases)('$about: writes $text as @actions/core does', async ({ about, print, text }) => {
    const report = reportSaying(text, about);
    const [found] = report.findings;
    if (!found) throw new Error('the specimen lost its finding');
    const { start, end } = found.span;
    const place = { startLine: start.line, endLine: end.line, startColumn: start.column, endColumn: end.column };
    const expected = printedBy(() =>
      print(visible(`${found.message} ${found.fix}`), { title: found.rule, file: visible(found.path), ...place }),
    );
    expect(await rendered('github', report)).toBe(expected);
  });

  test('shows the worst first and ten of a kind', async () => {
    const written = await rendered('github', reportOf({ findings: [...times(12, 'low'), ...times(11, 'high')] }));
    const lines = written.trimEnd().split('\n');
    expect(lines.map((line) => /^::(\w+) /.exec(line)?.[1] ?? line)).toEqual([
      ...Array(10).fill('error'),
      'error: and 1 more',
      ...Array(10).fill('notice'),
      'notice: and 2 more',
    ]);
  });
});
