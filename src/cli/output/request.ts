import { relative, resolve } from 'node:path';
import type { Rendered, Reporter } from '../../report/index.ts';
import { oneOf } from '../choice.ts';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';

/** A report that was asked for. */
export interface OutputRequest {
  readonly reporter: Reporter<Rendered>;
  /** Absolute; absent: stdout. */
  readonly file?: string;
}

/**
 * Reads `--format` words: `json`, `json=report.json`, `json=-` for stdout.
 *
 * @param base the folder that files are relative to
 * @throws UsageError where a format is unknown, a file is missing after `=`, or two reports would go to one place
 */
export async function readRequests(
  words: readonly string[],
  reporters: readonly Reporter<Rendered>[],
  base: string,
  text: CliText,
): Promise<readonly OutputRequest[]> {
  const requests: OutputRequest[] = [];
  for (const word of words) {
    const { name, target } = split(word);
    const ids = reporters.map(({ id }) => id);
    const id = await oneOf('--format', name, ids, text);
    if (target === '') throw new UsageError(text.formatNeedsFile(word));
    const file = target === undefined || target === '-' ? undefined : resolve(base, target);
    if (requests.some((request) => request.file === file)) {
      throw new UsageError(text.oneReportAPlace(file === undefined ? 'stdout' : relative(base, file)));
    }
    for (const reporter of reporters) {
      if (reporter.id === id) requests.push(file === undefined ? { reporter } : { reporter, file });
    }
  }
  return requests;
}

function split(word: string): { name: string; target?: string } {
  const sign = word.indexOf('=');
  return sign === -1 ? { name: word } : { name: word.slice(0, sign), target: word.slice(sign + 1) };
}
