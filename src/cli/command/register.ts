import type { CliCommand } from '../command.ts';
import { selecting } from '../option.ts';

/** Writes the register of what the forms collect, or says how the code differs from it. */
export const register: CliCommand = {
  name: 'register',
  operands: '[paths...]',
  options: ['check', 'today', 'purpose', ...selecting, 'noInline', 'allowIncomplete', 'noRemarks', 'config'],
  run: async (invocation) => (await import('../register/run.ts')).run(invocation),
};
