import { ruleAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { citations } from '../word/law.ts';
import type { Section } from './section.ts';

/** Every rule that was on, also those that found nothing: what was looked for is part of the result. */
export function rules(view: View): Section {
  return {
    id: 'rules',
    title: (text) => text.rules.title,
    note: (text) => text.rules.note,
    count: Object.keys(view.report.glossary.rules).length,
    content: Object.keys(view.report.glossary.rules).map((id) => rulePart(id, view)),
  };
}

function rulePart(id: string, view: View): Markup | undefined {
  const { glossary, findings } = view.report;
  const rule = glossary.rules[id];
  if (!rule) return undefined;
  const errs = view.falsePositives(id);
  const found = findings.filter((finding) => finding.rule === id).length;
  return html`
<article id="${ruleAnchor(id)}" class="rule${found === 0 && ' silent'}">
<h3>${view.rule(id, 'title')} <small class="badge">${both((text) => text.rules.found(found))}</small></h3>
<p class="quiet"><code>${id}</code> · ${both((text) => text.rules.decision[rule.decision])}</p>
<p>${view.rule(id, 'statement')}</p>
<p>${view.rule(id, 'why')}</p>
${citations(rule.refs.flatMap((ref) => glossary.law[ref] ?? []))}
${
  errs.length > 0 &&
  html`<h4>${both((text) => text.rules.errs)}</h4><ul class="errs">${errs.map((reason) => html`<li>${reason}</li>`)}</ul>`
}
</article>`;
}
