import { auditText } from '../audit-text.ts';
import type { Language } from '../model/index.ts';
import { visibleThroughout } from '../report/index.ts';
import { excessOf } from './excess.ts';
import { markupOf, type Rendition } from './markup.ts';
import { sayExcess, sayNone } from './message.ts';
import { matcherTexts } from './text/index.ts';

/** How strictly to look, and how to read what is looked at. */
export interface CollectOptions {
  /** Whether a field fails too of which sparsam cannot tell if the purpose needs it. Default: false. */
  readonly strict?: boolean;
  /** Of the message. Default: `en`. */
  readonly language?: Language;
  /** What the text is called; its extension says what it is written in. Default: `text.html`. */
  readonly path?: string;
  /** Folders of further packs, relative to the current folder. */
  readonly packs?: readonly string[];
}

/** What a matcher answers to Vitest and Jest. */
export interface MatcherResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** The matchers as methods of `expect(…)`, for the declaration that makes them known to TypeScript. */
export interface FormMatchers {
  /** Passes where every form of a page asks only for what the purpose needs or allows. To be awaited. */
  toCollectOnlyFor(purpose: string | readonly string[], options?: CollectOptions): Promise<void>;
}

/**
 * A matcher for Vitest and Jest: `expect.extend({ toCollectOnlyFor })`, then
 * `await expect(html).toCollectOnlyFor('newsletter')`. It passes where every field is necessary or allowed for the purpose.
 *
 * @param received HTML as a text, or an element
 * @param purpose what the forms are for; several ids where they serve several purposes
 * @throws Error, whether negated or not, where there is nothing to judge: the text has no field, could not be read, or the
 *   purpose is unknown
 */
export async function toCollectOnlyFor(
  received: Rendition,
  purpose: string | readonly string[],
  { strict = false, language = 'en', ...options }: CollectOptions = {},
): Promise<MatcherResult> {
  const text = matcherTexts[language];
  const purposes = typeof purpose === 'string' ? [purpose] : purpose;
  const report = await auditText(markupOf(received, text), { ...options, purpose: purposes, language });
  const unread = report.sources.find(({ status }) => status === 'unreadable');
  if (unread) throw new Error(text.unreadable(unread.reason ?? ''));
  if (report.summary.fields === 0) throw new Error(text.nothingToJudge);

  const shown = visibleThroughout(report);
  const excess = excessOf(shown, purposes, strict);
  const pass = excess.length === 0;
  return { pass, message: () => (pass ? sayNone(shown, purposes, text) : sayExcess(shown, excess, purposes, text)) };
}
