import type { Adapter } from '../adapter.ts';
import { mayHoldFields } from './prefilter.ts';

/** Forms in JSX: React and its form libraries, in TypeScript and JavaScript. */
export const jsx: Adapter = {
  id: 'jsx',
  extensions: ['tsx', 'jsx', 'js'],
  mayHoldForms: mayHoldFields,
  extract: async (source, surroundings) => {
    // The TypeScript compiler takes long to load: only files that may hold forms pay for it.
    const { readForms } = await import('./read.ts');
    return readForms(source, surroundings);
  },
};
