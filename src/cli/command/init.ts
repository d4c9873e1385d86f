import type { CliCommand } from '../command.ts';
import { selecting } from '../option.ts';

/** Writes a configuration from what the project's forms say. */
export const init: CliCommand = {
  name: 'init',
  operands: '[paths...]',
  options: ['force', ...selecting, 'noRemarks'],
  run: async (invocation) => (await import('../init/run.ts')).run(invocation),
};
