import type { CliCommand } from '../command.ts';

/** Says which rules are on, where each comes from, and why others are off. */
export const rules: CliCommand = {
  name: 'rules',
  operands: '',
  options: ['json', 'config'],
  run: async (invocation) => (await import('../rules/run.ts')).run(invocation),
};
