import { createHash } from 'node:crypto';
import type { Language } from '../../model/index.ts';
import { both } from './both.ts';
import { html, type Markup, verbatim } from './markup.ts';
import { sprite } from './picture/sprite.ts';
import { script } from './script.ts';
import { changes } from './section/changes.ts';
import { cover } from './section/cover.ts';
import { findings } from './section/findings.ts';
import { impact } from './section/impact.ts';
import { inventory } from './section/inventory.ts';
import { jurisdictions } from './section/jurisdictions.ts';
import { justifications } from './section/justifications.ts';
import { law } from './section/law.ts';
import { method } from './section/method.ts';
import { doubtful, register } from './section/register.ts';
import { rules } from './section/rules.ts';
import { layOut, type Section } from './section/section.ts';
import { signoff } from './section/signoff.ts';
import { sources } from './section/sources.ts';
import { summary } from './section/summary.ts';
import { style } from './style/index.ts';
import { htmlTexts } from './text/index.ts';
import type { View } from './view.ts';

/**
 * Nothing is loaded, sent or embedded; of styles and scripts only the two below, by their digest:
 * https://www.w3.org/TR/CSP3/#external-hash.
 */
const policy = [
  "default-src 'none'",
  `style-src ${sourceHash(style)}`,
  `script-src ${sourceHash(script)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}

/** The whole page. The report's language is shown first; the other one is there, too. */
export function layOutDocument(view: View): string {
  const { language } = view.report;
  const parts = [
    summary(view),
    changes(view),
    inventory(view),
    register(view),
    doubtful(view),
    findings(view),
    justifications(view),
    impact(view),
    jurisdictions(view),
    rules(view),
    law(view),
    sources(view),
    method(view),
    signoff,
  ].filter((part) => part !== undefined);
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${verbatim(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="generator" content="sparsam ${view.report.tool.version}">
<title>${htmlTexts[language].document}</title>
<style>${verbatim(style)}</style>
</head>
<body>
${sprite}
<a class="skip" href="#cover">${both((text) => text.skip)}</a>
${topBar(language)}
<div class="page">
${contents(parts)}
<main>
${cover(view)}
${parts.map(layOut)}
</main>
</div>
<script>${verbatim(script)}</script>
</body>
</html>
`.text;
}

const names: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch' };

function topBar(language: Language): Markup {
  return html`<header class="top">
<a class="brand" href="#cover">sparsam</a>
<div class="search" hidden><svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="7" cy="7" r="4.5"/><path d="M10.5 10.5L14 14"/></svg><input type="search" id="search" placeholder=" " autocomplete="off" spellcheck="false"><label for="search">${both((text) => text.search)}</label><output for="search">${html`<b id="field-hits"></b> ${both((text) => text.fieldHits)} · <b id="finding-hits"></b> ${both((text) => text.findingHits)}`}</output></div>
<fieldset class="languages"><legend class="vh">${both((text) => text.language)}</legend>${(['de', 'en'] as const).map(
    (choice) =>
      html`<label lang="${choice}"><input type="radio" name="language" id="language-${choice}" value="${choice}"${choice === language && html` checked`}><span>${names[choice]}</span></label>`,
  )}</fieldset>
</header>`;
}

function contents(parts: readonly Section[]): Markup {
  return html`<nav class="contents" aria-labelledby="contents-title">
<h2 id="contents-title">${both((text) => text.contents)}</h2>
<ol>${parts.map(({ id, title, count }) => html`<li><a href="#${id}">${both(title)}${count !== undefined && html`<span class="count">${count}</span>`}</a></li>`)}</ol>
</nav>`;
}
