import type { Language } from '../../../model/index.ts';
import accuracy from '../../accuracy.json' with { type: 'json' };
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { HtmlText } from '../text/index.ts';

type Figure = typeof accuracy.fields;

/** How often the classification errs, as last measured, and where: what an auditor must know who relies on it. */
export function accuracyOfClassification(): Markup {
  const { pages, fields, purposes, languages, confidence, notPersonalCalledPersonal } = accuracy;
  const byCount = Object.entries<Figure>(languages).sort(([a, x], [b, y]) => y.n - x.n || (a < b ? -1 : 1));
  return html`
<p>${both((text) => text.method.accuracy.how(pages, fields.sites))}</p>
<section class="scrolling" tabindex="0" aria-labelledby="accuracy-title"><table class="verdict-table">
<caption id="accuracy-title" class="vh">${both((text) => text.method.accuracy.title)}</caption>
<thead><tr><td></td>${[1, 2, 3, 4].map((column) => html`<th scope="col">${both((text) => text.method.accuracy.columns[column])}</th>`)}</tr></thead>
<tbody>
${row((text) => text.method.accuracy.fields, fields)}
${byCount.map(([tag, figure]) => row((text, language) => text.method.accuracy.language(nameOf(tag, language)), figure))}
${row((text) => text.method.accuracy.purposes, purposes)}
</tbody></table></section>
<ul>
<li>${both((text, language) =>
    text.method.accuracy.sure({
      certain: decimal(confidence.certain.right, language),
      likely: decimal(confidence.likely.right, language),
      possible: decimal(confidence.possible.right, language),
    }),
  )}</li>
<li>${both((text, language) => text.method.accuracy.notPersonal(decimal(notPersonalCalledPersonal.wrong, language)))}</li>
</ul>
<h4>${both((text) => text.method.accuracy.fails)}</h4>
<ul>${[0, 1, 2, 3].map((index) => html`<li>${both((text) => text.method.accuracy.failList[index])}</li>`)}</ul>`;
}

function row(name: (text: HtmlText, language: Language) => string, figure: Figure): Markup {
  const { n, sites, right, low, high, rightOfAnswers } = figure;
  const share = (language: Language): string =>
    `${percent(right, language)} (${decimal(low, language)}–${decimal(high, language)})`;
  return html`<tr><th scope="row">${both(name)}</th><td>${n}</td><td>${sites}</td><td>${both((_, language) => share(language))}</td><td>${both((_, language) => percent(rightOfAnswers, language))}</td></tr>
`;
}

const nameOf = (tag: string, language: Language): string =>
  new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;

/** A number with one decimal place, as the language writes it. */
const decimal = (number: number, language: Language): string => {
  const text = number.toFixed(1);
  return language === 'de' ? text.replace('.', ',') : text;
};

const percent = (number: number, language: Language): string =>
  `${decimal(number, language)}${language === 'de' ? '\u00a0' : ''}%`;
