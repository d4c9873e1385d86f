import { ruleAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import { citations } from '../word/law.ts';
import type { Section } from './section.ts';

/** Every rule that was on: those that found something in full; of the others what they looked for, which is a result, too. */
export function rules(view: View): Section {
  const { glossary, findings } = view.report;
  const ids = Object.keys(glossary.rules);
  const speaking = new Set(findings.map(({ rule }) => rule));
  const silent = ids.filter((id) => !speaking.has(id));
  return {
    id: 'rules',
    title: (text) => text.rules.title,
    note: (text) => text.rules.note,
    count: ids.length,
    content: html`${ids.filter((id) => speaking.has(id)).map((id) => inFull(id, view))}${
      silent.length > 0 &&
      html`
<h3>${both((text) => text.rules.silent)} <span class="count">${silent.length}</span></h3>
<dl class="silent-rules">${silent.map((id) => inShort(id, view))}</dl>`
    }`,
  };
}

function inFull(id: string, view: View): Markup | undefined {
  const { glossary, findings } = view.report;
  const rule = glossary.rules[id];
  if (!rule) return undefined;
  const errs = view.falsePositives(id);
  const found = findings.filter((finding) => finding.rule === id).length;
  return html`
<article id="${ruleAnchor(id)}" class="rule">
<h3>${view.rule(id, 'title')} <small class="badge">${both((text) => text.rules.found(found))}</small></h3>
<p class="quiet"><code>${id}</code> · ${both((text) => text.rules.decision[rule.decision])}</p>
<p>${view.rule(id, 'statement')}</p>
<p>${view.rule(id, 'why')}</p>
${citations(
  rule.refs.flatMap((ref) => glossary.law[ref] ?? []),
  glossary,
)}
${errs.length > 0 && html`<h4>${both((text) => text.rules.errs)}</h4><ul class="errs">${errs.map((reason) => html`<li>${reason}</li>`)}</ul>`}
</article>`;
}

const inShort = (id: string, view: View): Markup => html`
<div id="${ruleAnchor(id)}"><dt>${view.rule(id, 'title')} <code>${id}</code></dt><dd>${view.rule(id, 'statement')}</dd></div>`;
