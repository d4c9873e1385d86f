import type { MatcherText } from './text/index.ts';

/** What can be judged: HTML, or an element of a DOM (jsdom, happy-dom, a browser). */
export type Rendition = string | { readonly outerHTML: string };

/**
 * The HTML of what a test holds in its hands.
 * @throws TypeError where it is neither a text nor an element
 */
export function markupOf(received: unknown, text: MatcherText): string {
  if (typeof received === 'string') return received;
  if (typeof received === 'object' && received !== null && 'outerHTML' in received) {
    const { outerHTML } = received;
    if (typeof outerHTML === 'string') return outerHTML;
  }
  throw new TypeError(text.neitherTextNorElement);
}
