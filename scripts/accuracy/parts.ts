/**
 * Sites fall into four parts, always the same: what differs between them is what chance may do. A site is never in two
 * parts, because its pages resemble each other.
 */
export function partOf(site: string): string {
  let hash = 2_166_136_261;
  for (const character of site) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return String((hash >>> 8) & 3);
}
