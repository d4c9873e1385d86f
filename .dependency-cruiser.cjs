/**
 * The floors of the house. Rooms import the model and themselves; `audit.ts` calls the rooms; `cli` calls `audit` and
 * `report`. Every outside thing has one door.
 */
const rooms = ['discover', 'extract', 'link', 'rulebook', 'classify', 'judge', 'register', 'report'];

/** An outside thing, and the only places that may import it. */
const doors = [
  { name: 'commander', packages: ['commander', 'lilconfig'], inside: '^src/cli/' },
  { name: 'chalk', packages: ['chalk', 'wrap-ansi', 'string-width'], inside: '^src/(report/terminal|cli)/' },
  {
    name: 'html-parser',
    packages: ['cheerio', 'parse5', 'parse5-htmlparser2-tree-adapter', 'htmlparser2', 'domhandler'],
    inside: '^src/extract/parsers/',
  },
  { name: 'ts-morph', packages: ['ts-morph'], inside: '^src/extract/parsers/' },
  { name: 'yaml', packages: ['yaml'], inside: '^src/(rulebook/yaml|register/document|extract/parsers/yaml)[.]ts$' },
  { name: 'browser', packages: ['playwright-core'], inside: '^src/report/pdf/' },
  { name: 'zod', packages: ['zod'], inside: '^src/(rulebook|cli)/' },
  { name: 'csv', packages: ['csv-stringify'], inside: '^src/report/csv/' },
  { name: 'xlsx', packages: ['write-excel-file'], inside: '^src/report/xlsx/' },
  { name: 'regular-expressions', packages: ['re2js'], inside: '^src/(judge|rulebook)/pattern[.]ts$' },
  { name: 'css-selectors', packages: ['css-select', 'css-what'], inside: '^src/classify/match[.]ts$' },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'model-imports-nothing',
      comment: 'The model holds nouns only.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    ...rooms.map((room) => ({
      name: `${room}-visits-no-room`,
      comment: `${room} imports the model and itself.`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: [`^src/${room}/`, '^src/model/'] },
    })),
    {
      name: 'cli-calls-audit-and-report',
      comment:
        'The command line reaches the rooms through the pipeline; of the rulebook it needs the reader and the entries to explain.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: '^src/',
        pathNot:
          '^src/(cli/|model/|audit[.]ts$|manifest[.]ts$|register/index[.]ts$|report/index[.]ts$|rulebook/index[.]ts$)',
      },
    },
    {
      name: 'nobody-calls-the-command-line',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'matcher-calls-audit-and-report',
      comment: 'The matcher of tests is a caller like the command line, and nobody calls it.',
      severity: 'error',
      from: { path: '^src/matcher/' },
      to: { path: '^src/', pathNot: '^src/(matcher/|model/|audit-text[.]ts$|report/index[.]ts$)' },
    },
    {
      name: 'nobody-calls-the-matcher',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/matcher/' },
      to: { path: '^src/matcher/' },
    },
    ...doors.map(({ name, packages, inside }) => ({
      name: `one-door-for-${name}`,
      comment: `${packages.join(', ')}: only in ${inside}`,
      severity: 'error',
      from: { path: '^src/', pathNot: inside },
      to: { path: `(^|/)node_modules/(${packages.join('|')})/|^(${packages.join('|')})(/|$)` },
    })),
    {
      name: 'one-door-for-the-file-system',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(discover|rulebook|register|cli)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?fs(/promises)?$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['[.]test[.]ts$', '/cases/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
