import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { finding, form, reportOf } from '../cli/specimen.ts';
import { run, testWith } from './consumer.ts';
import { hostileTexts, openFolder, rendered, reportSaying } from './stage.ts';

const folder = openFolder();
const findings = [
  finding({ message: 'Größe “x”: is required' }),
  finding({ outcome: 'review', severity: 'critical', path: 'über uns/b.html' }),
  finding({ severity: 'medium', path: 'c.html' }),
];

describe('unix', () => {
  test('writes a line a finding', async () => {
    expect(await rendered('unix', reportOf({ forms: [form()], findings }))).toBe(
      `a.html:2:1: error: Größe “x”: is required [required-field-beyond-purpose]
c.html:2:1: warning: Phone is required [required-field-beyond-purpose]
über uns/b.html:2:1: note: Phone is required [required-field-beyond-purpose]
`,
    );
  });

  test('writes nothing where there is nothing, and leaves out what was accepted', async () => {
    expect(await rendered('unix', reportOf({ findings: [finding({ outcome: 'accepted' })] }))).toBe('');
  });

  testWith('vim')("is read by Vim's errorformat", async () => {
    const input = join(folder, 'report');
    const output = join(folder, 'quickfix.json');
    writeFileSync(input, await rendered('unix', reportOf({ findings })));
    const list = 'map(getqflist(), {_, item -> [bufname(item.bufnr), item.lnum, item.col, item.type, item.text]})';
    run('vim', [
      ...['-Nes', '-u', 'NONE', '-c', 'set encoding=utf-8 errorformat=%f:%l:%c:\\ %t%*[^:]:\\ %m'],
      ...['-c', `cgetfile ${input}`, '-c', `call writefile([json_encode(${list})], '${output}')`, '-c', 'qa!'],
    ]);
    expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual([
      ['a.html', 2, 1, 'e', 'Größe “x”: is required [required-field-beyond-purpose]'],
      ['c.html', 2, 1, 'w', 'Phone is required [required-field-beyond-purpose]'],
      ['über uns/b.html', 2, 1, 'n', 'Phone is required [required-field-beyond-purpose]'],
    ]);
  });

  test.each(hostileTexts)('keeps %j in its line, and no command to a build service', async (text) => {
    const written = await rendered('unix', reportSaying(text));
    expect(written).toMatch(/^[^\n]+\n$/);
    expect(written.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028]|^\s*::|##\w*\[/u);
  });
});
