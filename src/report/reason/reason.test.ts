import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { tellReason } from './index.ts';

const room = join(import.meta.dirname, '../../extract');

/** Every reason that the adapters' cases give, as it is written there: `fields come from …`. */
const reasons = globSync('*/cases/*/expected.yaml', { cwd: room }).flatMap((path) => {
  const { forms = [], gaps = [] } = parse(readFileSync(join(room, path), 'utf8')) ?? {};
  return [...gaps, ...forms.flatMap((form: { gaps?: unknown[] }) => form.gaps ?? [])].map(String);
});

describe('a reason for what could not be read', () => {
  test.each([...new Set(reasons)].sort())('is told in German: %s', (reason) => {
    expect(tellReason(reason, 'de')).not.toBe(reason);
    expect(tellReason(reason, 'en')).toBe(reason);
  });

  test.each([
    [
      "what 'a', 'b' may hold could not be followed: 'schema' comes from the package '@acme/forms'",
      "was 'a', 'b' enthalten kann, ließ sich nicht verfolgen: „schema“ kommt aus dem Paket „@acme/forms“",
    ],
    ['a script writes form controls; it is a folder', 'ein Skript schreibt Formularfelder; es ist ein Ordner'],
    ['something else', 'something else'],
  ])('%s', (english, told) => expect(tellReason(english, 'de')).toBe(told));
});
