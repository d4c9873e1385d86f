/// <reference lib="dom" />
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audit } from '../../src/audit.ts';
import type { Report } from '../../src/model/index.ts';
import { html } from '../../src/report/html/index.ts';
import { pdf } from '../../src/report/pdf/index.ts';
import { executablePath, switches } from './chromium.ts';

const root = join(import.meta.dirname, '../..');
const address = 'http://report.test/';

/** What a page must never come to mean. Each would call `alert`, load something or make an element of its own. */
const payloads = [
  '<script>alert(1)</script>',
  '"><img src="http://evil.test/x" onerror="alert(1)">',
  '</style></script><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<b id="hostile">bold</b>',
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const hostileForm = `<form data-purpose="newsletter" method="get" action="${escaped(payloads[1] ?? '')}" name="${escaped(payloads[5] ?? '')}">
${payloads.map((payload, index) => `<label>Phone ${escaped(payload)} <input type="tel" required name="f${index}${escaped(payload)}"></label>`).join('\n')}
<label><input type="checkbox" name="offers" checked> Send me offers ${escaped(payloads[0] ?? '')}</label>
<button>${escaped(payloads[2] ?? '')}</button></form>`;

// Where no browser is installed these checks cannot run; in CI they must.
describe.skipIf(executablePath === undefined && process.env['CI'] !== 'true')('the HTML report in Chromium', () => {
  let browser: Browser;
  let fixtures: Report;
  let hostile: Report;
  let long: Report;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...switches] });
    fixtures = await audit({ root: join(root, 'fixtures'), paths: ['laden', 'verein'] });
    hostile = await audit({ texts: [{ path: 'x/<b>y.html', text: hostileForm }] });
    const name = 'applicationForIncomeSupportPages.householdMembers.pageSchema'.repeat(2);
    long = await audit({
      texts: [{ path: 'long.html', text: hostileForm.replace(/name="[^"]*"/g, `name="${name}"`) }],
    });
  }, 60_000);
  afterAll(() => browser?.close());

  /** Opens a report; what the page asks for, says on the console or pops up is written down. */
  async function open(
    report: Report,
    options: BrowserContextOptions = {},
    path = '',
  ): Promise<{ page: Page; events: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const events: string[] = [];
    const text = String(await html.render(report, { color: false, width: 80 }));
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === address) return route.fulfill({ body: text, contentType: 'text/html; charset=utf-8' });
      events.push(`request ${url}`);
      return route.abort();
    });
    page.on('console', (message) => events.push(`console ${message.text()}`));
    page.on('pageerror', (error) => events.push(`error ${error.message}`));
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`);
      return dialog.dismiss();
    });
    await page.goto(`${address}${path}`);
    return { page, events };
  }

  const shows = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().isVisible();

  describe('axe-core finds nothing', () => {
    const looks = [
      { name: 'light', colorScheme: 'light', width: 1280 },
      { name: 'on a phone', colorScheme: 'light', width: 360 },
      { name: 'dark', colorScheme: 'dark', width: 768 },
      { name: 'print', colorScheme: 'light', width: 794, media: 'print' },
    ] as const;
    test.each(looks)(
      '$name',
      async ({ colorScheme, width, ...look }) => {
        const { page } = await open(fixtures, { colorScheme, viewport: { width, height: 900 } });
        if ('media' in look) await page.emulateMedia({ media: look.media });
        await page.evaluate(axe.source);
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))',
        );
        expect(violations).toEqual([]);
        await page.context().close();
      },
      120_000,
    );
  });

  test.each([360, 768, 1280])('nothing sticks out at %i pixels', async (width) => {
    for (const report of [fixtures, hostile, long]) {
      const { page } = await open(report, { viewport: { width, height: 900 } });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      await page.context().close();
    }
  });

  test('asks for nothing, says nothing, runs nothing of what was scanned', async () => {
    const { page, events } = await open(hostile);
    for (const payload of payloads) expect(await page.locator('body').textContent()).toContain(payload);
    expect(await page.locator('#hostile, img, iframe, [onerror], [onload], [onmouseover]').count()).toBe(0);
    expect(await page.locator('script').count()).toBe(1);
    await page.mouse.move(600, 500);
    await page.locator('#search').fill('<script>');
    await page.waitForTimeout(300);
    expect(await page.locator('script').count()).toBe(1);
    expect(events).toEqual([]);
    await page.context().close();
  });

  test('its policy stops what it does not know', async () => {
    const { page, events } = await open(fixtures);
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(1)' }))",
    );
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('img'), { src: 'http://evil.test/x' }))",
    );
    await page.waitForTimeout(200);
    expect(events.filter((event) => /^(request|dialog)/.test(event))).toEqual([]);
    expect(events.join('\n')).toContain('Content Security Policy');
    await page.context().close();
  });

  describe.each([true, false])('with scripts: %s', (javaScriptEnabled) => {
    test('the language can be changed, by mouse and by keyboard', async () => {
      const { page } = await open(fixtures, { javaScriptEnabled });
      expect([await shows(page, 'h1 [lang=en]'), await shows(page, 'h1 [lang=de]')]).toEqual([true, false]);
      await page.locator('#language-de').click();
      expect([await shows(page, 'h1 [lang=en]'), await shows(page, 'h1 [lang=de]')]).toEqual([false, true]);
      await page.keyboard.press('ArrowRight');
      expect([await shows(page, 'h1 [lang=en]'), await shows(page, 'h1 [lang=de]')]).toEqual([true, false]);
      await page.context().close();
    });

    test('verdicts and severities can be left out on the screen, never on paper', async () => {
      const { page } = await open(fixtures, { javaScriptEnabled });
      await page.locator('label:has(#show-necessary)').click();
      expect(await shows(page, 'tr.field.necessary')).toBe(false);
      expect(await shows(page, 'tr.field.excessive')).toBe(true);
      await page.emulateMedia({ media: 'print' });
      expect(await shows(page, 'tr.field.necessary')).toBe(true);
      await page.context().close();
    });

    test('a link leads to every form and every finding', async () => {
      const [finding] = fixtures.findings;
      const { page } = await open(fixtures, { javaScriptEnabled });
      await page.goto(`${address}#finding-${finding?.fingerprint}`);
      expect(await page.locator(':target h4').textContent()).toContain(finding?.message);
      const link = page.locator('.inventory th a').first();
      await link.click();
      expect(await page.locator(':target h3').textContent()).toContain(await link.textContent());
      await page.context().close();
    });
  });

  test('without scripts everything can be read, and nothing is offered that would not work', async () => {
    const { page } = await open(fixtures, { javaScriptEnabled: false });
    expect(await page.locator('.search').isVisible()).toBe(false);
    for (const { message } of fixtures.findings) {
      expect(await page.getByRole('heading', { name: message, exact: true }).first().isVisible()).toBe(true);
    }
    expect(await page.locator('tr.field').count()).toBe(fixtures.summary.fields);
    await page.context().close();
  });

  test('searching leaves what holds every word, in either language and without regard to accents', async () => {
    const { page } = await open(fixtures);
    const fields = page.locator('tr.field:visible');
    const all = await fields.count();
    await page.locator('#search').fill('strasse');
    await page.waitForTimeout(300);
    const some = await fields.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    expect(await page.locator('#field-hits').textContent()).toBe(String(some));
    await page.locator('#search').fill('');
    await page.waitForTimeout(300);
    expect(await fields.count()).toBe(all);
    await page.context().close();
  });

  test('prints to a tagged PDF with an outline, the same bytes each time', async () => {
    const options = { color: false, width: 80, browser: executablePath ?? '', date: '2026-11-21T10:20:30Z' };
    const first = Buffer.from(await pdf.render(hostile, options));
    const text = first.toString('latin1');
    expect(/\/Marked true/.test(text) && /\/Outlines \d/.test(text)).toBe(true);
    expect(/\/CreationDate \(D:20261121102030/.test(text)).toBe(true);
    expect(first.equals(await pdf.render(hostile, options))).toBe(true);
  }, 120_000);
});
