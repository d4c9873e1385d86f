import type { Allowance, AuditedForm, Finding, Justification, Register } from '../model/index.ts';
import { allowedBy } from './allowed.ts';
import { entriesOf, type Setting } from './entries.ts';
import { compare } from './order.ts';

/** What people answered to findings. */
export interface Answers extends Setting {
  readonly register: Register | undefined;
  readonly allowances: readonly Allowance[];
}

/** Findings with what became of them, and every answer with whether it holds. */
export interface Justified {
  readonly findings: readonly Finding[];
  /** Sorted by place. */
  readonly justifications: readonly Justification[];
}

/** Holds findings against what people answered to them. */
export function justify(findings: readonly Finding[], forms: readonly AuditedForm[], answers: Answers): Justified {
  const entries = answers.register ? entriesOf(answers.register, findings, forms, answers) : [];
  const justifications = [...entries, ...allowedBy(answers.allowances, findings, forms)];
  const answerTo = new Map<string | undefined, Justification>();
  for (const justification of [...justifications].sort(byStrength)) {
    if (!answerTo.has(justification.finding)) answerTo.set(justification.finding, justification);
  }
  return {
    findings: findings.map((finding) => answered(finding, answerTo.get(finding.fingerprint))),
    justifications: justifications.sort(
      (a, b) => compare(a.path, b.path) || a.line - b.line || compare(a.rule, b.rule),
    ),
  };
}

/** An answer that holds before one that does not; the register, which comes first, before a comment. */
const strength: readonly Justification['status'][] = [
  'accepted',
  'adopted',
  'lapsed',
  'expired',
  'incomplete',
  'stale',
];

const byStrength = (a: Justification, b: Justification): number =>
  strength.indexOf(a.status) - strength.indexOf(b.status);

function answered(finding: Finding, answer: Justification | undefined): Finding {
  if (!answer || answer.status === 'stale') return finding;
  return { ...finding, status: answer.status, ...(answer.status === 'accepted' && { outcome: 'accepted' }) };
}
