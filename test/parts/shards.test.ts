import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { partSchema } from '../../scripts/report-schema.ts';
import { services } from '../../src/cli/host.ts';
import { main } from '../../src/cli/main.ts';
import type { Part } from '../../src/model/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'sparsam-shards-'));

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/** The command line, run for real in the folder. */
async function sparsam(...argv: readonly string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: unknown) => {
      written[name] += text;
    },
  });
  async function* nothing(): AsyncGenerator<Uint8Array> {}
  const host = {
    ...services,
    cwd: folder,
    env: {},
    stdin: nothing(),
    stdout: output('stdout'),
    stderr: output('stderr'),
  };
  const code = await main(argv, host);
  return { code, ...written };
}

const part = (index: number): Part => JSON.parse(readFileSync(join(folder, `out/${index}.json`), 'utf8'));

beforeAll(async () => {
  write({
    // the schema, its form, and the component that the form renders fall into different parts
    'src/a-schema.ts': `import { z } from 'zod';\nexport const join = z.object({ email: z.string().email(), phone: z.string().min(1) });\n`,
    'src/b-form.tsx': `import { useForm } from 'react-hook-form';
import { zodResolver } from '@hookform/resolvers/zod';
import { join } from './a-schema';
import { Phone } from './c-phone';
export function Join() {
  const { register, handleSubmit } = useForm({ resolver: zodResolver(join) });
  return <form onSubmit={handleSubmit(() => {})}><input {...register('email')} /><Phone {...register('phone')} /></form>;
}
`,
    'src/c-phone.tsx':
      'export const Phone = (props) => <><input type="tel" name="phone" /><input name="extension" /></>;\n',
    'd.html': '<form id="x" data-purpose="newsletter"><input type="tel" name="phone" required></form>',
    'e.html':
      '<form><!-- sparsam-allow required-field-beyond-purpose -- x --><input type="tel" name="phone" required></form>',
    'f.bin.html': '\u0000',
    'g.vue': '<template />',
    'sparsam.config.yaml': 'purposes:\n  - { files: src/**, purpose: newsletter }\n',
  });
  for (const index of [1, 2, 3]) {
    const { code } = await sparsam('--shard', `${index}/3`, '-f', `json=out/${index}.json`, '--ignore-pattern', 'out/');
    expect(code).toBe(index === 1 ? 0 : code);
  }
});

describe('merged parts', () => {
  test.each(['json', 'terminal', 'html', 'sarif', 'markdown', 'csv'])(
    'give the same bytes as one run: %s',
    async (format) => {
      const argv = ['-f', format, '--allow-incomplete', '--fail-on', 'none', '--lang', 'de'];
      const whole = await sparsam(...argv, '--ignore-pattern', 'out/');
      const merged = await sparsam('merge', 'out/2.json', 'out/3.json', 'out/1.json', ...argv);
      expect(merged.stdout).toBe(whole.stdout);
      expect(merged.stdout).not.toBe('');
    },
  );

  test('end as one run would', async () => {
    const files = ['out/1.json', 'out/2.json', 'out/3.json'];
    expect((await sparsam('merge', ...files)).code).toBe(2);
    expect((await sparsam('merge', ...files, '--allow-incomplete', '--strict', '--fail-on', 'low')).code).toBe(1);
  });

  test('lie in different files', () => {
    const holders = [1, 2, 3].map((index) => part(index).witnesses.map(({ path }) => path));
    expect(holders.every((paths) => paths.length > 0)).toBe(true);
    expect(new Set(holders.map((paths) => paths.find((path) => path.startsWith('src/')))).size).toBe(3);
  });
});

describe('parts that are not of one report are refused', () => {
  const cases: readonly {
    readonly title: string;
    readonly change?: (part: Part) => object;
    readonly files: readonly string[];
    readonly says: string;
  }[] = [
    { title: 'one is missing', files: ['out/1.json', 'out/3.json'], says: 'part 2 of 3 is missing' },
    { title: 'two are missing', files: ['out/1.json'], says: 'parts 2, 3 of 3 are missing' },
    {
      title: 'one is doubled',
      files: ['out/1.json', 'out/1.json', 'out/2.json'],
      says: 'out/1.json is part 1 once more',
    },
    {
      title: 'another version',
      change: (made) => ({ ...made, tool: { ...made.tool, version: '9.9.9' } }),
      files: ['out/1.json', 'changed.json', 'out/3.json'],
      says: 'another version of sparsam wrote it',
    },
    {
      title: 'other packs',
      change: (made) => ({ ...made, tool: { ...made.tool, packs: [] } }),
      files: ['out/1.json', 'changed.json', 'out/3.json'],
      says: 'it was read with other rule packs',
    },
    {
      title: 'another configuration',
      change: (made) => ({ ...made, settings: '0' }),
      files: ['out/1.json', 'changed.json', 'out/3.json'],
      says: 'it was read with another configuration or register than holds here',
    },
    {
      title: 'other files',
      change: (made) => ({ ...made, files: '0' }),
      files: ['out/1.json', 'changed.json', 'out/3.json'],
      says: 'it was read from other files',
    },
    {
      title: 'another commit',
      change: (made) => ({ ...made, commit: '0' }),
      files: ['out/1.json', 'changed.json', 'out/3.json'],
      says: 'it was read from another commit',
    },
    {
      title: 'another number of parts',
      change: (made) => ({ ...made, shard: { index: 2, count: 4 } }),
      files: ['out/1.json', 'changed.json', 'out/3.json'],
      says: 'it is one of another number of parts',
    },
    {
      title: 'a witness that is none',
      change: (made) => ({ ...made, witnesses: [{ id: 'x' }] }),
      files: ['out/1.json', 'changed.json', 'out/3.json'],
      says: 'changed.json is not valid at witnesses.0.',
    },
    { title: 'no part at all', files: ['sparsam.config.yaml'], says: 'is no JSON that sparsam wrote' },
  ];
  test.each(cases)('$title', async ({ change, files, says }) => {
    if (change) write({ 'changed.json': JSON.stringify(change(part(2))) });
    const { code, stdout, stderr } = await sparsam('merge', ...files);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  test('a configuration that changed since', async () => {
    write({ 'other.yaml': 'purposes:\n  - { files: src/**, purpose: contact }\n' });
    const { code, stderr } = await sparsam('merge', '-c', 'other.yaml', 'out/1.json', 'out/2.json', 'out/3.json');
    expect(code).toBe(2);
    expect(stderr).toContain('another configuration or register');
  });
});

test.each(['0/3', '4/3', '1', '1/0', 'a/b', '-1/3', '1/99999'])('--shard %s is refused', async (given) => {
  const { code, stderr } = await sparsam(`--shard=${given}`);
  expect(code).toBe(2);
  expect(stderr).toContain(`--shard takes a part and a number of parts, as 1/3, and not '${given}'`);
});

test('the published schema of parts is the one that the model yields (npm run schemas)', () => {
  expect(readFileSync(join(import.meta.dirname, '../../schemas/part.schema.json'), 'utf8')).toBe(partSchema());
});
