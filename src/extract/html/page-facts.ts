import type { Embed, PageFacts } from '../../model/index.ts';
import { distinctEmbeds, embedAddress, mentionsIn } from '../embed.ts';
import { collapse } from '../excerpt.ts';
import { type Element, isText } from '../parsers/html.ts';
import { startTagOf } from '../parsers/html-places.ts';
import type { Page } from './page.ts';
import { textOf } from './text.ts';

const mostLinks = 400;
const longestLink = 120;
/** JavaScript by its types (HTML standard, section 4.12.1); a script of another type is not run until something changes it. */
const javaScript = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/i;
/** Declarations that write text into the page. */
const drawsText = /\bcontent\s*:|@import/i;

/** What a page says and loads beside its forms. */
export function pageFactsOf(page: Page): PageFacts {
  const host = hostOf(page.survey.statements);
  return {
    whole: /<(?:html|body)[\s>]/i.test(page.text),
    ...(host !== undefined && { host }),
    links: linksOf(page.survey.links),
    embeds: distinctEmbeds(embedsOf(page)),
    unseenStyles: hasUnseenStyles(page),
  };
}

/** The last links come first: notices stand at the end of pages that have more links than are kept. */
function linksOf(links: readonly Element[]): string[] {
  const found = new Set<string>();
  for (let index = links.length - 1; index >= 0 && found.size < mostLinks; index -= 1) {
    const { href, title, 'aria-label': name } = links[index]?.attribs ?? {};
    if (href === undefined) continue;
    const text = (links[index] && textOf(links[index] as Element)) || collapse(title ?? name ?? '');
    if (text.length <= longestLink) found.add(`${text} → ${collapse(href.slice(0, longestLink))}`);
  }
  return [...found];
}

function hostOf(statements: readonly Element[]): string | undefined {
  const stated = statements.flatMap(({ name, attribs }) => {
    if (name === 'link' && attribs['rel']?.toLowerCase() === 'canonical') return attribs['href'] ?? [];
    if (name === 'meta' && attribs['property'] === 'og:url') return attribs['content'] ?? [];
    return name === 'base' ? (attribs['href'] ?? []) : [];
  });
  return stated.flatMap((address) => embedAddress(address)?.split('/', 1)[0] ?? [])[0];
}

function embedsOf(page: Page): Embed[] {
  const { scripts, frames, images } = page.survey;
  return [
    ...scripts.flatMap(({ element }) => ofScript(element, page)),
    ...frames.flatMap(({ element }) => embed('frame', element, embedAddress(element.attribs['src'] ?? ''), page)),
    ...images.filter(isPixel).flatMap((image) => embed('image', image, embedAddress(image.attribs['src'] ?? ''), page)),
  ];
}

function ofScript(element: Element, page: Page): Embed[] {
  const { src, type = '' } = element.attribs;
  if (!javaScript.test(type.trim())) return [];
  if (src !== undefined) return embed('script', element, embedAddress(src), page);
  const [child] = element.children;
  const code = child && isText(child) ? child.data : '';
  return mentionsIn(code).flatMap((address) => embed('mention', element, address, page));
}

function embed(kind: Embed['kind'], element: Element, address: string | undefined, page: Page): Embed[] {
  const place = startTagOf(element);
  return address === undefined ? [] : [{ kind, address, ...(place && { span: page.span(place) }) }];
}

/** An image of a point's size shows nothing: it is there to be loaded. */
function isPixel({ attribs }: Element): boolean {
  const { width = '', height = '', style = '' } = attribs;
  return (/^[01]$/.test(width) && /^[01]$/.test(height)) || /display\s*:\s*none/i.test(style);
}

function hasUnseenStyles({ survey }: Page): boolean {
  const linked = survey.statements.some(
    ({ name, attribs }) => name === 'link' && /stylesheet/i.test(attribs['rel'] ?? ''),
  );
  return (
    linked ||
    survey.styles.some(({ children: [content] }) => content && isText(content) && drawsText.test(content.data))
  );
}
