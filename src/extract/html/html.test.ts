import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MarkWords } from '../../model/index.ts';
import { html } from './index.ts';
import { mayHoldForms } from './may-hold-forms.ts';
import { readHtml } from './read-html.ts';

const marks: MarkWords = { required: ['*', 'required'], optional: ['optional'] };

const read = (text: string, dialect = 'html') =>
  readHtml({ path: `page.${dialect}`, text, dialect, sha256: '' }, { adapter: 'html', text, marks });

/** Pieces of pages, in and out of order. */
const piece = fc.constantFrom(
  '<form>',
  '</form>',
  '<form id=a>',
  '<input name=x>',
  "<INPUT type='hidden' form=a>",
  '<select name=s>',
  '<option selected>1',
  '</select>',
  '<textarea>',
  '</textarea>',
  '<table>',
  '<tr><td>',
  '</table>',
  '<div contenteditable>',
  '</div>',
  '<b>',
  '</b>',
  '<p>',
  '<label>',
  '</label>',
  '<label for=x>',
  '<my-input label=L>',
  '</my-input>',
  '<textfield name=t>',
  '<x-y v-model=z name=n>',
  '<unknown name=u>',
  '<sl-icon name=i>',
  '<fieldset disabled><legend>',
  '</fieldset>',
  '<template>',
  '</template>',
  '<svg>',
  '</svg>',
  '<iframe src=/contact-form></iframe>',
  '<script src=//js.hsforms.net/x.js></script>',
  '<script>document.write("<input>")</script>',
  '<!-- sparsam purpose=newsletter -->',
  '<!--',
  '-->',
  '<style>.a{display:none}</style>',
  'text *',
  '&amp;',
  'ä😀',
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\0',
  '<',
  '"',
);
const page = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('whatever a page says', () => {
  test.each(['html', 'xhtml'])('every span of %s starts at the start tag', (dialect) => {
    fc.assert(
      fc.property(page, (text) => {
        for (const form of read(text, dialect).witnesses) {
          for (const { span, kind } of form.fields) {
            const tag = { select: 'select', textarea: 'textarea', contenteditable: 'div', custom: '[a-z-]+' }[
              kind as 'select'
            ];
            expect(text.slice(span.start.offset)).toMatch(new RegExp(`^<(?:${tag ?? 'input'})`, 'i'));
          }
        }
      }),
    );
  });

  test('ids are unique, evidence lies within the text', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { witnesses } = read(text);
        const ids = witnesses.flatMap((form) => [form.id, ...form.fields.map((field) => field.id)]);
        expect(new Set(ids).size).toBe(ids.length);
        const evidence = witnesses.flatMap((form) => form.fields.flatMap((field) => field.requirement));
        for (const { span } of evidence) if (span) expect(span.end.offset).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('the cheap look never hides a form, field or gap', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { witnesses, gaps } = read(text);
        if (witnesses.length > 0 || gaps.length > 0) expect(mayHoldForms(text)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each(['', '<p>Nothing to fill in</p>', '<my-icon name="phone"></my-icon>', 'form input select', '<formula>'])(
  'the cheap look sees nothing in %j',
  (text) => expect(mayHoldForms(text)).toBe(false),
);

test('typed values never come out, wherever they stand', async () => {
  const text = `<form action="/a"><input value="s3cret" name="a"><textarea name="b">s3cret</textarea>
    <div contenteditable>s3cret</div><my-input name="c" value="s3cret" model-value="s3cret"></my-input>
    <input type="hidden" name="d" value='s3cret'><input name="e" value=s3cret required></form>`;
  const surroundings = { marks, read: () => undefined };
  const extraction = await html.extract({ path: 'a.html', text, dialect: 'html', sha256: '' }, surroundings);
  expect(extraction.witnesses[0]?.fields.map((field) => field.initial?.state)).toEqual(Array(6).fill('prefilled'));
  expect(JSON.stringify(extraction)).not.toContain('s3cret');
});

const most = 10_000;

/** A megabyte each. */
const hostile: readonly [name: string, text: string, fields: number][] = [
  ['nested divs', `${'<div>'.repeat(200_000)}<input name=a>`, 1],
  ['nested tables', '<table><form><td><input>'.repeat(40_000), most],
  ['attributes', `<form><input name=a ${Array.from({ length: 120_000 }, (_, at) => `a${at}`).join(' ')}>`, 1],
  ['forms', '<form></form>'.repeat(75_000), 0],
  ['inputs in one form', `<form>${'<input>'.repeat(140_000)}`, most],
  ['inputs in no form', '<input>'.repeat(140_000), most],
  ['components', `<form>${'<a-b name=c></a-b>'.repeat(55_000)}`, most],
  ['inputs with marks', `<form>${'* <input name=a>'.repeat(60_000)}`, most],
  ['one label for many', `<form>${'<label for=a>x</label>'.repeat(40_000)}<input id=a>`, 1],
  [
    'a long help text, often referred to',
    `<form><p id=h>${'word '.repeat(20_000)}</p>${'<input aria-describedby=h>'.repeat(35_000)}`,
    most,
  ],
  ['a long label around', `<form><label>${'<i>*</i>'.repeat(60_000)}<input>`, 1],
  ['radio buttons', `<form>${'<input type=radio name=a>'.repeat(40_000)}`, 1],
  ['boxes before texts', `<form>${'<input type=checkbox> x '.repeat(40_000)}`, most],
  ['options', `<form><select>${'<option>'.repeat(120_000)}`, 1],
  ['cells', `<form><table><tr>${'<td>x<td><input>'.repeat(60_000)}`, most],
  ['foster parents', `<form><table>${'<input>'.repeat(140_000)}`, most],
  ['misnested formatting', `<form>${'<b><p></b><input>'.repeat(55_000)}`, most],
  [
    'formatting to repeat',
    `<form>${Array.from({ length: 400 }, (_, at) => `<b a=${at}>`).join('')}${'<p><input>'.repeat(99_000)}`,
    most,
  ],
  ['buttons outside of forms', '<div><input><button></div>'.repeat(38_000), most],
  ['headings', `<form>${'<h2>x</h2><input>'.repeat(58_000)}`, most],
  ['comments', `<form>${'<!-- sparsam purpose=a -->'.repeat(38_000)}<input>`, 1],
  ['links', `<form>${'<a href=x>y</a>'.repeat(65_000)}<input>`, 1],
  [
    'style rules',
    `<style>${'.a .b>.c{display:none}'.repeat(40_000)}</style>${'<p class="a b"><input>'.repeat(4_000)}`,
    4_000,
  ],
  ['scripts', `${'<script>document.write('.repeat(1)}${'document.write("<'.repeat(58_000)}</script><input>`, 1],
  ['opening brackets', `<input>${'<'.repeat(1_000_000)}`, 1],
  ['character references', `<form><label>${'&amp;'.repeat(200_000)}<input>`, 1],
  ['white space', `<form><input ${' '.repeat(1_000_000)} name=a>`, 1],
];

describe('a hostile megabyte is read', () => {
  test.each(hostile)('%s', (_, text, fields) => {
    const { witnesses, gaps } = read(text);
    expect(witnesses.flatMap((form) => form.fields).length).toBe(fields);
    if (fields === most)
      expect(gaps).toContainEqual({ reason: 'more than 5000 forms or 10000 controls: the others were not read' });
  });
});
