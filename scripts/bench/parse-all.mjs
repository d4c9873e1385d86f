// The baseline: parses every file below a folder with the bare parsers, and does nothing with the trees.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { ts } from 'ts-morph';

for (const entry of readdirSync(process.argv[2], { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name);
  if (/\.html?$/.test(path)) parse(readFileSync(path, 'utf8'), { sourceCodeLocationInfo: true });
  if (/\.[jt]sx?$/.test(path)) ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}
