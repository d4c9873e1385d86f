import type { CliCommand } from '../command.ts';

/** Holds evidence against itself and against the sources. */
export const verify: CliCommand = {
  name: 'verify',
  operands: '<folder>',
  options: ['noRemarks', 'config'],
  run: async (invocation) => (await import('../verify/run.ts')).run(invocation),
};
