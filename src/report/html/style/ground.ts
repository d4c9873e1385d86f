/** The plain elements, and what is the same everywhere. */
export const ground = `
*, *::before, *::after { box-sizing: border-box; }
html { font: 16px/1.6 var(--sans); color: var(--ink); background: var(--paper); scroll-padding-top: 5rem; text-size-adjust: 100%; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
body { margin: 0; }
h1, h2, h3, h4, h5, p, ul, ol, dl, dd, figure, fieldset, pre { margin: 0; padding: 0; }
h1, h2, h3, h4 { font-family: var(--serif); font-weight: 600; line-height: 1.25; text-wrap: balance; }
fieldset { border: 0; min-width: 0; }
code, pre { font-family: var(--mono); font-size: .86em; }
code, bdi { overflow-wrap: anywhere; }
code, q { unicode-bidi: isolate; }
a { color: var(--link); text-decoration: underline 1px color-mix(in srgb, currentColor 40%, transparent); text-underline-offset: .2em; }
a:hover { text-decoration-color: currentColor; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }
q { quotes: "\\201C" "\\201D"; overflow-wrap: anywhere; }
:lang(de) q { quotes: "\\201E" "\\201C"; }
mark { color: inherit; background: var(--mark); border-radius: 2px; padding: 0 .1em; }
em { font-style: normal; color: var(--soft); }
small { font-size: .8125rem; }
table { border-collapse: collapse; width: 100%; }
th { text-align: start; font-weight: 600; }
td, th { vertical-align: top; padding: 0; }
.quiet, .note { color: var(--soft); }
.line { display: block; }
.vh { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.sprite { position: absolute; }
i { font-style: normal; }
:root:has(#language-de:checked) i[lang=en], :root:has(#language-en:checked) i[lang=de] { display: none; }
@supports not selector(:has(a)) { :root:lang(de) i[lang=en], :root:lang(en) i[lang=de] { display: none; } }
.badge { display: inline-block; border: 1px solid var(--line); border-radius: 1em; padding: 0 .55em; font: 500 .75rem/1.5 var(--sans); color: var(--soft); background: var(--sheet); white-space: nowrap; }
.badge.inferred, .badge.conflict { border-style: dashed; border-color: var(--unclear); }
.badge.special { border-color: currentColor; color: var(--critical); }
.count { font-variant-numeric: tabular-nums; }`;
