import { createRequire } from 'node:module';
import type { Document, Element } from 'domhandler';
import type { Rule } from 'postcss';

/** Few pages hide anything by a style sheet of their own: what reads one is loaded where a page does. */
const require = createRequire(import.meta.url);

/** Longer style sheets are not looked at: what hides a trap stands beside it. */
const longest = 200_000;

/**
 * The elements that a page's own style sheets apply certain declarations to, on a screen.
 *
 * @param css the text of the page's `<style>` elements
 * @param applies whether a rule's declarations are of the kind that is looked for
 */
export function elementsStyled(
  document: Document,
  css: string,
  applies: (declarations: string) => boolean,
): ReadonlySet<Element> {
  const found = new Set<Element>();
  if (css.length > longest || !applies(css)) return found;
  const { load }: typeof import('cheerio/slim') = require('cheerio/slim');
  const $ = load(document);
  for (const { selector } of rulesOf(css).filter((rule) => applies(declarationsOf(rule)))) {
    try {
      for (const element of $<Element, string>(selector)) found.add(element);
    } catch {
      // A selector that only a browser knows (`::before`, `:hover`) applies to nothing that can be told here.
    }
  }
  return found;
}

/** The rules that hold on every screen: those in at-rules hold only sometimes. */
function rulesOf(css: string): readonly Rule[] {
  const { parse }: typeof import('postcss') = require('postcss');
  try {
    return parse(css).nodes.filter((node) => node.type === 'rule');
  } catch {
    return [];
  }
}

function declarationsOf({ nodes }: Rule): string {
  return nodes.flatMap((node) => (node.type === 'decl' ? [`${node.prop}:${node.value}`] : [])).join(';');
}
