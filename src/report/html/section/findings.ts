import type { Finding, Outcome } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { verificationKey } from '../word/law.ts';
import { byUrgency, severities, severityChip } from '../word/severity.ts';
import { findingCard } from './finding-card.ts';
import type { Section } from './section.ts';

const open = ['violation', 'review'] as const;

/** Every open finding, the most urgent first. */
export function findings(view: View): Section {
  const sorted = [...view.report.findings].sort(byUrgency);
  const ofOutcome = (outcome: Outcome): readonly Finding[] => sorted.filter((finding) => finding.outcome === outcome);
  const groups = open
    .map((outcome) => ({ outcome, members: ofOutcome(outcome) }))
    .filter(({ members }) => members.length > 0);
  return {
    id: 'findings',
    title: (text) => text.findings.title,
    count: groups.reduce((sum, { members }) => sum + members.length, 0),
    ...(groups.length === 0 && { note: (text) => text.findings.none }),
    content: html`${groups.length > 0 && html`${verificationKey()}${choices(sorted)}`}${groups.map(
      ({ outcome, members }) => html`
<section class="finding-group" aria-labelledby="findings-${outcome}">
<h3 id="findings-${outcome}">${both((text) => text.findings.groups[outcome])} <span class="count">${members.length}</span></h3>
<p class="note">${both((text) => text.findings.means[outcome])}</p>
${members.map((finding) => findingCard(finding, view))}
</section>`,
    )}`,
  };
}

/** Which severities are shown: works without scripts, see the style. */
function choices(shown: readonly Finding[]): Markup {
  const used = severities.filter((severity) => shown.some((finding) => finding.severity === severity));
  return html`
<fieldset class="choices"><legend>${both((text) => text.show)}</legend>${used.map(
    (severity) =>
      html`<label><input type="checkbox" id="show-${severity}" checked>${severityChip({ severity })}</label>`,
  )}</fieldset>`;
}
