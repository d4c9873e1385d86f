import { expect, test } from 'vitest';
import type { Language } from '../../model/index.ts';
import { signalWord } from './index.ts';

const cases: readonly (readonly [string, Language, string])[] = [
  ['label-mark', 'de', 'Kennzeichen an der Beschriftung'],
  ['label-mark', 'en', 'mark at the label'],
  ['zod-super-refine', 'de', 'zod: superRefine'],
  ['zod-unresolved', 'en', 'schema that could not be followed'],
  ['a-signal-of-tomorrow', 'de', 'a-signal-of-tomorrow'],
  ['__proto__', 'en', '__proto__'],
];

test.each(cases)('%s in %s is called “%s”', (signal, language, word) => {
  expect(signalWord(signal, language)).toBe(word);
});
