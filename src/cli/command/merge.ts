import type { CliCommand } from '../command.ts';

/** Judges together what several runs have read, and reports as one. */
export const merge: CliCommand = {
  name: 'merge',
  operands: '<parts...>',
  options: [
    'format',
    'failOn',
    'strict',
    'purpose',
    'locked',
    'today',
    'noInline',
    'sarifIncludeAccepted',
    'allowIncomplete',
    'compare',
    'quiet',
    'config',
  ],
  run: async (invocation) => (await import('../merge/run.ts')).run(invocation),
};
