import type { CheckDeclaration } from '../model/index.ts';
import { checkRules } from './check-rules.ts';
import { RulebookError, sortDiagnostics } from './diagnostic.ts';
import type { Pack } from './pack.ts';
import type { OpenedPack } from './read-pack.ts';
import { checkReferences } from './references.ts';

/**
 * Holds opened packs against all packs together, themselves among them, and their rules against their checks.
 * @throws RulebookError where a name leads nowhere or a rule says what its check does not understand
 */
export function checkOpened(
  opened: readonly OpenedPack[],
  packs: readonly Pack[],
  checks?: readonly CheckDeclaration[],
): void {
  const diagnostics = [...checkReferences(opened, packs), ...(checks ? checkRules(opened, packs, checks) : [])];
  if (diagnostics.length > 0) throw new RulebookError(sortDiagnostics(diagnostics));
}
