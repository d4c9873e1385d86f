import { visible } from '../visible.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * Where GitHub and GitLab make a link, a mention or an emoji of plain text: behind `@`, `#`, `!`, `GH-`, inside
 * `https://`, `www.` and `:name:`. They read the page after Markdown is done with it, so that a backslash is no help.
 */
const springs = /@|[#!](?=\w)|(?<=\bGH)-(?=\d)|(?<=[a-z]):(?=\/\/)|\bwww(?=\.)|(?<=\b(?:mailto|xmpp)):|:(?=[\w+-]+:)/gi;

/** Of no width; parts the characters before and after it. */
const parting = '&#8203;';

/** A text as the content of a table's cell, of GitHub Flavored Markdown: it shows as it is and does nothing. */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/[&<>]/g, (character) => entities[character] ?? '')
    .replace(/[\\`*_[\]|~$^]/g, String.raw`\$&`)
    .replace(springs, `$&${parting}`);
}

/** The same in the letters of code; no code span, because a table's cell cannot hold every code span. */
export const code = (text: string): string => `<code>${escapeMarkdown(text)}</code>`;
