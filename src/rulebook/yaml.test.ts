import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostic.ts';
import { readYaml } from './yaml.ts';

const unsound: readonly { name: string; text: string; diagnostics: readonly string[] }[] = [
  {
    name: 'a duplicate key',
    text: 'id: a\nname: b\nid: c\n',
    diagnostics: ["x.yaml:3:1 the key 'id' is given twice"],
  },
  {
    name: 'a duplicate key on one line',
    text: 'a: { b: 1, b: 2 }',
    diagnostics: ["x.yaml:1:12 the key 'b' is given twice"],
  },
  {
    name: '__proto__ as a key, wherever it stands',
    text: '__proto__: { polluted: true }\na: [{ "__proto__": 1 }]\n',
    diagnostics: ["x.yaml:1:1 '__proto__' is not allowed as a key", "x.yaml:2:7 '__proto__' is not allowed as a key"],
  },
  {
    name: 'an alias bomb, which is an alias',
    text: 'a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n',
    diagnostics: [
      'x.yaml:2:8 aliases (*a) are not read: write the value out',
      'x.yaml:2:12 aliases (*a) are not read: write the value out',
      'x.yaml:3:8 aliases (*b) are not read: write the value out',
      'x.yaml:3:12 aliases (*b) are not read: write the value out',
    ],
  },
  {
    name: 'an alias to the list that holds it',
    text: 'a: &a [*a]',
    diagnostics: ['x.yaml:1:8 aliases (*a) are not read: write the value out'],
  },
  {
    name: 'a star without quotes',
    text: 'never:\n  - *\n',
    diagnostics: ["x.yaml:2:5 aliases (*name) are not read; a text that begins with * stands in quotes: '*'"],
  },
  {
    name: 'a set without quotes',
    text: 'never:\n  - @sensitive\n',
    diagnostics: ["x.yaml:2:5 a text that begins with @ stands in quotes: '@…'"],
  },
  {
    name: 'a tag that would make code of data',
    text: 'a: !!js/function "function () {}"',
    diagnostics: ['x.yaml:1:4 tags are not read: tag:yaml.org,2002:js/function'],
  },
  {
    name: 'a tag that the library would know',
    text: 'a: !!binary aGVsbG8=',
    diagnostics: ['x.yaml:1:4 tags are not read: tag:yaml.org,2002:binary'],
  },
  { name: 'a list as a key', text: '[a]: 1', diagnostics: ['x.yaml:1:1 a key must be a text'] },
  {
    name: 'two documents',
    text: 'a: 1\n---\nb: 2\n',
    diagnostics: ['x.yaml:2:1 a second document begins here; a file holds one'],
  },
  {
    name: 'a tab as indentation',
    text: 'a:\n\tb: 1\n',
    diagnostics: ['x.yaml:2:1 Tabs are not allowed as indentation'],
  },
  {
    name: 'the first of many consequences of one error',
    text: '- a\nb: 1\n',
    diagnostics: ['x.yaml:2:1 Unexpected scalar at node end'],
  },
];

describe('readYaml', () => {
  it.each(unsound)('refuses $name', async ({ text, diagnostics }) => {
    const document = await readYaml(text, 'x.yaml');
    expect(document.diagnostics.map(formatDiagnostic)).toEqual(diagnostics);
    expect(document.value).toBeNull();
  });

  it.each([
    ['lists in one line', '['.repeat(20_000)],
    ['lists in lists', `${'- '.repeat(20_000)}a`],
    ['maps in one line', '{ a: '.repeat(20_000)],
  ])('refuses deep nesting: %s', async (_, text) => {
    const document = await readYaml(text, 'x.yaml');
    expect(document.diagnostics.map(({ message }) => message)).toEqual(['nested too deeply']);
  });

  it('reads a map of 20,000 keys in a moment', async () => {
    const text = Array.from({ length: 20_000 }, (_, index) => `key${index}: ${index}`).join('\n');
    const start = performance.now();
    const { value } = await readYaml(text, 'x.yaml');
    expect(Object.keys(value as object)).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('keeps the meaning of plain words whatever version a file claims', async () => {
    const { value } = await readYaml(
      '%YAML 1.1\n---\nanswer: no\ntime: 1:30\nday: 2026-11-21\n<<: { a: 1 }\n',
      'x.yaml',
    );
    expect(value).toEqual({ answer: 'no', time: '1:30', day: '2026-11-21', '<<': { a: 1 } });
  });

  it('reads an empty file as null', async () => {
    expect(await readYaml('', 'x.yaml')).toMatchObject({ value: null, diagnostics: [] });
  });

  it('keeps the order of keys', async () => {
    const { value } = await readYaml('b: 1\na: { d: 1, c: 2 }\n', 'x.yaml');
    expect(JSON.stringify(value)).toBe('{"b":1,"a":{"d":1,"c":2}}');
  });

  it('knows the place of every node and key', async () => {
    const document = await readYaml('name:\n  en: Newsletter\nlist:\n  - a\n  - key: b\nempty:\n', 'x.yaml');
    const places = [
      [['name', 'en'], 'value', { line: 2, column: 7 }],
      [['name', 'en'], 'key', { line: 2, column: 3 }],
      [['list', 1], 'value', { line: 5, column: 5 }],
      [['list', 1, 'key'], 'value', { line: 5, column: 10 }],
      [['empty'], 'value', { line: 6, column: 1 }],
      // What does not exist: the nearest thing above that does.
      [['name', 'de'], 'value', { line: 2, column: 3 }],
      [['nowhere'], 'value', { line: 1, column: 1 }],
    ] as const;
    for (const [path, part, place] of places) expect(document.place(path, part), path.join('.')).toEqual(place);
  });

  it('reads JSON as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), async (value) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        const document = await readYaml(JSON.stringify(value), 'x.json');
        expect(document.diagnostics).toEqual([]);
        expect(JSON.stringify(document.value)).toBe(JSON.stringify(value));
      }),
    );
  });

  it('never throws, whatever it is given', async () => {
    const piece = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '&a',
      '*a',
      '"',
      "'",
      '|',
      '>',
      '!',
      '#',
      '?',
      '%',
      '\t',
      '\u0000',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(text, async (garbage) => {
        const document = await readYaml(garbage, 'x.yaml');
        for (const { line, column } of document.diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});
