import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { lineHashes } from './line-hash.ts';

const multitool: string = createRequire(import.meta.url)('@microsoft/sarif-multitool');
const folder = mkdtempSync(join(tmpdir(), 'sparsam-hash-'));

/** What Microsoft's tool computes for the first so many lines of a text. */
function oracle(text: string, lines: number): readonly (string | undefined)[] {
  const [input, output] = [join(folder, 'in.sarif'), join(folder, 'out.sarif')];
  writeFileSync(join(folder, 'a.html'), text);
  const results = Array.from({ length: lines }, (_, index) => ({
    ruleId: `r${index}`,
    message: { text: 'x' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.html', uriBaseId: 'ROOT' },
          region: { startLine: index + 1, startColumn: 1, endColumn: 2 },
        },
      },
    ],
  }));
  const run = {
    tool: { driver: { name: 'x' } },
    originalUriBaseIds: { ROOT: { uri: `${pathToFileURL(folder).href}/` } },
    results,
  };
  writeFileSync(
    input,
    JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }),
  );
  const insert = ['--insert', 'RollingHashPartialFingerprints'];
  const child = spawnSync(multitool, ['rewrite', input, '--output', output, ...insert, '--log', 'ForceOverwrite']);
  if (child.error) throw child.error;
  const made: readonly { readonly partialFingerprints?: Record<string, string> }[] = JSON.parse(
    readFileSync(output, 'utf8'),
  ).runs[0].results;
  return made.map(({ partialFingerprints }) => partialFingerprints?.['primaryLocationLineHash']);
}

describe('every line has the hash that sarif-multitool gives it', () => {
  const cases: readonly { readonly title: string; readonly text: string; readonly lines: number }[] = [
    { title: 'one short line', text: '<form>', lines: 1 },
    { title: 'blanks, tabs and empty lines', text: '<form>\n\n  <input>\n\t<input >\n\n\n</form>\n', lines: 7 },
    { title: 'equal lines are counted', text: '<input>\n'.repeat(150), lines: 150 },
    { title: 'line ends of Windows', text: '<form>\r\n  <input>\r\n\r\n</form>\r\n', lines: 4 },
    { title: 'letters beyond ASCII', text: '<p>Größe 日本語 😀</p>\n<p>ü</p>\n', lines: 2 },
    { title: 'lines longer than the window', text: `${'x'.repeat(250)}\n${'<a>'.repeat(90)}\nend`, lines: 3 },
  ];
  test.each(cases)('$title', ({ text, lines }) => {
    const hashes = lineHashes(text);
    expect(Array.from({ length: lines }, (_, index) => hashes.get(index + 1))).toEqual(oracle(text, lines));
  });
});

test('a hash stays when lines above it change, and goes when its own does', () => {
  const text = `<a>\n<b>\n${'<c>\n'.repeat(60)}`;
  const hash = lineHashes(text).get(2);
  expect(lineHashes(`<new>\n${text}`).get(3)).toBe(hash);
  expect(lineHashes(text.replace('<b>', '<bb>')).get(2)).not.toBe(hash);
});
