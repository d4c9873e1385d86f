import { createRequire } from 'node:module';
import { build, type Plugin } from 'esbuild';
import { writeLicenses } from './licenses.ts';

/**
 * The packages that are needed at each start. They are bundled, because a short run spends more time on finding and opening
 * modules than on the forms; what few runs need stays in `node_modules`.
 */
const inside = new Set([
  'chalk',
  'commander',
  'domhandler',
  'fastest-levenshtein',
  'ignore',
  'lilconfig',
  'parse5',
  'parse5-htmlparser2-tree-adapter',
  'picomatch',
]);

const declared: Record<'dependencies' | 'peerDependencies', Readonly<Record<string, string>>> = createRequire(
  import.meta.url,
)('../../package.json');

const outside = [...Object.keys(declared.dependencies), ...Object.keys(declared.peerDependencies)].filter(
  (name) => !inside.has(name),
);

/** commander starts programs for subcommands that are files of their own; ours are not, and Node's part for it loads slowly. */
const withoutChildProcesses: Plugin = {
  name: 'without-child-processes',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules.commander/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** Bundles the code and what it needs at each start, and keeps the licenses of what is bundled beside it. */
export async function bundle(): Promise<void> {
  const { metafile } = await build({
    entryPoints: { index: 'src/index.ts', main: 'src/cli/main.ts', matcher: 'src/matcher/index.ts' },
    outdir: 'dist',
    bundle: true,
    splitting: true,
    external: outside,
    plugins: [withoutChildProcesses],
    // the CommonJS packages among the bundled ones ask for Node's own modules
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    metafile: true,
  });
  writeLicenses(Object.keys(metafile.inputs), 'dist/licenses.txt');
}
