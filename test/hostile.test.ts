import { describe, expect, test } from 'vitest';
import { audit } from '../src/audit.ts';
import { reporters } from '../src/report/index.ts';

const deep = (open: string, close: string, times: number, inside = ''): string =>
  open.repeat(times) + inside + close.repeat(times);

const input = '<form data-purpose="newsletter"><input type="tel" name="phone" required></form>';

/** Each must end in a report, within the time that a test has. */
const sources: readonly { name: string; path: string; text: string; forms?: number; partial?: boolean }[] = [
  {
    name: '40,000 nested divs',
    path: 'deep.html',
    text: deep('<div>', '</div>', 40_000, input),
    forms: 1,
    partial: true,
  },
  {
    name: '40,000 nested divs, never closed',
    path: 'open.html',
    text: '<div>'.repeat(40_000) + input,
    forms: 1,
    partial: true,
  },
  {
    name: '40,000 attributes on one tag',
    path: 'attributes.html',
    text: `<input name="a" ${'b=1 c '.repeat(20_000)}>${input}`,
  },
  { name: '20,000 nested forms', path: 'forms.html', text: deep('<form>', '</form>', 20_000, input) },
  { name: '20,000 nested tables', path: 'tables.html', text: `${'<table><td>'.repeat(20_000)}${input}` },
  {
    name: '20,000 radio buttons of one group',
    path: 'radio.html',
    text: `<form>${'<input type=radio name=a>'.repeat(20_000)}</form>`,
  },
  {
    name: '20,000 labels for one field',
    path: 'labels.html',
    text: `<form>${'<label for=a>x</label>'.repeat(20_000)}<input id=a name=a></form>`,
  },
  {
    name: '10,000 style rules over 10,000 elements',
    path: 'styles.html',
    text: `<style>${'.a .b{display:none}'.repeat(10_000)}</style><form>${'<p class=a><input class=b name=x></p>'.repeat(10_000)}</form>`,
  },
  {
    name: '100,000 comments in a style sheet, never closed',
    path: 'css.html',
    text: `<style>${'/*'.repeat(99_000)}</style>${input}`,
  },
  { name: 'an empty file', path: 'empty.html', text: '' },
  { name: 'an unclosed comment', path: 'comment.html', text: `<!-- ${'-'.repeat(100_000)}` },
  {
    name: '20,000 nested parentheses',
    path: 'parentheses.ts',
    text: `import { z } from 'zod';\nexport const schema = z.object({ email: ${deep('(', ')', 20_000, 'z.string()')} });`,
    partial: true,
  },
  {
    name: '3,000 nested JSX elements',
    path: 'deep.tsx',
    text: `export const Form = () => <form>${deep('<div>', '</div>', 3_000, '<input name="email" required />')}</form>;`,
  },
  {
    name: '3,000 nested schemas',
    path: 'schema.ts',
    text: `import { z } from 'zod';\nexport const form = ${deep('z.object({ a: ', ' })', 1_500, 'z.string()')};`,
  },
  {
    name: 'a schema that contains itself',
    path: 'self.ts',
    text: `import { z } from 'zod';\nexport const a = z.object({ ...a.shape, b: a, c: z.lazy(() => a) });`,
  },
  { name: 'unclosed template tags', path: 'open.twig', text: `<form>${'{% if a %}{{ '.repeat(20_000)}</form>` },
  {
    name: 'template tags in template tags',
    path: 'nested.blade.php',
    text: `<form>${'@if(('.repeat(20_000)}<input name="email"></form>`,
  },
];

describe('hostile sources end in a report', () => {
  test.each(sources)('$name', async ({ path, text, forms, partial }) => {
    const report = await audit({ texts: [{ path, text }] });
    expect(report.sources.map((source) => source.path)).toEqual([path]);
    if (forms !== undefined) expect(report.forms).toHaveLength(forms);
    if (partial) expect(report.sources[0]).toMatchObject({ status: 'partial', reason: expect.any(String) });
  });
});

describe('hostile words stay words', () => {
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '::error file=x::pwned',
    '=cmd()',
    '<script>alert(1)</script>',
    '\u001b[31m',
  ];

  test.each(names)('as the name and the label of a field: %j', async (name) => {
    const attribute = name.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
    const text = `<form data-purpose="newsletter"><label>${name.replaceAll('<', '&lt;')} Telefon<input type="tel" name="${attribute}" required></label></form>`;
    const report = await audit({ texts: [{ path: 'a.html', text }] });
    expect(report.forms[0]?.fields.map((field) => field.name)).toEqual([name]);
    for (const reporter of reporters.filter(({ binary }) => !binary)) {
      const shown = await reporter.render(report, { color: false, width: 80 });
      expect(shown).not.toContain('\u001b');
      expect(shown).not.toMatch(/^::error file=x/m);
    }
  });

  test.each(['__proto__', 'constructor', 'toString'])('as the key of a schema: %s', async (name) => {
    const text = `import { z } from 'zod';\n/** @purpose newsletter */\nexport const signupForm = z.object({ ["${name}"]: z.string().min(1), email: z.email() });`;
    const report = await audit({ texts: [{ path: 'a.ts', text }] });
    expect(report.forms[0]?.fields.map((field) => field.name)).toEqual([name, 'email']);
  });
});
