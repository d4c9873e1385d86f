import type { Finding, Justification, Language, Report } from '../../model/index.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { JustificationText, Said } from './text.ts';

export const justificationTexts: Readonly<Record<Language, JustificationText>> = { en, de };

/** A justification in one sentence: whether it holds, by whom, until when, on what legal basis; then its reason. */
export function tellJustification(justification: Justification, language: Language): string {
  const text = justificationTexts[language];
  const { status, adopted, reason } = justification;
  const standing = text.standing[status](saidIn(justification, text));
  const mark = adopted && status !== 'adopted' ? ` (${text.adopted})` : '';
  return `${standing}${mark}${reason === '' ? '' : `: ${reason}`}`;
}

function saidIn(justification: Justification, text: JustificationText): Said {
  const { origin, by = '', basis = '', until = '', missing = [], changes = [] } = justification;
  return {
    inline: origin === 'inline',
    by,
    basis,
    until,
    missing: missing.map((part) => text.part[part]).join(', '),
    changes: changes.map(({ what, was, is }) => text.changed(text.ground[what], was, is)).join('; '),
  };
}

/** What a justification speaks of, by its id; empty of a comment that no form or field follows. */
export const subjectOf = ({ form = '', field }: Justification): string => field ?? form;

const known = new WeakMap<Report, ReadonlyMap<string, Justification>>();

/** The justification that decides on a finding's status, where one does. */
export function justificationOf({ fingerprint }: Finding, report: Report): Justification | undefined {
  const deciding = known.get(report) ?? decidingIn(report);
  known.set(report, deciding);
  return deciding.get(fingerprint);
}

function decidingIn({ findings, justifications }: Report): ReadonlyMap<string, Justification> {
  const statuses = new Map(findings.map(({ fingerprint, status }) => [fingerprint, status]));
  const deciding = new Map<string, Justification>();
  for (const justification of justifications) {
    const { finding, status } = justification;
    if (finding !== undefined && statuses.get(finding) === status && !deciding.has(finding))
      deciding.set(finding, justification);
  }
  return deciding;
}
