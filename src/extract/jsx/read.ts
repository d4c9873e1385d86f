import type { Source } from '../../model/index.ts';
import type { Extraction, Surroundings } from '../adapter.ts';
import { formIdentifiers } from '../identity.ts';
import { nestedTooDeeply, parseTypeScript } from '../parsers/typescript.ts';
import { isTestFile, standsInTest } from '../test-path.ts';
import { tiedByFile } from './form/bond.ts';
import { partsAmong } from './form/part.ts';
import { witnessesOf } from './form/witness.ts';
import { rootsOf } from './root.ts';
import { createWorld, moduleScope } from './value/scope.ts';

/**
 * Reads the forms of one file; the components that it imports are followed where they may hold fields. What stands in a test
 * or a story is shown to nobody, or is shown elsewhere.
 */
export function readForms(source: Source, surroundings: Surroundings): Extraction {
  const file = parseTypeScript(source.path, source.text);
  if (!file) return { witnesses: [], gaps: [nestedTooDeeply] };
  const world = createWorld(surroundings.read, surroundings.marks);
  const formId = formIdentifiers(source.path);
  const scope = moduleScope(file, world);
  const roots = rootsOf(scope);
  const isPart = partsAmong(roots);
  const found = roots.flatMap((root) =>
    witnessesOf(root, formId).filter(({ origin }) => origin === 'form' || !isPart(root)),
  );
  const witnesses = tiedByFile(found, { file, module: scope.module });
  const gaps = world.isCut ? [{ reason: 'more elements than can be followed in one file' }] : [];
  const doubt = isTestFile(source.path) ? { unclear: standsInTest } : {};
  return {
    witnesses: witnesses
      .map((witness) => ({ ...witness, ...doubt }))
      .sort((a, b) => a.span.start.offset - b.span.start.offset),
    gaps,
  };
}
