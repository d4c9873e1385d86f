import type { Adapter } from '../adapter.ts';
import { loadOnce } from '../load-once.ts';

/**
 * Every schema is written with zod, called a schema, or made of another one by a method of zod's; comparing texts is
 * a hundred times cheaper than parsing.
 */
const hints = /zod|schema|\bz\s*\.|\.\s*(?:extend|safeExtend|merge|pick|omit|partial|deepPartial)\s*[(<]/i;

const reader = loadOnce(() => import('./read-schemas.ts'));

/** Reads object schemas of zod 3, zod 4 and zod mini as what they ask of a person. */
export const zod: Adapter = {
  id: 'zod',
  extensions: ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'],
  mayHoldForms: (text) => hints.test(text),
  extract: async (source, surroundings) => {
    const { readSchemas } = await reader();
    return readSchemas(source, surroundings);
  },
};
