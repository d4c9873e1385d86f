import type { Output } from './host.ts';
import type { CliText } from './text/text.ts';

/** A counter for people who wait. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  readonly clear: () => void;
}

/** How long a run may take without a word, and how often the counter moves, in milliseconds. */
const patience = 1000;
const interval = 100;

const silent: Progress = { show: () => {}, clear: () => {} };

/** Counts sources on one line of a terminal's stderr, once a run takes longer than a second. */
export function openProgress(stderr: Output, text: CliText, quiet: boolean): Progress {
  if (quiet || !stderr.isTTY) return silent;
  let next = Date.now() + patience;
  let shown = false;
  return {
    show: (done, total) => {
      if (Date.now() < next) return;
      next = Date.now() + interval;
      shown = true;
      stderr.write(`\r\x1b[K${text.progress(done, total)}`);
    },
    clear: () => {
      if (shown) stderr.write('\r\x1b[K');
      shown = false;
    },
  };
}
