import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes the licenses of all packages of which something is bundled: they ask to be kept with every copy.
 * @param inputs the bundled files, relative to the current folder
 * @throws Error where a package has no license file
 */
export function writeLicenses(inputs: readonly string[], file: string): void {
  const folders = inputs.flatMap((input) => input.match(/^.*node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []);
  const texts = [...new Set(folders)].map(licenseIn).sort();
  writeFileSync(file, texts.join(`\n${'-'.repeat(80)}\n\n`));
}

function licenseIn(folder: string): string {
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${folder} has no license to copy`);
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
