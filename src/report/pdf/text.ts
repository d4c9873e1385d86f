import type { Language } from '../../model/index.ts';

/** What stands between a reader and the PDF, and how to mend it. */
export interface PdfText {
  readonly noPackage: string;
  readonly noBrowser: string;
  readonly notThisBrowser: (path: string) => string;
}

export const pdfTexts: Readonly<Record<Language, PdfText>> = {
  en: {
    noPackage: 'A PDF needs the package playwright-core: npm install --save-dev playwright-core',
    noBrowser:
      'A PDF needs an installed Chromium or Chrome, and none was found. Install one, or name it in the environment variable CHROME_PATH. The HTML report prints the same pages from any browser.',
    notThisBrowser: (path) => `The browser that CHROME_PATH names cannot be started: ${path}`,
  },
  de: {
    noPackage: 'Für ein PDF fehlt das Paket playwright-core: npm install --save-dev playwright-core',
    noBrowser:
      'Für ein PDF braucht es ein installiertes Chromium oder Chrome; es wurde keines gefunden. Bitte installieren oder in der Umgebungsvariablen CHROME_PATH nennen. Der HTML-Bericht druckt aus jedem Browser die gleichen Seiten.',
    notThisBrowser: (path) => `Der Browser, den CHROME_PATH nennt, lässt sich nicht starten: ${path}`,
  },
};
