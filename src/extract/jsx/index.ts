import type { Adapter } from '../adapter.ts';
import { loadOnce } from '../load-once.ts';
import { mayHoldFields } from './prefilter.ts';

/** The TypeScript compiler takes long to load: only files that may hold forms pay for it. */
const reader = loadOnce(() => import('./read.ts'));

/** Forms in JSX: React and its form libraries, in TypeScript and JavaScript. */
export const jsx: Adapter = {
  id: 'jsx',
  extensions: ['tsx', 'jsx', 'js'],
  mayHoldForms: mayHoldFields,
  extract: async (source, surroundings) => {
    const { readForms } = await reader();
    return readForms(source, surroundings);
  },
};
