import type { Language } from '../../model/index.ts';
import { type Content, html, type Markup } from './markup.ts';
import { type HtmlText, htmlTexts } from './text/index.ts';

/** Says something in one language. */
export type Say = (text: HtmlText, language: Language) => Content;

/**
 * The same in both languages, side by side; the style shows the one that the reader chose. What is equal in both
 * (a number, a source's own words) is said once.
 */
export function both(say: Say): Markup {
  const en = html`${say(htmlTexts.en, 'en')}`;
  const de = html`${say(htmlTexts.de, 'de')}`;
  if (en.text === de.text) return en;
  return html`<span class="en" lang="en">${en}</span><span class="de" lang="de">${de}</span>`;
}
