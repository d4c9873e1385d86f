import { parseArgs } from 'node:util';
import { answersFor } from './answers.ts';
import { openCorpus } from './corpus.ts';
import { figuresOf, type Grouping } from './figures.ts';
import { missedFloors } from './floors.ts';
import { printErrors, printFigures } from './print.ts';
import { score } from './score.ts';

const usage =
  'npm run accuracy -- FOLDER [--pages DIR] [--by language|category|source] [--half a|b] [--errors N] [--json]\n';

/** Sites fall into two halves, always the same: tune on one, look at the other only to check. */
function halfOf(site: string): 'a' | 'b' {
  let hash = 2_166_136_261;
  for (const character of site) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  return (hash >>> 8) & 1 ? 'b' : 'a';
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string' },
    by: { type: 'string', default: 'language' },
    half: { type: 'string' },
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
const isWanted = ({ site }: { site: string }): boolean => values.half === undefined || halfOf(site) === values.half;
const part = { ...corpus, fields: corpus.fields.filter(isWanted), forms: corpus.forms.filter(isWanted) };
const { fields, forms } = score(part, await answersFor(part));
const figures = figuresOf(fields, forms, grouping);

process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : printFigures(figures, grouping));
process.stdout.write(printErrors(fields, forms, Number(values.errors)));
const missed = missedFloors(grouping === 'language' ? figures : figuresOf(fields, forms, 'language'));
for (const line of missed) process.stderr.write(`below the floor: ${line}\n`);
if (missed.length > 0) process.exitCode = 1;
