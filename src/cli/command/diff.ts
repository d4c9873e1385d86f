import type { CliCommand } from '../command.ts';

/** Says what changed between two reports. */
export const diff: CliCommand = {
  name: 'diff',
  operands: '<old> <new>',
  options: ['changesFormat', 'failOn', 'strict', 'noRemarks'],
  run: async (invocation) => (await import('../diff/run.ts')).run(invocation),
};
