import type { z } from 'zod';
import { categoriesFile } from './categories.ts';
import { jurisdictionFile } from './jurisdiction.ts';
import { lawFile } from './law.ts';
import { marksFile } from './marks.ts';
import { neverSetsFile } from './never-sets.ts';
import { packFile } from './pack.ts';
import { phrasesFile } from './phrases.ts';
import { purposeFile } from './purpose.ts';
import { ruleFile } from './rule.ts';
import { vocabularyFile } from './vocabulary.ts';

/** The schema of each kind of file that a pack may hold. */
export const schemas = {
  pack: packFile,
  categories: categoriesFile,
  law: lawFile,
  'never-sets': neverSetsFile,
  purpose: purposeFile,
  rule: ruleFile,
  vocabulary: vocabularyFile,
  marks: marksFile,
  phrases: phrasesFile,
  jurisdiction: jurisdictionFile,
} satisfies Record<string, z.ZodType>;

export type FileKind = keyof typeof schemas;
export type FileContent<Kind extends FileKind> = z.infer<(typeof schemas)[Kind]>;
