import { describe, expect, test } from 'vitest';
import { manifest } from '../../src/manifest.ts';
import { reporters } from '../../src/report/index.ts';
import { rehearse } from './rehearse.ts';

const formats = reporters.map(({ id }) => id).join(', ');

describe('a mistake gets one line on stderr, a suggestion, and exit code 2', () => {
  const cases: readonly { readonly argv: string; readonly says: string }[] = [
    {
      argv: '--stirct',
      says: "there is no option --stirct (did you mean '--strict'?) (sparsam --help lists what there is)",
    },
    {
      argv: 'inventory --fomat json',
      says: "there is no option --fomat (did you mean '--format'?) (sparsam --help lists what there is)",
    },
    { argv: '--wholly-unknown', says: 'there is no option --wholly-unknown (sparsam --help lists what there is)' },
    { argv: 'init --strict', says: 'there is no option --strict (sparsam --help lists what there is)' },
    { argv: '--fail-on', says: 'the option --fail-on <severity> needs a value (sparsam --help lists what there is)' },
    {
      argv: 'explain a b',
      says: 'these are more arguments than the command takes (sparsam --help lists what there is)',
    },
    { argv: 'explian newsletter', says: "no file, folder or command is called 'explian' (did you mean 'explain'?)" },
    {
      argv: '--fail-on hihg',
      says: "--fail-on does not know 'hihg' (did you mean 'high'?); it knows info, low, medium, high, critical, none",
    },
    { argv: '-f jsn', says: `--format does not know 'jsn' (did you mean 'json'?); it knows ${formats}` },
    { argv: '-f json=', says: '--format json= names no file after the equals sign' },
    {
      argv: '-f json -f sarif',
      says: 'two reports cannot both go to stdout; give one of them a file: --format json=report.json',
    },
    {
      argv: '-f json=a -f sarif=./a',
      says: 'two reports cannot both go to a; give one of them a file: --format json=report.json',
    },
    { argv: 'inventory -f sarif', says: "--format does not know 'sarif'; it knows terminal, json" },
    { argv: '--purpose newslettr', says: "--purpose does not know 'newslettr' (did you mean 'newsletter'?)" },
    { argv: '--lang fr', says: "--lang does not know 'fr'; it knows en, de" },
    { argv: '--stdin a.html', says: '--stdin reads one source from stdin; paths cannot be given with it' },
    { argv: '--stdin-filename a.html', says: '--stdin-filename says what stdin holds; it goes with --stdin' },
    { argv: '--config none.yaml', says: 'the configuration none.yaml cannot be read' },
    {
      argv: 'explain email',
      says: "no rule, purpose, category, source of law, check or jurisdiction is called 'email' (did you mean 'contact.email'?); 'sparsam explain' lists them",
    },
    {
      argv: '--lang de --stirct',
      says: 'die Option --stirct gibt es nicht (gemeint: „--strict“?) (sparsam --help --lang de zählt auf, was es gibt)',
    },
    {
      argv: '--lang=de --fail-on hihg',
      says: '--fail-on kennt „hihg“ nicht (gemeint: „high“?); möglich sind info, low, medium, high, critical, none',
    },
  ];
  test.each(cases)('$argv', async ({ argv, says }) => {
    const { code, stdout, stderr, asked } = await rehearse(argv.split(' '));
    expect(stderr).toBe(`sparsam: ${says}\n`);
    expect([code, stdout, asked]).toEqual([2, '', undefined]);
  });

  test('a folder that is called like a mistyped command is a folder', async () => {
    expect((await rehearse(['audits'], { files: { 'audits/x': '' } })).asked?.paths).toEqual(['audits']);
  });

  test('errors of the configuration, each on its line', async () => {
    const files = { 'sparsam.config.yaml': 'failon: high\nlnag: de\n' };
    expect((await rehearse([], { files })).stderr).toBe(
      "sparsam: sparsam.config.yaml:1:1 unknown key 'failon' (did you mean 'failOn'?)\n" +
        "sparsam: sparsam.config.yaml:2:1 unknown key 'lnag' (did you mean 'lang'?)\n",
    );
  });

  test('what nobody foresaw, with a stack only where it is asked for', async () => {
    const audit = (): never => {
      throw new TypeError('x is undefined');
    };
    const run = await rehearse([], { audit });
    expect(run.code).toBe(2);
    expect(run.stderr).toBe(
      'sparsam: this should not have happened: x is undefined (run again with --debug to see where)\n',
    );
    expect((await rehearse(['--debug'], { audit })).stderr).toMatch(/\n {4}at Object.audit /);
  });

  test('a full stack is nothing that a person could put right', async () => {
    const audit = (): never => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    expect((await rehearse([], { audit })).stderr).toMatch(/^sparsam: this should not have happened/);
  });

  test('what the audit says of the options', async () => {
    const audit = (): never => {
      throw new RangeError("the selector 'a b' needs more than the form's own tag");
    };
    expect((await rehearse([], { audit })).stderr).toBe(
      "sparsam: the selector 'a b' needs more than the form's own tag\n",
    );
  });
});

describe('help', () => {
  const commands = ['audit', 'init', 'explain', 'inventory'];

  test.each(['-h', '--help', 'help'])('%s', async (argument) => {
    const { code, stdout, stderr } = await rehearse([argument]);
    expect([code, stderr]).toEqual([0, '']);
    for (const part of [...commands, 'Examples:', 'Exit codes:', 'NO_COLOR']) expect(stdout).toContain(part);
  });

  test.each(commands)('%s has its own, in both languages', async (command) => {
    const english = await rehearse([command, '--help']);
    const german = await rehearse([command, '--help', '--lang', 'de']);
    const flags = (help: string): string[] =>
      [...help.matchAll(/^ {2}(-.*?)(?: {2}|$)/gm)].map(([, flag]) => flag ?? '');
    expect(english.stdout).toContain(`Usage: sparsam ${command} [options]`);
    expect(german.stdout).toContain(`Aufruf: sparsam ${command} [Optionen]`);
    expect(flags(german.stdout)).toEqual(flags(english.stdout));
  });

  test.each(['en', 'de'])('is at most 80 columns wide: %s', async (language) => {
    for (const argv of [['--help'], ...commands.map((command) => [command, '--help'])]) {
      const { stdout } = await rehearse([...argv, '--lang', language]);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  test.each(['-V', '--version'])('%s', async (argument) => {
    expect((await rehearse([argument])).stdout).toBe(`${manifest.version}\n`);
  });
});
