import type { Report } from '../../../model/index.ts';
import {
  type ChangeLine,
  type ChangeSection,
  changesTexts,
  countIn,
  headOf,
  linesOf,
  sectionsOf,
} from '../../changes/index.ts';
import { fieldAnchor, findingAnchor, formAnchor } from '../anchor.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { View } from '../view.ts';
import type { Section } from './section.ts';

/** What changed since an earlier report; absent where the run was given none. */
export function changes({ report }: View): Section | undefined {
  const { comparison } = report;
  if (!comparison) return undefined;
  const sections = sectionsOf(comparison);
  return {
    id: 'changes',
    title: (_, language) => changesTexts[language].title,
    count: sections.reduce((sum, section) => sum + countIn(section), 0),
    content: html`
<p>${both((_, language) => headOf(comparison, language).join(' '))}</p>
${sections.length === 0 && html`<p class="note">${both((_, language) => changesTexts[language].nothing)}</p>`}
${sections.map((section) => layOutKind(section, report))}`,
  };
}

function layOutKind(section: ChangeSection, report: Report): Markup {
  const { kind, tone } = section;
  const noted = changesTexts.en.note[kind] !== undefined;
  const german = linesOf(section, report, 'de');
  return html`
<section class="changes ${tone}" aria-labelledby="changes-${kind}">
<h3 id="changes-${kind}">${both((_, language) => changesTexts[language].section[kind])} <span class="count">${countIn(section)}</span></h3>
${noted && html`<p class="note">${both((_, language) => changesTexts[language].note[kind])}</p>`}
<ul>${linesOf(section, report, 'en').map((line, index) => layOutLine(line, german[index] ?? line))}</ul>
</section>`;
}

function layOutLine(line: ChangeLine, german: ChangeLine): Markup {
  const said = both((_, language) => (language === 'de' ? german.text : line.text));
  const href = anchorOf(line);
  const linked = href === undefined ? said : html`<a href="#${href}">${said}</a>`;
  return html`<li class="item">${linked}${line.rule !== undefined && html` <code>${line.rule}</code>`}<span class="place"><code>${line.path}:${line.line}</code></span></li>`;
}

function anchorOf({ target }: ChangeLine): string | undefined {
  if (!target) return undefined;
  const { kind, id } = target;
  return kind === 'finding'
    ? findingAnchor({ fingerprint: id })
    : kind === 'form'
      ? formAnchor({ id })
      : fieldAnchor({ id });
}
