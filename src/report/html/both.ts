import type { Language } from '../../model/index.ts';
import { type Content, html, type Markup } from './markup.ts';
import { type HtmlText, htmlTexts } from './text/index.ts';

/** Says something in one language. */
export type Say = (text: HtmlText, language: Language) => Content;

/**
 * The same in both languages, side by side; the style shows the one that the reader chose. What is equal in both
 * (a number, a source's own words) is said once. The tag is HTML's shortest for words in another language, and stands
 * nowhere else: a page says so much in two languages that each letter of it counts.
 */
export function both(say: Say): Markup {
  const en = html`${say(htmlTexts.en, 'en')}`;
  const de = html`${say(htmlTexts.de, 'de')}`;
  if (en.text === de.text) return en;
  return html`<i lang="en">${en}</i><i lang="de">${de}</i>`;
}
