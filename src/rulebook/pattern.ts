import { RE2JS } from 're2js';

/** Longer ones no person reads. */
const longestPattern = 1000;

/**
 * What is wrong with a regular expression. RE2's syntax has no look-around and no back-references, and therefore no
 * expression that takes more than linear time.
 * @returns undefined where nothing is
 */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > longestPattern) return `has ${pattern.length} characters; at most ${longestPattern} are read`;
  try {
    RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(/^error parsing regexp: /, '');
    return `is no regular expression of RE2's syntax: ${reason}`;
  }
}
