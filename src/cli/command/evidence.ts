import type { CliCommand } from '../command.ts';
import { selecting } from '../option.ts';

/** Writes a folder that proves an audit: the reports, what they were made with, and the digests of all. */
export const evidence: CliCommand = {
  name: 'evidence',
  operands: '<folder> [paths...]',
  options: ['purpose', ...selecting, 'today', 'noInline', 'allowIncomplete', 'noRemarks', 'config'],
  run: async (invocation) => (await import('../evidence/run.ts')).run(invocation),
};
