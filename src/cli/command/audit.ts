import type { CliCommand } from '../command.ts';
import { selecting } from '../option.ts';

/** Reads forms and reports what goes beyond their purpose. */
export const audit: CliCommand = {
  name: 'audit',
  operands: '[paths...]',
  options: [
    'format',
    'failOn',
    'strict',
    'purpose',
    ...selecting,
    'locked',
    'today',
    'noInline',
    'sarifIncludeAccepted',
    'stdin',
    'stdinFilename',
    'allowIncomplete',
    'compare',
    'changed',
    'since',
    'shard',
    'quiet',
    'config',
    'printConfig',
  ],
  run: async (invocation) => (await import('../audit/run.ts')).run(invocation),
};
