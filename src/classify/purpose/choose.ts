import type { Evidence, Form, FormPurpose, Gap, PurposeAssignment, Rulebook } from '../../model/index.ts';
import { formMatcher } from '../match.ts';

/** A form's purpose, and what could not be understood of its declaration. */
export interface ChosenPurpose {
  readonly purpose: FormPurpose;
  readonly gaps: readonly Gap[];
}

/**
 * Decides what a form is for; the first that speaks is heard: the source itself (markup, comment, JSDoc), the
 * configuration's first fitting assignment, the command line, and last the purpose that the form's words suggest.
 *
 * A purpose that the source declares and the rulebook does not know becomes a gap, so that a typing error is seen.
 * @throws RangeError where the configuration or the command line names an unknown purpose
 */
export function purposeChooser(
  assignments: readonly PurposeAssignment[],
  commandLine: readonly string[],
  rulebook: Rulebook,
): (form: Form, inferred: FormPurpose) => ChosenPurpose {
  const isKnown = (id: string): boolean => rulebook.purposes.has(id);
  for (const id of [...assignments.flatMap((assignment) => assignment.purposes), ...commandLine]) {
    if (!isKnown(id)) throw new RangeError(`no purpose is called '${id}'`);
  }
  const compiled = assignments.map((assignment) => ({ assignment, matches: formMatcher(assignment) }));
  const fromCommandLine: Evidence = { signal: 'command-line', quote: `--purpose ${commandLine.join(',')}`, grade: 'A' };

  return (form, inferred) => {
    const gaps = form.declarations.flatMap(({ purposes, evidence: { span } }) =>
      purposes
        .filter((id) => !isKnown(id))
        .map((id) => ({ reason: `declares the unknown purpose '${id}'`, ...(span && { span }) })),
    );
    const stated = form.declarations.filter(({ purposes }) => purposes.some(isKnown));
    if (stated.length > 0) {
      const ids = stated.flatMap(({ purposes }) => purposes.filter(isKnown));
      return {
        purpose: declared(
          ids,
          stated.map(({ evidence }) => evidence),
          inferred,
        ),
        gaps,
      };
    }
    const assigned = compiled.find(({ matches }) => matches(form))?.assignment;
    if (assigned) return { purpose: declared(assigned.purposes, [assigned.evidence], inferred), gaps };
    if (commandLine.length > 0) return { purpose: declared(commandLine, [fromCommandLine]), gaps };
    return { purpose: inferred, gaps };
  };
}

/** @param inferred what the form's words suggest; kept where it is another purpose than any that is declared */
function declared(ids: readonly string[], evidence: readonly Evidence[], inferred?: FormPurpose): FormPurpose {
  const purpose: FormPurpose = { ids: [...new Set(ids)], origin: 'declared', evidence };
  if (inferred?.confidence === undefined || inferred.ids.some((id) => ids.includes(id))) return purpose;
  return { ...purpose, suggested: { ids: inferred.ids, confidence: inferred.confidence, evidence: inferred.evidence } };
}
