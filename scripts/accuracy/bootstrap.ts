/** The middle 95% of what would have been measured on other sites of the same kind. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const resamples = 1_000;
const seed = 20_250_101;

/**
 * A 95% interval for a share, by the percentile bootstrap over sites: sites are drawn anew, each with all its rows, because
 * the rows of one site resemble each other (Efron & Tibshirani, An Introduction to the Bootstrap, 1993, chapters 8 and 13).
 *
 * @returns null where fewer than five sites stand behind the rows; the same rows give the same interval
 */
export function intervalOf(rows: readonly { readonly site: string; readonly hit: boolean }[]): Interval | null {
  const bySite = new Map<string, { n: number; hits: number }>();
  for (const { site, hit } of rows) {
    const known = bySite.get(site) ?? { n: 0, hits: 0 };
    bySite.set(site, { n: known.n + 1, hits: known.hits + (hit ? 1 : 0) });
  }
  const sites = [...bySite].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, counts]) => counts);
  if (sites.length < 5) return null;
  const random = generator(seed);
  const shares = Array.from({ length: resamples }, () => {
    let n = 0;
    let hits = 0;
    for (let drawn = 0; drawn < sites.length; drawn += 1) {
      const site = sites[Math.floor(random() * sites.length)];
      n += site?.n ?? 0;
      hits += site?.hits ?? 0;
    }
    return hits / n;
  }).sort((a, b) => a - b);
  return { low: shares[Math.floor(resamples * 0.025)] ?? 0, high: shares[Math.floor(resamples * 0.975)] ?? 1 };
}

/** A linear congruential generator (Numerical Recipes, section 7.1): good enough to draw sites, and the same everywhere. */
function generator(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
