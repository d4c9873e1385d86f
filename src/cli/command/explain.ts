import type { CliCommand } from '../command.ts';

/** Says what a rule, purpose, category or source of law means, and where it comes from. */
export const explain: CliCommand = {
  name: 'explain',
  operands: '[id]',
  options: ['config'],
  run: async (invocation) => (await import('../explain/run.ts')).run(invocation),
};
