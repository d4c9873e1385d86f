import type { Browser } from 'playwright-core';
import { CannotRender } from '../cannot-render.ts';
import { html } from '../html/index.ts';
import type { RenderOptions, Reporter } from '../reporter.ts';
import { dated } from './dated.ts';
import { type PdfText, pdfTexts } from './text.ts';

/** Where Chromium and Chrome are installed by Debian, Fedora, Arch, Alpine, Google's packages, macOS and Windows. */
const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium calls home at every start unless it is told not to. */
const switches = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-gpu'];

/**
 * The HTML report on paper: A4, page numbers, tagged for screen readers, with an outline. An installed Chromium prints it,
 * without network and without scripts; the package `playwright-core`, which is not installed with this one, steers it.
 */
export const pdf: Reporter<Uint8Array> = {
  id: 'pdf',
  binary: true,
  render: async (report, options) => {
    const page = await html.render(report, options);
    const browser = await start(options, pdfTexts[report.language]);
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, offline: true, colorScheme: 'light' });
      const sheet = await context.newPage();
      await sheet.setContent(page);
      return dated(
        await sheet.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }),
        options.date,
      );
    } finally {
      await browser.close();
    }
  },
};

/** @throws CannotRender where there is no browser, or nothing to steer it with */
async function start({ browser }: RenderOptions, text: PdfText): Promise<Browser> {
  const { chromium } = await import('playwright-core').catch(() => {
    throw new CannotRender(text.noPackage);
  });
  for (const executablePath of browser === undefined ? usual : [browser]) {
    const started = await chromium.launch({ executablePath, args: switches }).catch(() => undefined);
    if (started) return started;
  }
  throw new CannotRender(browser === undefined ? text.noBrowser : text.notThisBrowser(browser));
}
