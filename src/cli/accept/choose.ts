import type { Finding, Report } from '../../model/index.ts';
import { visible } from '../../report/index.ts';
import type { Invocation } from '../command.ts';
import { UsageError } from '../usage-error.ts';

/** A shorter beginning could mean any finding. */
const shortest = 4;

/**
 * The findings that are to be accepted: those whose ids begin as an operand does, or with `--all` every open one.
 * @throws UsageError where an operand means none or several
 */
export async function chooseFindings(
  { operands, options, text }: Invocation,
  report: Report,
): Promise<readonly Finding[]> {
  const { meantBy, unregistered } = await import('../../register/index.ts');
  if (options.all) return unregistered(report);
  return operands.map((operand) => {
    const meant = operand.length < shortest ? [] : meantBy(report, operand);
    const [finding] = meant;
    if (!finding) throw new UsageError(text.register.noSuchFinding(operand));
    if (meant.length > 1) throw new UsageError([text.register.ambiguous(operand), ...meant.map(lineOf)].join('\n'));
    return finding;
  });
}

/** A finding on one line. */
export const lineOf = ({ fingerprint, path, span, rule, message }: Finding): string =>
  visible(`${fingerprint} ${path}:${span.start.line} ${message} [${rule}]`);
