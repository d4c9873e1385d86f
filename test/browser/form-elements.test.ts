import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listedControls } from '../../src/extract/html/listed-control.ts';
import { executablePath, PageReader } from './chromium.ts';

/** Trees that only the standard's rules explain. */
const trees: readonly [string, string][] = [
  ['a form directly in a table', '<table><form><tr><td><input name=a></td></tr></form><tr><td><input name=b></table>'],
  [
    'a form that its table ends',
    '<table><tr><form><td><input name=a></tr></table><input name=b><form><input name=c></form>',
  ],
  ['a form that is never closed', '<form><input name=a><div><input name=b></div><p><input name=c>'],
  [
    'a form within a form',
    '<form id=x><input name=a><form id=y><input name=b></form><input name=c></form><input name=d>',
  ],
  ['an end tag across elements', '<div><form><input name=a></div><input name=b></form><input name=c>'],
  ['an end tag inside of an open div', '<form><div><input name=a></form><input name=b></div><input name=c>'],
  ['an input put before its table', '<form><table><input name=a><tr><td><input name=b></td></tr></table></form>'],
  ['a hidden input that stays in its table', '<table><form><input type=hidden name=a><input name=b><tr><td></table>'],
  ['controls that name their form', '<form id=x></form><input form=x name=a><form id=y><input form=x name=b></form>'],
  ['controls that name no form', '<form><input form=nothing name=a><input form="" name=b></form>'],
  ['controls that name what is no form', '<div id=x></div><form id=x><input name=a form=x></form>'],
  ['a named form after the control', '<select form=x name=a></select><form id=x></form>'],
  ['formatting across a form', '<b><form>a<p><input name=a></b><input name=b></form><input name=c>'],
  ['a link across a form', '<form><a>1<div><a>2<input name=a></form><input name=b></div><input name=c>'],
  ['formatting that moves controls', '<form><b>1<p>2<input name=a></b>3<input name=b></p></form>'],
  ['formatting moved out of a form', '<b><div><form><input name=a></b><input name=b></form></div><input name=c>'],
  ['inert content', '<form><template><input name=a><form><input name=b></form></template><input name=c></form>'],
  ['a template around forms', '<template><form><input name=a></form></template><form><input name=b></form>'],
  ['controls within a select', '<form><select name=a><option>1<input name=b><option>2</select><input name=c></form>'],
  ['a select within a select', '<form><select name=a><option>1<select name=b><option>2</select></form>'],
  ['a textarea that swallows tags', '<form><textarea name=a><input name=b></textarea><input name=c></form>'],
  ['a button within a button', '<form><button name=a>1<button name=b>2</button></button><input name=c></form>'],
  ['controls within a picture', '<form><svg><input name=a><foreignObject><input name=b></foreignObject></svg></form>'],
  ['foreign elements', '<form><svg><select name=a></select></svg><math><textarea name=b></textarea></math></form>'],
  [
    'all that is listed',
    '<form><fieldset name=a><legend><input name=b></legend><object name=c></object><output name=d></output><img name=e><meter name=f></meter><label><input type=image name=g></label></fieldset></form>',
  ],
  [
    'without scripts',
    '<noscript><form><input name=a></form></noscript><form><noscript><input name=b></noscript></form>',
  ],
  ['a paragraph in the head', '<head><form><input name=a></head><body><input name=b></form><input name=c>'],
  ['a frameset', '<frameset><frame></frameset><noframes><form><input name=a></form></noframes>'],
  ['after the body', '<body><form><input name=a></body></html><input name=b></form><input name=c>'],
  [
    'nested tables',
    '<table><tr><td><form><table><tr><form><td><input name=a></table><input name=b></table><input name=c>',
  ],
  ['a caption', '<table><caption><form><input name=a></caption><tr><td><input name=b></form><input name=c></table>'],
  [
    'names that hide properties',
    '<form><input name=elements><input name=action><input name=length><input name=__proto__></form>',
  ],
];

const ours = (text: string) => {
  const { forms, controls } = listedControls(text);
  const seen = controls.map(({ offset: _offset, ...control }) => control);
  return { forms, elements: counts(forms, seen), controls: seen };
};

/** How many controls each form owns. */
function counts(forms: number, controls: readonly { readonly form: number | null }[]): number[] {
  return Array.from({ length: forms }, (_, form) => controls.filter((control) => control.form === form).length);
}

const root = join(import.meta.dirname, '../..');
const ownPages = globSync(['src/extract/html/cases/*/input.{html,htm}', 'fixtures/**/*.{html,htm}'], {
  cwd: root,
}).sort();

/** Pages of the wild, in a folder or beside the repository: never part of it. */
const archive = join(root, '../shared/corpus/pages.tar.xz');
const wanted = 200;

function unpack(): { folder: string; names: string[] } {
  const given = process.env['SPARSAM_PAGES'];
  if (given)
    return {
      folder: given,
      names: readdirSync(given)
        .filter((name) => name.endsWith('.html'))
        .sort(),
    };
  const folder = mkdtempSync(join(tmpdir(), 'sparsam-pages-'));
  execFileSync('tar', ['-xJf', archive, '-C', folder]);
  const names = globSync('**/*.html', { cwd: folder }).sort();
  const step = Math.max(1, Math.floor(names.length / wanted));
  return { folder, names: names.filter((_, index) => index % step === 0) };
}

if (!executablePath && process.env['CI'] !== 'true') {
  process.stderr.write(
    'No Chromium found: form ownership is not compared with a browser. Install the package chromium.\n',
  );
}

describe.skipIf(!executablePath && process.env['CI'] !== 'true')('form owners are those of Chromium', () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await PageReader.start(executablePath ?? 'chromium');
  }, 60_000);
  afterAll(() => reader?.stop());

  test.each(trees)('%s', async (_, text) => expect(ours(text)).toEqual(await reader.read(text)));

  test.each(ownPages)('%s', async (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    expect(ours(text)).toEqual(await reader.read(text));
  });

  test.skipIf(!process.env['SPARSAM_PAGES'] && !existsSync(archive))(
    'on pages of the wild',
    async () => {
      const { folder, names } = unpack();
      const different: string[] = [];
      for (const name of names) {
        const text = readFileSync(join(folder, name), 'utf8');
        if (JSON.stringify(ours(text)) !== JSON.stringify(await reader.read(text))) different.push(name);
      }
      if (!process.env['SPARSAM_PAGES']) rmSync(folder, { recursive: true });
      expect(different).toEqual([]);
      expect(names.length).toBeGreaterThan(0);
    },
    900_000,
  );
});
