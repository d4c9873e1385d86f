/**
 * Sites fall into four parts, always the same: tune on parts 0, 1 and 2, and look at part 3 only to check. A site is
 * never in two parts, because its pages resemble each other.
 */
export function partOf(site: string): string {
  let hash = 2_166_136_261;
  for (const character of site) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return String((hash >>> 8) & 3);
}
