import type { CliCommand } from '../command.ts';
import { selecting } from '../option.ts';

/** Lists every form and field, without judging them. */
export const inventory: CliCommand = {
  name: 'inventory',
  operands: '[paths...]',
  options: ['listFormat', 'purpose', ...selecting, 'allowIncomplete', 'noRemarks', 'config'],
  run: async (invocation) => (await import('../inventory/run.ts')).run(invocation),
};
