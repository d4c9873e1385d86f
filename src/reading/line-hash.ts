/** How many characters a hash covers, from a line's start on, and the factor between them. */
const covered = 100;
const factor = 37;

/** What no character has as its code, for the end of the text. */
const end = 65_535;

/** 64 bits are kept as two numbers of 32, because this runs over every character and a BigInt would be much slower. */
const half = 2 ** 32;
const farthest = Array.from({ length: covered }).reduce<bigint>((power) => BigInt.asUintN(64, power * 37n), 1n);
const [farthestHigh, farthestLow] = [Number(farthest >> 32n), Number(farthest & 0xffff_ffffn)];

/**
 * GitHub's `primaryLocationLineHash` for every line: a rolling hash over the hundred characters from the line's start on,
 * blanks and tabs left out and line ends alike, and how often it came before. An alert is known again by it when lines
 * move. Source: the fingerprints of github/codeql-action, which `sarif-multitool` computes too.
 *
 * @returns hashes by line, from 1: `<hexadecimal>:<count>`
 */
export function lineHashes(text: string): ReadonlyMap<number, string> {
  const hashes = new Map<number, string>();
  const counts = new Map<string, number>();
  const window = new Array<number>(covered).fill(0);
  const lineAt = new Array<number>(covered).fill(0);
  let [high, low] = [0, 0];
  let index = 0;
  let line = 0;
  let startsLine = true;

  const tell = (slot: number): void => {
    const hexadecimal = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    const count = (counts.get(hexadecimal) ?? 0) + 1;
    counts.set(hexadecimal, count);
    hashes.set(lineAt[slot] ?? 0, `${hexadecimal}:${count}`);
    lineAt[slot] = 0;
  };
  const take = (code: number): void => {
    const leaving = window[index] ?? 0;
    window[index] = code;
    if (lineAt[index]) tell(index);
    if (startsLine) {
      line += 1;
      lineAt[index] = line;
      startsLine = false;
    }
    if (code === 10) startsLine = true;
    const sum = low * factor + code - farthestLow * leaving;
    low = modulo(sum, half);
    high = modulo(high * factor + Math.floor(sum / half) - modulo(farthestHigh * leaving, half), half);
    index = (index + 1) % covered;
  };

  let afterReturn = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === 32 || code === 9 || (afterReturn && code === 10)) {
      afterReturn = false;
      continue;
    }
    afterReturn = code === 13;
    take(afterReturn ? 10 : code);
  }
  take(end);
  for (let rest = 0; rest < covered; rest += 1) {
    if (lineAt[index]) tell(index);
    startsLine = false;
    take(0);
  }
  return hashes;
}

/** The remainder that is never negative. */
const modulo = (value: number, by: number): number => value - Math.floor(value / by) * by;
