import type { CliCommand } from '../command.ts';

/** Checks a pack, or starts one. */
export const pack: CliCommand = {
  name: 'pack',
  operands: '<action> [path]',
  options: ['force', 'config'],
  run: async (invocation) => (await import('../pack/run.ts')).run(invocation),
};
