import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { visible } from '../../report/index.ts';
import type { CliText } from '../text/text.ts';
import { UsageError } from '../usage-error.ts';

/** What sparsam writes as JSON and reads again, by the name of its published schema. */
export type Written = 'report' | 'part';

/** The largest file that is read; a report on ten thousand forms has a tenth of it. */
const most = 256 * 2 ** 20;

/**
 * Reads JSON that sparsam wrote, as it stands in the file, and trusts none of it: it may come from elsewhere.
 *
 * @param file as it was named, relative to the current folder
 * @param version the version of the shape that this program writes; another one is refused
 * @throws UsageError where the file cannot be read, is none of ours, or is not valid by the published schema
 */
export async function readBack(
  file: string,
  kind: Written,
  { cwd, version, text }: { readonly cwd: string; readonly version: string; readonly text: CliText },
): Promise<unknown> {
  const shown = relative(cwd, resolve(cwd, file));
  const value = parse(contentOf(resolve(cwd, file), shown, text), shown, text);
  if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) {
    throw new UsageError(text.evidence.notWrittenBySparsam(shown));
  }
  const found = value.schemaVersion;
  if (found !== version) {
    throw new UsageError(text.evidence.otherSchemaVersion(shown, visible(String(found)).slice(0, 20), version));
  }
  const parsed = (await schemaOf(kind)).safeParse(value);
  if (parsed.success) return value;
  const [issue] = parsed.error.issues;
  const place = visible(issue?.path.join('.') ?? '').slice(0, 200);
  throw new UsageError(text.evidence.notValid(shown, place, visible(issue?.message ?? '').slice(0, 200)));
}

function contentOf(file: string, shown: string, text: CliText): string {
  try {
    if (statSync(file).size > most) throw new UsageError(text.evidence.tooLarge(shown));
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(text.evidence.cannotRead(shown));
  }
}

function parse(content: string, shown: string, text: CliText): unknown {
  try {
    // a key of this name would be the object's prototype to whoever copies it
    return JSON.parse(content, (key, value) => (key === '__proto__' ? undefined : value));
  } catch {
    throw new UsageError(text.evidence.notWrittenBySparsam(shown)); // no JSON, or nested too deeply to be ours
  }
}

async function schemaOf(kind: Written) {
  const { z } = await import('zod');
  const { findPackageRoot } = await import('../../rulebook/index.ts');
  const file = join(findPackageRoot(), 'schemas', `${kind}.schema.json`);
  return z.fromJSONSchema(JSON.parse(readFileSync(file, 'utf8')));
}
