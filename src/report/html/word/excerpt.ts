import { html, type Markup } from '../markup.ts';

/** Shorter quotes (an asterisk) would be marked in the wrong place. */
const shortestMark = 4;

/** A source's line as it was read, the first of the quotes that stands in it marked. */
export function excerpt(source: string, line: number, quotes: readonly string[]): Markup {
  const quote = quotes.find(
    (text) => text.length >= shortestMark && text.length < source.length && source.includes(text),
  );
  const start = quote === undefined ? -1 : source.lastIndexOf(quote);
  const end = start + (quote?.length ?? 0);
  return html`<pre class="excerpt"><span class="line-number">${line}</span><code>${
    start === -1 ? source : html`${source.slice(0, start)}<mark>${source.slice(start, end)}</mark>${source.slice(end)}`
  }</code></pre>`;
}
