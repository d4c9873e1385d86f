import type { CliCommand } from '../command.ts';
import { selecting } from '../option.ts';

/** Answers for findings in the register. */
export const accept: CliCommand = {
  name: 'accept',
  operands: '[findings...]',
  options: ['reason', 'basis', 'by', 'until', 'all', 'today', 'purpose', ...selecting, 'noRemarks', 'config'],
  run: async (invocation) => (await import('../accept/run.ts')).run(invocation),
};
