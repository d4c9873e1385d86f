import { existsSync } from 'node:fs';
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

const switches = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

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
    return this.page.evaluate(() => {
      const forms = [...document.querySelectorAll('form')].filter((form) => form instanceof HTMLFormElement);
      const listed = 'button, fieldset, input, object, output, select, textarea';
      const controls = [...document.querySelectorAll(listed)]
        .filter(
          (element) =>
            element instanceof HTMLElement && !(element instanceof HTMLInputElement && element.type === 'image'),
        )
        .map((element) => {
          const index = forms.indexOf((element as HTMLInputElement).form as HTMLFormElement);
          return {
            tag: element.localName,
            type: element.getAttribute('type'),
            name: element.getAttribute('name'),
            form: index < 0 ? null : index,
          };
        });
      // A field named "elements" hides the form's own property.
      const elements = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements')?.get;
      return { forms: forms.length, elements: forms.map((form) => elements?.call(form).length as number), controls };
    });
  }
}
