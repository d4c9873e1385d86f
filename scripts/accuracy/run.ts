import { existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileLexicons, createClassifier } from '../../src/classify/index.ts';
import { loadRulebook } from '../../src/rulebook/index.ts';
import { answersOf, formsOf } from './answers.ts';
import { openCorpus } from './corpus.ts';
import { figuresOf, type Grouping } from './figures.ts';
import { missedFloors } from './floors.ts';
import { partOf } from './parts.ts';
import { printErrors, printFigures } from './print.ts';
import { score } from './score.ts';
import { staleFigures, writeShortForm } from './short-form.ts';
import { gainsOf, printGains } from './signals.ts';
import { printTurns, turnsOf } from './weights.ts';

const usage =
  'npm run accuracy -- FOLDER [--pages DIR] [--by language|category|source|part] [--part 0,1,2,3] [--errors N] [--json] [--signals] [--weights] [--write]\n';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    by: { type: 'string', default: 'language' },
    part: { type: 'string' },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
    signals: { type: 'boolean', default: false },
    weights: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const grouping = values.by as Grouping;
if (!folder || !['language', 'category', 'source', 'part'].includes(grouping)) {
  process.stderr.write(usage);
  process.exit(2);
}

if (Number(values.errors) > 0 && basename(resolve(folder)) === 'kept-back') {
  process.stderr.write('errors on pages that are kept back are not shown: once read they measure nothing\n');
  process.exit(2);
}

const corpus = openCorpus(folder, values.pages);
const parts = values.part?.split(',');
const isWanted = ({ site }: { site: string }): boolean => parts?.includes(partOf(site)) ?? true;
const part = { ...corpus, fields: corpus.fields.filter(isWanted), forms: corpus.forms.filter(isWanted) };
const loaded = await loadRulebook();
const rulebook = { ...loaded, lexicons: loaded.lexicons ?? compileLexicons(loaded) };
const pages = await formsOf(part, rulebook.marks);
const { fields, forms } = score(part, answersOf(pages, createClassifier(rulebook)));
const figures = figuresOf(fields, forms, grouping);

process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : printFigures(figures, grouping));
process.stdout.write(printErrors(fields, forms, Number(values.errors)));
if (values.signals) process.stdout.write(printGains(gainsOf(part, pages, rulebook)));
if (values.weights) process.stdout.write(printTurns(turnsOf(part, pages, rulebook)));

// A part of the sites is too small to hold against floors that the whole has earned, or to be published.
if (!parts) {
  const byLanguage = figuresOf(fields, forms, 'language');
  // Pages with floors of their own are not those whose figures are published.
  const own = existsSync(join(folder, 'floors.yaml')) ? folder : undefined;
  if (values.write && !own) writeShortForm(byLanguage, corpus);
  const stale = values.write || own ? [] : staleFigures(byLanguage, corpus);
  const missed = [...missedFloors(byLanguage, own), ...stale];
  for (const line of missed) process.stderr.write(`${line}\n`);
  if (missed.length > 0) process.exitCode = 1;
}
