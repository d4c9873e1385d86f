import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { oneOf } from '../choice.ts';
import type { Invocation } from '../command.ts';
import { ExitCode } from '../exit-code.ts';
import { writeFile } from '../output/write-file.ts';
import { languages } from '../project.ts';
import { textIn } from '../text/index.ts';
import { UsageError } from '../usage-error.ts';
import { templateOf } from './template.ts';

/** Where a pack is started if nobody says where. */
const usualFolder = 'privacy-rules';

/**
 * Writes a small pack that holds one thing of each kind and passes `pack check`.
 * @throws UsageError where there is one already
 */
export async function start(folder: string | undefined, { host, options, text: asked }: Invocation): Promise<number> {
  const language = options.lang === undefined ? 'en' : await oneOf('--lang', options.lang, languages, asked);
  const text = await textIn(language);
  const place = resolve(host.cwd, folder ?? usualFolder);
  const file = join(place, 'pack.yaml');
  const shown = relative(host.cwd, file).split('\\').join('/');
  if (existsSync(file) && !options.force) throw new UsageError(text.packs.exists(shown));
  const schema = join(host.cwd, 'node_modules', 'sparsam', 'schemas', 'pack.schema.json');
  writeFile(file, templateOf(relative(place, schema).split('\\').join('/'), text.packs.template));
  host.stdout.write(`${text.packs.started(shown, folder ?? usualFolder)}\n`);
  return ExitCode.clean;
}
