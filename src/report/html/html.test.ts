import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../audit.ts';
import { cellOf, rowOf } from '../../judge/verdict.ts';
import type { Report } from '../../model/index.ts';
import { html as reporter } from './index.ts';
import { html } from './markup.ts';
import { verdictTable } from './section/method.ts';
import { de } from './text/de.ts';
import { en } from './text/en.ts';

const render = async (report: Report): Promise<string> =>
  String(await reporter.render(report, { color: false, width: 80 }));

/** A form that has something of everything, with a text of our choice in every place that a source can fill. */
const auditOf = (text: string): Promise<Report> =>
  audit({
    texts: [
      {
        path: 'shop/form.html',
        text: `<form name="${text}" method="get" action="/${text}" data-purpose="newsletter"><h2>${text}</h2>
<label>Phone ${text} * <input name="phone" type="tel" required></label>
<label>Title <select name="title" required><option>Mr ${text}</option><option>Ms</option></select></label>
<label><input type="checkbox" name="news" checked> Send me offers ${text}</label>
<input name="x${text}"><input type="hidden" name="h${text}"><button>Go ${text}</button></form>`,
      },
    ],
  });

/** The elements of a page with their attributes' names, in order: what hostile text would have to change. */
function skeleton(page: string): string[] {
  const found: string[] = [];
  const waiting: unknown[] = [parse(page)];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const {
      nodeName,
      attrs = [],
      childNodes = [],
    } = node as {
      nodeName: string;
      attrs?: { name: string }[];
      childNodes?: unknown[];
    };
    if (nodeName !== '#text') found.push([nodeName, ...attrs.map(({ name }) => name)].join(' '));
    waiting.push(...[...childNodes].reverse());
  }
  return found;
}

/** Puts a text in place of another, wherever the report says it. */
const replaced = (report: Report, from: string, to: string): Report =>
  JSON.parse(JSON.stringify(report), (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll(from, () => to) : value,
  );

let report: Report;
beforeAll(async () => {
  report = await auditOf('QQ');
});

describe('a template', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<b>&"\'`', '&lt;b&gt;&amp;&quot;&#39;&#96;'],
    ['</script><!--', '&lt;/script&gt;&lt;!--'],
    ['Größe', 'Größe'],
  ];
  test.each(cases)('writes %s as %s', (value, written) => expect(html`<p>${value}</p>`.text).toBe(`<p>${written}</p>`));

  test('joins lists, keeps markup, leaves out what is not there', () => {
    expect(html`${[html`<i>`, '<', 0, undefined, null, false]}`.text).toBe('<i>&lt;0');
  });

  test('does not take for markup what only looks like it', () => {
    const forged = JSON.parse('{"text":"<script>"}');
    expect(() => html`${forged}`).toThrow(TypeError);
  });
});

describe('a page', () => {
  test('is the same for the same report', async () => {
    expect(await render(report)).toBe(await render(structuredClone(report)));
  });

  test('has the same elements, whatever stands in the sources', async () => {
    const expected = skeleton(await render(replaced(report, 'QQ', 'xxxx')));
    const payload = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        '<script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        "' autofocus onfocus='alert(1)",
        '</style><style>*{display:none}',
        '--><svg onload=alert(1)>',
        '{{7*7}}{{constructor}}',
        '$&$1$`',
        'javascript:alert(1)',
      ),
    );
    await fc.assert(
      fc.asyncProperty(payload, async (text) => {
        // Slashes part paths, line ends part classes of rows, and excerpts mark quotes from four characters on: layout, and meant.
        const page = await render(replaced(report, 'QQ', `xx${text.replaceAll('/', '|')}xx`));
        expect(skeleton(page)).toEqual(expected);
        expect(page).not.toMatch(/[\p{Bidi_Control}\0]/u);
      }),
      { numRuns: 40 },
    );
  });

  test('allows its own style and script by their digests, and nothing else', async () => {
    const page = await render(report);
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    for (const name of ['style', 'script']) {
      const [only, ...others] = [...page.matchAll(new RegExp(`<${name}>(.*?)</${name}>`, 'gs'))];
      expect(others).toEqual([]);
      const digest = createHash('sha256')
        .update(only?.[1] ?? '')
        .digest('base64');
      expect(policy).toContain(`${name}-src 'sha256-${digest}'`);
    }
    expect(page).not.toMatch(/\s(style|on\w+|src|srcset)=/);
    expect(page).not.toMatch(/<(link|img|iframe|object|form|base)\b/);
  });

  test('says in print what its machine-readable twin hashes to', async () => {
    const twin = createHash('sha256')
      .update(`${JSON.stringify(report, null, 2)}\n`)
      .digest('hex');
    expect(await render(report)).toContain(twin);
  });

  test('has an anchor for every form, field and finding, once', async () => {
    const page = await render(report);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { fingerprint } of report.findings) expect(ids).toContain(`finding-${fingerprint}`);
    expect(ids.filter((id) => /^form-/.test(id ?? '') && !/-title$/.test(id ?? ''))).toHaveLength(report.forms.length);
    for (const [, target] of page.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  test('names no address but those of the web', async () => {
    const [entry] = Object.entries(report.glossary.law);
    if (!entry) throw new Error('the sample cites nothing');
    const [id, source] = entry;
    const law = { ...report.glossary.law, [id]: { ...source, url: 'javascript:alert(1)' } };
    expect(await render({ ...report, glossary: { ...report.glossary, law } })).not.toContain('href="javascript:');
  });

  test.each([
    ['en', en],
    ['de', de],
  ] as const)('in %s holds both languages, shows its own first', async (language, { document }) => {
    const page = await render({ ...report, language });
    expect(page).toContain(`<html lang="${language}">`);
    expect(page).toContain(`<title>${document}</title>`);
    expect(page).toContain(`id="language-${language}" value="${language}" checked`);
    const { translations } = report.findings[0] ?? {};
    for (const { message } of Object.values(translations ?? {})) expect(page).toContain(html`${message}`.text);
    for (const text of [en, de]) expect(page).toContain(html`${text.disclaimer}`.text);
  });

  test('lists apart what may be no form, undrawn, with the reason', async () => {
    const text = 'import { z } from "zod"; export const thing = z.object({ street: z.string().min(1) });';
    const doubted = await render(await audit({ texts: [{ path: 'src/thing.ts', text }] }));
    expect(doubted).toContain('<section id="doubtful"');
    expect(doubted).toContain(de.doubtful.reasons['no form is seen to use this schema']);
    expect(doubted).not.toContain('<figure class="drawing');
    expect(await render(report)).not.toContain('id="doubtful"');
  });

  test('of nothing at all says so', async () => {
    const empty = await audit({ texts: [{ path: 'a.html', text: '<p>Hello</p>' }] });
    expect(await render(empty)).toContain(en.summary.nothing);
  });
});

test('the method’s table is the one that judges', () => {
  const columns = ['necessary', 'conditional', 'optional', undefined, 'unlisted', 'never'] as const;
  const levels = { required: 'required', open: 'unknown', optional: 'optional' } as const;
  for (const row of ['required', 'open', 'optional'] as const) {
    const expected = columns.map((column) => (column ? cellOf(rowOf(levels[row]), column).verdict : 'disputed'));
    expect(verdictTable[row]).toEqual(expected);
  }
});
