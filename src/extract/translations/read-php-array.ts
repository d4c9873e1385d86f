import type { Catalogue } from './catalogue.ts';

/** A string, a mark, or a word; white space and comments between them are passed over. */
const token =
  /\s+|\/\/[^\n]*|#(?!\[)[^\n]*|\/\*[\s\S]*?\*\/|(?<string>'(?:[^'\\]|\\[\s\S])*'|"(?:[^"\\]|\\[\s\S])*")|(?<open>\[|array\s*\()|(?<call>\()|(?<close>[\])])|(?<arrow>=>)|(?<comma>,)|(?<other>[^\s'"[\](),=]+|[\s\S])/giy;

const deepest = 50;

/** What stands between two brackets. */
interface Level {
  /** The arguments of a call, which nobody reads. */
  readonly isCall: boolean;
  readonly entries: Record<string, unknown>;
  key: string | undefined;
  /** The last value read, until the comma that ends its entry. */
  value: unknown;
}

/**
 * The array of texts that a PHP file returns (`<?php return ['email' => 'E-mail'];`), as Laravel keeps its translations.
 * Nothing is run: a value that is no string and no array is left out, and so are entries without a key.
 *
 * @returns undefined where the file returns no array, or is not closed
 */
export function readPhpArray(text: string): Catalogue | undefined {
  const start = /\breturn\s*(?=\[|array\s*\()/i.exec(text);
  if (!start) return undefined;
  token.lastIndex = start.index + start[0].length;
  const levels: Level[] = [];
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const { string, open, call, close, arrow, comma, other } = match.groups ?? {};
    const level = levels.at(-1);
    if (open !== undefined || call !== undefined) {
      if (levels.length >= deepest) return undefined;
      levels.push({ isCall: call !== undefined, entries: Object.create(null), key: undefined, value: undefined });
    } else if (!level) return undefined;
    else if (string !== undefined) level.value = level.value === undefined ? unquote(string) : null;
    else if (arrow !== undefined) {
      if (typeof level.value === 'string') level.key = level.value;
      level.value = undefined;
    } else if (comma !== undefined) endEntry(level);
    else if (close !== undefined) {
      endEntry(level);
      levels.pop();
      const above = levels.at(-1);
      if (!above) return level.entries;
      above.value = level.isCall || above.value !== undefined ? null : level.entries;
    } else if (other !== undefined) level.value = null;
  }
  return undefined;
}

function endEntry(level: Level): void {
  if (level.key !== undefined && level.value !== undefined && level.value !== null) {
    level.entries[level.key] = level.value;
  }
  level.key = undefined;
  level.value = undefined;
}

/** PHP resolves escapes in double quotes; in single quotes only those of the quote and the backslash. */
function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1);
  if (quoted.startsWith("'")) return inner.replace(/\\(['\\])/g, '$1');
  return inner.replace(/\\(["\\$])/g, '$1').replace(/\\[nrt]/g, ' ');
}
