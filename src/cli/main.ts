import { answer } from './answer.ts';
import { ExitCode } from './exit-code.ts';
import { type Host, services } from './host.ts';
import { buildProgram } from './program.ts';
import { textIn } from './text/index.ts';

/**
 * The command line.
 *
 * @param argv what follows the program's name
 * @returns the exit code: 0 nothing to complain of, 1 findings, 2 could not do what was asked. Never throws
 */
export async function main(argv: readonly string[], host: Host): Promise<number> {
  const text = await textIn(askedLanguage(argv));
  let code: number = ExitCode.clean;
  try {
    await buildProgram(host, text, (reached) => {
      code = reached;
    }).parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    return answer(error, host, text, argv.includes('--debug'));
  }
}

/** The language of `--lang`, which help and usage errors speak before anything is parsed. */
function askedLanguage(argv: readonly string[]): string | undefined {
  const index = argv.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='));
  return argv[index]?.split('=')[1] ?? argv[index + 1];
}

/** Runs the command line in this process. Ctrl-C and a reader that closes its pipe end it quietly. */
export async function start(): Promise<void> {
  const { stdin, stdout, stderr, env, argv } = process;
  process.once('SIGINT', () => {
    if (stderr.isTTY) stderr.write('\r\x1b[K');
    process.exit(ExitCode.interrupted);
  });
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await main(argv.slice(2), { ...services, cwd: process.cwd(), env, stdin, stdout, stderr });
}
