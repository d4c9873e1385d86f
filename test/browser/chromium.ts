import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { ListedControl } from '../../src/extract/html/listed-control.ts';

/** Where distributions install it. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

export const executablePath = [process.env['CHROMIUM'] ?? '', ...places].find(
  (path) => path !== '' && existsSync(path),
);

export const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const listControls = readFileSync(join(import.meta.dirname, 'list-controls.js'), 'utf8');

const address = 'http://page.test/';

/** A Chromium that reads pages as they are written: nothing is fetched, no script of theirs runs. */
export class PageReader {
  private readonly browser: Browser;
  private readonly page: Page;
  private text = '';
  private served = false;

  private constructor(browser: Browser, page: Page) {
    this.browser = browser;
    this.page = page;
  }

  static async start(path: string): Promise<PageReader> {
    const browser = await chromium.launch({ executablePath: path, args: switches });
    const page = await browser.newPage({ javaScriptEnabled: false });
    const reader = new PageReader(browser, page);
    await page.route('**/*', (route) => {
      // The page itself, once: a refresh that it asks for would throw it away.
      if (reader.served || route.request().url() !== address) return route.abort('aborted');
      reader.served = true;
      return route.fulfill({ body: reader.text, contentType: 'text/html; charset=utf-8' });
    });
    return reader;
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  /** What the browser lists in its forms, in the order of the tree; `elements` counts what each form says it has. */
  async read(text: string): Promise<{ forms: number; elements: number[]; controls: Omit<ListedControl, 'offset'>[] }> {
    this.text = text;
    this.served = false;
    await this.page.goto(address, { waitUntil: 'domcontentloaded' });
    return this.page.evaluate(listControls);
  }
}
