/**
 * `npm run bench [-- --rounds N]`: speed as ratios against a baseline measured in the same run, in turn.
 *
 * Absolute times hang on the machine, ratios hold. Programs to compare with are measured where they are installed
 * (`npm install --no-save html-validate@10`), else said to be missing.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'parse5';
import { ts } from 'ts-morph';
import { compileLexicons, createClassifier } from '../../src/classify/index.ts';
import { adaptersFor, dialectOf, extract } from '../../src/extract/index.ts';
import { link } from '../../src/link/index.ts';
import type { Form, Source } from '../../src/model/index.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';
import { cpuOf, median, ratio, run } from './measure.ts';
import { writeProject } from './project.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'sparsam-bench-'));
const sparsam = 'bin/sparsam.js';
const findingsAllowed = [0, 1];

function tell(what: string, value: string, target: string): void {
  process.stdout.write(`| ${what.padEnd(64)} | ${value.padStart(10)} | ${target.padStart(10)} |\n`);
}

function readSources(below: string): Source[] {
  return readdirSync(below, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    const dialect = dialectOf(path);
    return entry.isFile() && dialect ? [{ path, text: readFileSync(path, 'utf8'), dialect, sha256: '' }] : [];
  });
}

/** The CPU of one stage against the bare parser, on the files that pass the prefilter. */
async function stage(sources: readonly Source[], parseBare: (source: Source) => unknown): Promise<number> {
  const passing = sources.filter((source) => adaptersFor(source).some((adapter) => adapter.mayHoldForms(source.text)));
  const surroundings = { read: () => undefined, marks: rulebook.marks };
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const bare = await cpuOf(() => passing.forEach(parseBare));
    // Another text each round, so that nothing remembered from the round before is measured.
    const fresh = passing.map((source) => ({ ...source, text: source.text + '\n'.repeat(round + 1) }));
    const own = await cpuOf(async () => {
      for (const source of fresh) await extract(source, surroundings);
    });
    ratios.push(own / bare);
  }
  return median(ratios);
}

const rulebook = await loadRulebook();
writeProject(folder, 300);
const small = join(folder, 'small.html');
writeFileSync(
  small,
  '<form data-purpose="newsletter"><label>E-mail <input name="email" type="email" required></label></form>',
);

tell('measure', 'ratio', 'target');
tell('-'.repeat(64), '-'.repeat(10), '-'.repeat(10));

const nothing = (): number => run(['-e', '0']).cpu;
const scan = (): number => run([sparsam, folder, '-f', 'json', '--fail-on', 'none'], findingsAllowed).cpu;
const bare = (): number => run(['scripts/bench/parse-all.mjs', folder]).cpu;
tell('cold scan / bare parsers on every byte', ratio(rounds, scan, bare).ratio.toFixed(2), '≤ 1.15');

const sources = readSources(folder);
const html = sources.filter((source) => source.dialect === 'html');
const tsx = sources.filter((source) => source.dialect === 'tsx');
const htmlStage = await stage(html, ({ text }) => parse(text, { sourceCodeLocationInfo: true }));
tell('HTML stage / bare parse5, files that pass the prefilter', htmlStage.toFixed(2), '≤ 1.3');
const tsxStage = await stage(tsx, ({ path, text }) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
tell('TypeScript stage / bare createSourceFile, files that pass', tsxStage.toFixed(2), '≤ 1.3');

const version = ratio(rounds, () => run([sparsam, '--version']).cpu, nothing);
tell('sparsam --version / node -e 0', version.ratio.toFixed(2), '≤ 1.4');
const help = ratio(rounds, () => run([sparsam, '--help']).cpu, nothing);
tell('sparsam --help / node -e 0', help.ratio.toFixed(2), '≤ 1.4');
const one = ratio(rounds, () => run([sparsam, small], findingsAllowed).cpu, nothing);
tell('one small HTML file / node -e 0', one.ratio.toFixed(2), '≤ 2.5');

const surroundings = { read: () => undefined, marks: rulebook.marks };
const forms: Form[] = [];
for (const source of sources) forms.push(...link((await extract(source, surroundings)).witnesses));
// As the build has compiled them: a cold run opens the lexicons and does not compile them.
const built = { ...rulebook, lexicons: compileLexicons(rulebook) };
const classifying = await cpuOf(() => {
  const classifier = createClassifier(built);
  for (const form of forms) classifier.inferPurpose(form, classifier.classify(form));
});
tell('classification / cold scan', `${((100 * classifying) / scan()).toFixed(1)} %`, '≤ 5 %');

if (existsSync('node_modules/html-validate')) {
  const pages = join(folder, 'pages');
  const other = (): number => run(['node_modules/html-validate/bin/html-validate.mjs', pages], findingsAllowed).cpu;
  const own = (): number => run([sparsam, pages, '--fail-on', 'none'], findingsAllowed).cpu;
  tell('html-validate / sparsam, same HTML', ratio(rounds, other, own).ratio.toFixed(1), '≥ 12');
} else tell('html-validate / sparsam, same HTML', 'missing', '≥ 12');

writeProject(folder, 3000);
const { memory } = run([sparsam, folder, '-f', 'json', '--fail-on', 'none'], findingsAllowed);
const megabytes = readSources(folder).reduce((sum, { text }) => sum + text.length, 0) / 1e6;
tell(`peak memory on ${megabytes.toFixed(0)} MB of input`, `${memory.toFixed(0)} MiB`, '≤ 600 MiB');

rmSync(folder, { recursive: true });
