import type { Host, Output } from './host.ts';

/**
 * Whether to write colours: `--color` or `--no-color`, then FORCE_COLOR, then NO_COLOR (as Node weighs them), then
 * whether the stream is a terminal that knows colours.
 */
export function wantsColor(asked: boolean | undefined, { env }: Pick<Host, 'env'>, stream: Output): boolean {
  if (asked !== undefined) return asked;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/** The width to lay text out in: that of the terminal, else 80 columns. */
export function widthOf(stream: Output): number {
  return stream.columns ?? 80;
}
