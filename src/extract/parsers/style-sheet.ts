import { createRequire } from 'node:module';
import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** Few pages hide anything by a style sheet of their own: what reads one is loaded where a page does. */
const load = createRequire(import.meta.url);

/** Longer style sheets are not looked at: what hides a trap stands beside it. */
const longest = 200_000;
/** More comparisons than any page's fields need. */
const mostComparisons = 50_000;

/** The last class, id or name in the last part of a selector: an element without it is not meant. */
function keyOf(selector: string): string | undefined {
  const subject =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  const named = subject.match(/\[name=["']?([\w-]+)["']?\]/)?.[1];
  return subject.match(/[.#][\w\u00a1-\uffff-]+/g)?.at(-1) ?? (named && nameKey(named));
}

const nameKey = (name: string): string => `[name=${name}]`;

/** Tells of elements whether a page's own style sheets apply certain declarations to them, on a screen. */
export class StyledElements {
  private readonly css: string;
  private readonly applies: (declarations: string) => boolean;
  private selectors: ReadonlyMap<string, readonly string[]> | undefined;
  private comparisons = 0;

  /**
   * @param sheets the texts of the page's `<style>` elements
   * @param applies whether a rule's declarations are of the kind that is looked for
   */
  constructor(sheets: readonly string[], applies: (declarations: string) => boolean) {
    const length = sheets.reduce((sum, sheet) => sum + sheet.length, 0);
    this.css = length > longest ? '' : sheets.join('\n');
    this.applies = applies;
  }

  has(element: Element): boolean {
    const classes = element.attribs['class']?.trim().split(/\s+/) ?? [];
    const keys = [...classes.map((name) => `.${name}`), `#${element.attribs['id']}`].filter((key) =>
      this.css.includes(key),
    );
    const { name } = element.attribs;
    if (name && this.css.includes('[name=')) keys.push(nameKey(name));
    return keys.some((key) => this.selectorsOf(key).some((selector) => this.matches(element, selector)));
  }

  private selectorsOf(key: string): readonly string[] {
    this.selectors ??= selectorsByKey(this.css, this.applies);
    return this.selectors.get(key) ?? [];
  }

  private matches(element: Element, selector: string): boolean {
    this.comparisons += 1;
    if (this.comparisons > mostComparisons) return false;
    const cheerio: typeof import('cheerio/slim') = load('cheerio/slim');
    shared ??= cheerio.load('');
    try {
      return shared(element).is(selector);
    } catch {
      // A selector that only a browser knows (`::before`, `:hover`) applies to nothing that can be told here.
      return false;
    }
  }
}

/** One `$` for the trees of all pages: making one costs as much as reading a small page. */
let shared: CheerioAPI | undefined;

/** By the class (`.hp`), id (`#hp`) or name (`[name=hp]`) that an element must have. What a selector without any hides is no single trap. */
function selectorsByKey(css: string, applies: (declarations: string) => boolean): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  for (const { selectors, declarations } of rulesOf(css)) {
    if (!applies(declarations)) continue;
    for (const selector of selectors) {
      const key = keyOf(selector);
      const known = key === undefined ? undefined : byKey.get(key);
      if (known) known.push(selector);
      else if (key !== undefined) byKey.set(key, [selector]);
    }
  }
  return byKey;
}

/** The rules that hold on every screen, with their declarations: those in at-rules hold only sometimes. */
function rulesOf(css: string): { selectors: string[]; declarations: string }[] {
  const text = css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '');
  const rules: { selectors: string[]; declarations: string }[] = [];
  let depth = 0;
  let prelude = '';
  let from = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      depth += 1;
      if (depth > 1) continue;
      // A statement such as `@import` may stand before the rule.
      prelude = text.slice(from, index).split(';').at(-1)?.trim() ?? '';
    } else {
      depth = Math.max(0, depth - 1);
      if (depth > 0) continue;
      if (!prelude.startsWith('@'))
        rules.push({ selectors: prelude.split(','), declarations: text.slice(from, index) });
    }
    from = index + 1;
  }
  return rules;
}
