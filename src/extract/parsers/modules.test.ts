import { describe, expect, test } from 'vitest';
import { findExport, findSymbol, type Meaning, resolveModule } from './modules.ts';
import { descend, parseTypeScript, ts } from './typescript.ts';

const project = (files: Record<string, string>) => (path: string) =>
  Object.hasOwn(files, path) ? files[path] : undefined;

describe('an import means a file', () => {
  const cases: [
    does: string,
    from: string,
    specifier: string,
    files: Record<string, string>,
    means: string | undefined,
  ][] = [
    ['guesses the extension', 'src/a.ts', './b', { 'src/b.tsx': '' }, 'src/b.tsx'],
    ['finds an index', 'src/a.ts', '.', { 'src/index.ts': '' }, 'src/index.ts'],
    ['takes .js for the .ts it comes from', 'a.ts', './b.js', { 'b.ts': '' }, 'b.ts'],
    ['keeps dots in names', 'a.ts', './b.schema', { 'b.schema.ts': '' }, 'b.schema.ts'],
    ['never leaves the root', 'a.ts', '../../b', { '../../b.ts': '' }, undefined],
    ['takes @/ for src', 'src/deep/a.ts', '@/b', { 'src/b.ts': '' }, 'src/b.ts'],
    ['takes ~/ for app', 'app/deep/a.ts', '~/b', { 'app/b.ts': '' }, 'app/b.ts'],
    [
      'reads paths of the nearest tsconfig, comments and all',
      'web/src/a.ts',
      '@forms/b',
      {
        'web/tsconfig.json': '{ "compilerOptions": { "paths": { "@forms/*": ["./lib/forms/*"] } } } // hi',
        'web/lib/forms/b.ts': '',
      },
      'web/lib/forms/b.ts',
    ],
    [
      'follows extends and references',
      'a.ts',
      '@x/b',
      {
        'tsconfig.json': '{ "references": [{ "path": "./tsconfig.app.json" }] }',
        'tsconfig.app.json': '{ "extends": "./config/base" }',
        'config/base/tsconfig.json': '{ "compilerOptions": { "baseUrl": "../..", "paths": { "@x/*": ["x/*"] } } }',
        'x/b.ts': '',
      },
      'x/b.ts',
    ],
    [
      'reads baseUrl',
      'src/a.ts',
      'forms/b',
      { 'tsconfig.json': '{ "compilerOptions": { "baseUrl": "src" } }', 'src/forms/b.ts': '' },
      'src/forms/b.ts',
    ],
    [
      'reads imports of package.json',
      'app/a.ts',
      '#app/b.ts',
      { 'package.json': '{ "imports": { "#app/*": { "types": "./none/*", "default": "./app/*" } } }', 'app/b.ts': '' },
      'app/b.ts',
    ],
    [
      'finds a package of the workspace',
      'apps/web/a.ts',
      '@acme/forms/person',
      { 'packages/forms/package.json': '{ "name": "@acme/forms" }', 'packages/forms/src/person.ts': '' },
      'packages/forms/src/person.ts',
    ],
    [
      'finds the source of its built entry',
      'apps/web/a.ts',
      '@acme/forms',
      {
        'package.json': '{ "workspaces": ["tools/*"] }',
        'tools/forms/package.json': '{ "name": "@acme/forms", "exports": { "import": "./dist/main.js" } }',
        'tools/forms/src/main.ts': '',
      },
      'tools/forms/src/main.ts',
    ],
    ['leaves packages alone', 'a.ts', 'zod', { 'package.json': '{}' }, undefined],
    [
      'survives a tsconfig that extends itself',
      'a.ts',
      '@x/b',
      { 'tsconfig.json': '{ "extends": "./tsconfig.json" }' },
      undefined,
    ],
    ['survives a tsconfig that is no JSON', 'a.ts', '@x/b', { 'tsconfig.json': '[[{"paths"' }, undefined],
  ];

  test.each(cases)('%s', (_does, from, specifier, files, means) => {
    expect(resolveModule(from, specifier, project(files))).toBe(means);
  });
});

const shown = (meaning: Meaning): string => {
  if (meaning.kind === 'declaration') return `${meaning.file.fileName}: ${meaning.node.getText(meaning.file)}`;
  if (meaning.kind === 'namespace') return `all of ${meaning.path}`;
  return meaning.kind === 'package' ? `${meaning.specifier} ${meaning.name}` : 'missing';
};

describe('a name means a declaration', () => {
  const cases: [does: string, files: Record<string, string>, means: string][] = [
    ['of the same file', { 'a.ts': 'const x = 1' }, 'a.ts: x = 1'],
    ['imported', { 'a.ts': "import { x } from './b'", 'b.ts': 'export const x = 1' }, 'b.ts: x = 1'],
    [
      'imported under another name',
      { 'a.ts': "import { y as x } from './b'", 'b.ts': 'export const y = 1' },
      'b.ts: y = 1',
    ],
    ['imported by default', { 'a.ts': "import x from './b'", 'b.ts': 'const y = 1; export default y' }, 'b.ts: y = 1'],
    ['a default expression', { 'a.ts': "import x from './b'", 'b.ts': 'export default { y: 1 }' }, 'b.ts: { y: 1 }'],
    [
      'a default function',
      { 'a.ts': "import x from './b'", 'b.ts': 'export default function () {}' },
      'b.ts: export default function () {}',
    ],
    [
      'through named and starred re-exports',
      {
        'a.ts': "import { x } from './b'",
        'b/index.ts': "export * from './none'; export * from './c'",
        'b/c.ts': "export { y as x } from '../d'",
        'd.ts': "import { z } from './e'; export { z as y }",
        'e.ts': 'export const z = 1',
      },
      'e.ts: z = 1',
    ],
    ['a namespace', { 'a.ts': "import * as x from './b'", 'b.ts': '' }, 'all of b.ts'],
    [
      'a namespace exported again',
      { 'a.ts': "import { x } from './b'", 'b.ts': "export * as x from './c'", 'c.ts': '' },
      'all of c.ts',
    ],
    ['from a package', { 'a.ts': "import { x } from 'zod'" }, 'zod x'],
    [
      'required',
      { 'a.ts': "const { x } = require('./b')", 'b.js': 'const y = 1; module.exports = { x: y }' },
      'b.js: y = 1',
    ],
    ['assigned to exports', { 'a.ts': "const { x } = require('./b')", 'b.js': 'exports.x = 1' }, 'b.js: 1'],
    ['nowhere', { 'a.ts': '' }, 'missing'],
    ['in a file that is not there', { 'a.ts': "import { x } from './b'" }, 'missing'],
    ['in itself', { 'a.ts': "export { x } from './a'; import { x } from './a'" }, 'missing'],
    [
      'in a circle',
      {
        'a.ts': "import { x } from './b'",
        'b.ts': "export * from './c'",
        'c.ts': "export * from './b'; export { x } from './b'",
      },
      'missing',
    ],
    ['named __proto__', { 'a.ts': "import { __proto__ as x } from './b'", 'b.ts': '' }, 'missing'],
  ];

  test.each(cases)('%s', (_does, files, means) => {
    const file = parseTypeScript('a.ts', files['a.ts'] ?? '');
    expect(file && shown(findSymbol(file, 'x', project(files)))).toBe(means);
  });

  test('in the innermost scope around the place where it is written', () => {
    const text = 'const x = 1; function f() { const x = 2; return () => { use(x) } } function g(x) { use(x) } use(x)';
    const file = parseTypeScript('a.ts', text) as ts.SourceFile;
    const uses = [...descend(file)].filter((node) => ts.isCallExpression(node));
    const meanings = uses.map((use) => shown(findSymbol(file, 'x', () => undefined, use)));
    expect(meanings).toEqual(['a.ts: x = 2', 'a.ts: x', 'a.ts: x = 1']);
  });

  test('as an export, of a package in the end', () => {
    expect(shown(findExport('b.ts', 'z', project({ 'b.ts': "export { z } from 'zod'" })))).toBe('zod z');
  });
});

describe('hostile input', () => {
  const nested: Record<string, string> = {
    parentheses: `const a = ${'('.repeat(20_000)}1${')'.repeat(20_000)}`,
    elements: `const a = ${'<b>'.repeat(20_000)}${'</b>'.repeat(20_000)}`,
    'unclosed brackets': '['.repeat(100_000),
  };
  test.each(Object.keys(nested))('20,000 nested %s are too deep, and said to be so', (what) => {
    expect(parseTypeScript('a.tsx', nested[what] ?? '')).toBeUndefined();
  });

  test('a chain of 20,000 calls is walked', () => {
    const file = parseTypeScript('a.ts', `a${'.b()'.repeat(20_000)}`) as ts.SourceFile;
    expect([...descend(file)].filter((node) => ts.isCallExpression(node))).toHaveLength(20_000);
  });
});
