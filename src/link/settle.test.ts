import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade, Layer, RequirementEvidence, RequirementLevel } from '../model/index.ts';
import { settle } from './settle.ts';

const layers: readonly Layer[] = ['markup', 'mark', 'schema', 'validator', 'default'];
const levels: readonly RequirementLevel[] = ['required', 'optional', 'conditional', 'configurable', 'unknown'];
const grades: readonly Grade[] = ['A', 'B', 'C'];

/** `markup required A` as evidence. */
function said(text: string): RequirementEvidence {
  const [layer, level, grade = 'A', dependsOn] = text.split(' ');
  return {
    layer: layer as Layer,
    level: level as RequirementLevel,
    grade: grade as Grade,
    signal: 'test',
    quote: text,
    ...(dependsOn !== undefined && { dependsOn }),
  };
}

describe('one layer alone has its word', () => {
  test.each(layers.flatMap((layer) => levels.map((level) => [layer, level] as const)))('%s: %s', (layer, level) => {
    expect(settle([said(`${layer} ${level}`)])).toMatchObject({ level });
  });
});

// What two layers come to; a conflict only where one requires what the other leaves open to everybody.
test.each([
  ['required', 'required', 'required', false],
  ['required', 'optional', 'required', true],
  ['required', 'conditional', 'required', false],
  ['required', 'configurable', 'required', false],
  ['required', 'unknown', 'required', false],
  ['optional', 'optional', 'optional', false],
  ['optional', 'conditional', 'conditional', false],
  ['optional', 'configurable', 'configurable', false],
  ['optional', 'unknown', 'optional', false],
  ['conditional', 'conditional', 'conditional', false],
  ['conditional', 'configurable', 'conditional', false],
  ['conditional', 'unknown', 'conditional', false],
  ['configurable', 'configurable', 'configurable', false],
  ['configurable', 'unknown', 'configurable', false],
  ['unknown', 'unknown', 'unknown', false],
] as const)('markup %s and schema %s come to %s', (markup, schema, level, isConflict) => {
  for (const [first, second] of [
    [markup, schema],
    [schema, markup],
  ]) {
    const { level: settled, conflict } = settle([said(`markup ${first}`), said(`schema ${second}`)]);
    expect([settled, conflict !== undefined]).toEqual([level, isConflict]);
  }
});

test.each([
  ['nobody spoke', [], 'unknown'],
  ['a default yields to what is stated', ['default optional', 'schema required'], 'required'],
  ['a default yields to an optional word as well', ['default unknown', 'mark optional B'], 'optional'],
  ['a default stands where another layer does not know', ['default optional', 'validator unknown'], 'optional'],
  ['a layer speaks with its best grade', ['markup required C', 'markup optional A'], 'optional'],
  ['of equal grades the firmer word counts', ['markup optional B', 'markup required B'], 'required'],
])('%s', (_, words, level) => {
  expect(settle(words.map(said)).level).toBe(level);
});

test('the layers that contradict each other are named, in order', () => {
  const words = ['schema optional', 'mark required B', 'markup required', 'default optional'].map(said);
  expect(settle(words).conflict).toEqual(['mark', 'markup', 'schema']);
});

test('a condition keeps the field that it depends on', () => {
  expect(settle([said('markup conditional A type'), said('schema optional')])).toMatchObject({
    level: 'conditional',
    dependsOn: 'type',
  });
});

describe('whatever is said', () => {
  const evidence = fc.record({
    layer: fc.constantFrom(...layers),
    level: fc.constantFrom(...levels),
    grade: fc.constantFrom(...grades),
    signal: fc.constant('test'),
    quote: fc.constantFrom('a', 'b'),
  });

  test('its order does not matter', () => {
    const shuffled = fc
      .array(evidence, { maxLength: 8 })
      .chain((words) =>
        fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length })),
      );
    fc.assert(
      fc.property(shuffled, ([words, others]) => {
        const { evidence: _first, ...one } = settle(words);
        const { evidence: _second, ...other } = settle(others);
        expect(one).toEqual(other);
      }),
    );
  });

  test('saying it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), (words) => {
        const { level, conflict } = settle(words);
        expect(settle([...words, ...settle(words).evidence])).toMatchObject({ level, ...(conflict && { conflict }) });
      }),
    );
  });

  test('a default never changes what others settle', () => {
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 8 }), fc.constantFrom(...levels), (words, level) => {
        const stated = words.filter((word) => word.layer !== 'default');
        fc.pre(stated.some((word) => settle([word]).level !== 'unknown'));
        fc.pre(settle(stated).level !== 'unknown');
        expect(settle([...stated, said(`default ${level}`)]).level).toBe(settle(stated).level);
      }),
    );
  });
});
