import type { Finding, Reweighing } from '../../../model/index.ts';
import { justificationOf } from '../../justification/index.ts';
import { fieldAnchor, findingAnchor, formAnchor, ruleAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { evidenceList } from '../word/evidence.ts';
import { excerpt } from '../word/excerpt.ts';
import { formName, nameOf } from '../word/field-name.ts';
import { told } from '../word/justification.ts';
import { citations } from '../word/law.ts';
import { place } from '../word/place.ts';
import { severityChip } from '../word/severity.ts';
import { wordingOf } from '../word/wording.ts';

/**
 * One finding: the fact, where it stands, what to do, what was seen, by which law, and when it may be wrong; on paper that
 * stands once, with the rule.
 */
export function findingCard(finding: Finding, view: View): Markup {
  const anchor = findingAnchor(finding);
  const errs = view.falsePositives(finding.rule);
  return html`
<article id="${anchor}" class="item finding ${finding.severity} ${finding.outcome}" aria-labelledby="${anchor}-title">
<header>
<p class="finding-kind">${severityChip(finding)} <span class="outcome">${both((text) => text.findings.one[finding.outcome])}</span> <a href="#${ruleAnchor(finding.rule)}">${view.rule(finding.rule, 'title')}</a></p>
<h4 id="${anchor}-title">${wordingOf(finding, 'message')}</h4>
<p class="trail">${trail(finding, view)}</p>
${answer(finding, view)}
</header>
${shown(finding, view)}
<div class="finding-body">
<div class="fix"><h5>${both((text) => text.findings.fix)}</h5><p>${wordingOf(finding, 'fix')}</p></div>
<div><h5>${both((text) => text.findings.evidence)}</h5>${evidenceList(finding.evidence)}</div>
${
  finding.reweighed &&
  html`<div><h5>${both((text) => text.findings.weight)}</h5><p>${reweighed(finding.reweighed, view)}</p></div>
`
}<div class="of-law"><h5>${both((text) => text.findings.law)}</h5>${citations(finding.law, view.report.glossary)}</div>
${errs.length > 0 && html`<div class="screen-only"><h5>${both((text) => text.findings.errs)}</h5><ul class="errs">${errs.map((reason) => html`<li>${reason}</li>`)}</ul></div>`}
</div>
<footer>${both((text) => text.findings.rule)} <code>${finding.rule}</code> · ${both((text) => text.findings.id)} <a class="self" href="#${anchor}"><code>${finding.fingerprint}</code></a></footer>
</article>`;
}

function reweighed({ jurisdiction, from, whys }: Reweighing, { report }: View): Markup {
  const chosen = report.jurisdictions?.find(({ id }) => id === jurisdiction);
  return both((text, language) =>
    text.reweighed(chosen?.translations[language].name ?? jurisdiction, from, whys[language]),
  );
}

/** What the project answered, whether it holds or not. */
function answer(finding: Finding, { report }: View): Markup | undefined {
  const justification = justificationOf(finding, report);
  return justification && html`<p class="answer ${justification.status}">${told(justification)}</p>`;
}

function trail(finding: Finding, view: View): Markup {
  const form = view.form(finding);
  const field = view.field(finding);
  return html`${form && html`<a href="#${formAnchor(form)}">${formName(form)}</a> › `}${
    field ? html`<a href="#${fieldAnchor(field)}"><bdi>${nameOf(field)}</bdi></a>` : both((text) => text.findings.whole)
  } ${place(finding)}`;
}

function shown(finding: Finding, view: View): Markup | false {
  const source = view.field(finding) ?? view.form(finding);
  return (
    source !== undefined &&
    excerpt(
      source.excerpt,
      source.span.start.line,
      finding.evidence.map(({ quote }) => quote),
    )
  );
}
