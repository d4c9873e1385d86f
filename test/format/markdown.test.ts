import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/report/index.ts';
import { finding, form, reportOf, source } from '../cli/specimen.ts';
import { run, testWith } from './consumer.ts';
import { hostileTexts, openFolder, rendered, reportSaying } from './stage.ts';

const folder = openFolder();

/** GitHub's own parser, with the extensions that it has on. */
function parse(markdown: string): DefaultTreeAdapterMap['node'] {
  const file = join(folder, 'report.md');
  writeFileSync(file, markdown);
  const extensions = ['table', 'strikethrough', 'autolink', 'tagfilter', 'tasklist'].flatMap((name) => ['-e', name]);
  return parseFragment(run('cmark-gfm', ['--unsafe', ...extensions, file]));
}

/** The elements of a page in order, and its text. */
function read(page: DefaultTreeAdapterMap['node']): { elements: string[]; text: string } {
  const elements: string[] = [];
  let text = '';
  const waiting = [page];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) elements.push([node.tagName, ...node.attrs.map(({ name }) => name)].join(' '));
    if ('value' in node) text += node.value;
    if ('childNodes' in node) waiting.push(...[...node.childNodes].reverse());
  }
  return { elements, text };
}

const mixed = reportOf({
  sources: [
    source({ path: 'c.html', status: 'unreadable', reason: 'binary <file>' }),
    source({ status: 'partial', reason: 'an include' }),
  ],
  forms: [form()],
  findings: [
    finding({ severity: 'low', outcome: 'review', message: 'Look | see' }),
    finding({ severity: 'medium' }),
    finding({ severity: 'critical', path: 'b_c_d.html' }),
    finding({ outcome: 'accepted', message: 'never shown' }),
  ],
});

describe('markdown', () => {
  test('counts, shows violations first, folds what is to be reviewed and what was not read', async () => {
    expect(await rendered('markdown', mixed)).toBe(
      `## sparsam: violations: 2, to review: 1, accepted: 1

1 form, 1 field, 1 of them for personal data. Fields: 0 necessary, 0 allowed, 1 excessive, 0 unclear.

| Severity | Where | What | Fix |
| --- | --- | --- | --- |
| critical | <code>b\\_c\\_d.html:2</code> | Phone is required<br><code>required-field-beyond-purpose</code> <code>01234567</code> | Make it optional. |
| medium | <code>a.html:2</code> | Phone is required<br><code>required-field-beyond-purpose</code> <code>01234567</code> | Make it optional. |

<details><summary>to review: 1</summary>

| Severity | Where | What | Fix |
| --- | --- | --- | --- |
| low | <code>a.html:2</code> | Look \\| see<br><code>required-field-beyond-purpose</code> <code>01234567</code> | Make it optional. |

</details>

<details><summary>Not read: 1</summary>

- <code>c.html</code>: binary &lt;file&gt;

</details>

<details><summary>Partly read: 1</summary>

- <code>a.html</code>: an include

</details>

<sub>This is not legal advice. Server-side checks, later use and storage are not visible here.</sub>
`,
    );
  });

  test('speaks German', async () => {
    const written = await rendered('markdown', { ...mixed, language: 'de' });
    expect(written).toContain('## sparsam: Beanstandungen: 2, zu prüfen: 1, begründet: 1');
    expect(written).toContain('| kritisch |');
  });

  test('says so where nothing is to be said', async () => {
    expect(await rendered('markdown', reportOf())).toContain('## sparsam: No forms were found.');
    expect(await rendered('markdown', reportOf({ forms: [form()] }))).toContain('sparsam: nothing goes beyond');
  });

  test('fits into a comment on GitHub, and says how much does not', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => finding({ path: `${index}.html` }));
    const reviews = many.map((item) => ({ ...item, outcome: 'review' as const }));
    const sources = many.map(({ path }) => source({ path, status: 'unreadable', reason: 'binary' }));
    const written = await rendered('markdown', reportOf({ sources, forms: [form()], findings: [...many, ...reviews] }));
    expect(written.length).toBeLessThan(65_536);
    expect(written.match(/… and \d+ more/g)).toHaveLength(3);
  });

  testWith('cmark-gfm').each(hostileTexts)('shows %j as text, read by cmark-gfm', async (text) => {
    const page = read(parse(await rendered('markdown', reportSaying(text))));
    const harmless = read(parse(await rendered('markdown', reportSaying('harmless'))));
    expect(page.elements).toEqual(harmless.elements);
    const shown = page.text.replaceAll('\u200b', '').replace(/\s+/g, ' ');
    expect(shown).toContain(visible(`“${text}” is required`).replaceAll('\ud800', '\ufffd').replace(/\s+/g, ' '));
  });

  test('leaves nothing that GitHub or GitLab would link', async () => {
    const links = [
      '@ada',
      '#12',
      '!3',
      'GH-4',
      'https://a.example',
      'www.a.example',
      'a@b.example',
      ':+1:',
      'mailto:a',
    ];
    const written = await rendered('markdown', reportSaying(links.join(' ')));
    expect(written.replaceAll('&#8203;', '\u200b')).not.toMatch(/@\w|[#!]\d|GH-\d|:\/\/|www\.|:\+1:|mailto:\w/);
  });

  test('is one row a finding, whatever it says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const rows = (await rendered('markdown', reportSaying(text)))
          .split('\n')
          .filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(3);
        expect(rows[2]?.replaceAll(/\\./gs, '').match(/\|/g)).toHaveLength(5);
      }),
    );
  });
});
