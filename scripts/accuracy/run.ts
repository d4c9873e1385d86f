import { parseArgs } from 'node:util';
import { answersFor } from './answers.ts';
import { openCorpus } from './corpus.ts';
import { figuresOf, type Grouping } from './figures.ts';
import { missedFloors } from './floors.ts';
import { printErrors, printFigures } from './print.ts';
import { score } from './score.ts';

const usage =
  'npm run accuracy -- FOLDER [--pages DIR] [--by language|category|source] [--part 0,1,2,3] [--errors N] [--json]\n';

/**
 * Sites fall into four parts, always the same: tune on parts 0, 1 and 2, and look at part 3 only to check. A site is
 * never in two parts, because its pages resemble each other.
 */
function partOf(site: string): string {
  let hash = 2_166_136_261;
  for (const character of site) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return String((hash >>> 8) & 3);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    by: { type: 'string', default: 'language' },
    part: { type: 'string' },
    errors: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const grouping = values.by as Grouping;
if (!folder || !['language', 'category', 'source'].includes(grouping)) {
  process.stderr.write(usage);
  process.exit(2);
}

const corpus = openCorpus(folder, values.pages);
const parts = values.part?.split(',');
const isWanted = ({ site }: { site: string }): boolean => parts?.includes(partOf(site)) ?? true;
const part = { ...corpus, fields: corpus.fields.filter(isWanted), forms: corpus.forms.filter(isWanted) };
const { fields, forms } = score(part, await answersFor(part));
const figures = figuresOf(fields, forms, grouping);

process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : printFigures(figures, grouping));
process.stdout.write(printErrors(fields, forms, Number(values.errors)));
// A part of the sites is too small to hold against floors that the whole has earned.
const missed = parts ? [] : missedFloors(figuresOf(fields, forms, 'language'));
for (const line of missed) process.stderr.write(`below the floor: ${line}\n`);
if (missed.length > 0) process.exitCode = 1;
