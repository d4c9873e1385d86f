import type { Embed } from '../model/index.ts';

/** Scripts longer than this are programs of the page's own. */
const longestScript = 20_000;
const mostMentions = 20;
/** Schemas, name spaces and vocabularies are named in code, and nothing is loaded from them. */
const vocabularies = /^(?:(?:www\.)?(?:w3\.org|schema\.org)|ogp\.me|purl\.org)$/;
const mentioned = /(?:https?:)?\\?\/\\?\/([a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\\?\/[\w.-]+){0,2})/gi;

/**
 * The host and first folder of an address that names its host, or undefined where it names none. Queries, files and all
 * that follows are left out.
 */
export function embedAddress(address: string): string | undefined {
  const found = /^\s*(?:https?:)?\/\/([^/?#:@\s]+)(?::\d+)?(?:\/([\w.-]+)(?=\/))?/i.exec(address.slice(0, 2_000));
  const host = found?.[1]?.toLowerCase();
  if (host === undefined || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return undefined;
  return found?.[2] === undefined ? host : `${host}/${found[2].toLowerCase()}`;
}

/** The addresses that a script's code names: `//static.example.net/tag.js`. */
export function mentionsIn(code: string): string[] {
  if (code.length > longestScript) return [];
  const found = new Set<string>();
  for (const [, address = ''] of code.matchAll(mentioned)) {
    const known = embedAddress(`//${address.replaceAll('\\', '')}`);
    if (known !== undefined && !vocabularies.test(known)) found.add(known);
    if (found.size >= mostMentions) break;
  }
  return [...found];
}

/** Each address once, by the strongest of its kinds, sorted. */
export function distinctEmbeds(embeds: readonly Embed[]): Embed[] {
  const byAddress = new Map<string, Embed>();
  for (const embed of embeds) {
    const known = byAddress.get(embed.address);
    if (!known || known.kind === 'mention') byAddress.set(embed.address, embed);
  }
  return [...byAddress.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}
