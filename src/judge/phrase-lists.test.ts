import { describe, expect, test } from 'vitest';
import { loadRulebook } from '../rulebook/index.ts';
import { mentions } from './phrase.ts';

/** The sentences that stand beside the lists of phrases: what must be met, and what must not. */
const { phrases: lists } = await loadRulebook();

describe.each([...lists.values()].map((list) => [list.id, list] as const))('%s', (_, { phrases, ...list }) => {
  test.each(list.examples)('holds a phrase: %s', (sentence) => expect(mentions(sentence, phrases)).toBe(true));
  test.each(list.counterExamples)('holds none: %s', (sentence) => expect(mentions(sentence, phrases)).toBe(false));
  test('is silent on nothing', () => expect(mentions('', phrases)).toBe(false));
});
