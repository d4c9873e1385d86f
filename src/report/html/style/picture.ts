/** Marks, bars, the matrix. */
export const picture = `
.mark { width: 1em; height: 1em; vertical-align: -.13em; flex: none; overflow: visible; }
.mark.necessary { fill: var(--necessary); stroke: var(--sheet); }
.mark.allowed { fill: none; stroke: var(--allowed); }
.mark.excessive { fill: var(--excessive); stroke: var(--sheet); }
.mark.unclear { fill: none; stroke: var(--unclear); }
symbol .body { stroke-width: 0; }
symbol .sign { fill: none; stroke-width: 1.9; stroke-linecap: round; stroke-linejoin: round; }
#mark-allowed .body { stroke-width: 1.6; }
#mark-allowed .dot { fill: var(--allowed); stroke: none; }
#mark-unclear .body { stroke-width: 1.4; stroke-dasharray: 2.6 1.9; }
#mark-unclear .sign { stroke-width: 1.5; }
.hatch-ground { fill: var(--excessive); }
.hatch-line { fill: var(--sheet); fill-opacity: .42; }
.dots-ground { fill: var(--allowed-soft); }
.dots-dot { fill: var(--allowed); }
.chip { display: inline-flex; align-items: center; gap: .4em; font-weight: 600; white-space: nowrap; }
.chip.necessary { color: var(--necessary); }
.chip.allowed { color: var(--allowed); }
.chip.excessive { color: var(--excessive); }
.chip.unclear { color: var(--unclear); }
.verdict-sentence { font: 600 clamp(1.375rem, 1.1rem + 1.6vw, 2.125rem)/1.3 var(--serif); letter-spacing: -.01em; margin-top: 1.25rem; max-width: 40rem !important; text-wrap: balance; }
.counts { color: var(--soft); margin-top: .75rem; }
.picture { margin-top: 2rem; }
.picture > figcaption:not(.vh) { font: 600 1.25rem/1.3 var(--serif); margin-bottom: .85rem; }
.picture > .note { font-size: .9375rem; margin: -.5rem 0 1rem; }
.pictures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); gap: 0 3.5rem; margin-top: .5rem; }
.bar { display: block; width: 100%; height: 1.5rem; border-radius: 4px; }
.verdicts .bar { height: 2.25rem; }
.stretch { stroke: var(--paper); stroke-width: 2; }
.stretch.necessary, .stretch.read { fill: var(--necessary); }
.stretch.allowed, .stretch.no-forms { fill: url(#dots); }
.stretch.excessive, .stretch.unreadable { fill: url(#hatch); }
.stretch.unclear, .stretch.partial { fill: var(--unclear-soft); stroke: var(--unclear); stroke-width: 1.5; stroke-dasharray: 4 3; }
.stretch.not-examined { fill: none; stroke: var(--firm); stroke-width: 1.5; stroke-dasharray: 2 3; }
.stretch.violation { fill: var(--ink); }
.stretch.review { fill: color-mix(in srgb, var(--firm) 38%, var(--sheet)); }
.stretch.accepted { fill: none; stroke: var(--firm); stroke-width: 1.5; stroke-dasharray: 3 3; }
.swatch { width: .95em; height: .95em; vertical-align: -.12em; border-radius: 2px; }
.legend { list-style: none; display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem 2rem; margin-top: 1.1rem; }
.legend-head { display: flex; align-items: baseline; gap: .4em; font-weight: 600; }
.legend-head .mark { align-self: center; }
.legend-head .count { font: 600 1.5rem/1.2 var(--serif); }
.legend-note { display: block; font-size: .875rem; line-height: 1.5; color: var(--soft); margin-top: .15rem; }
.keys { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin-top: .75rem; font-size: .9375rem; }
.keys .zero { color: var(--soft); }
.keys + .note { margin-top: .75rem; font-size: .9375rem; }
.bars { font-size: .9375rem; }
.bars th, .bars td { padding: .3rem 0; vertical-align: middle; }
.bars th[scope=row] { font-weight: 400; padding-inline-end: 1rem; white-space: nowrap; }
.bars .drawn-bar { width: 100%; }
.bars .bar { height: 1.1rem; }
.bars .count { text-align: end; padding-inline-start: .9rem; min-width: 2.2rem; }
.bars .critical .violation { fill: var(--critical); }
.bars .high .violation { fill: var(--high); }
.bars .medium .violation { fill: var(--medium); }
.bars .low .violation { fill: var(--low); }
.bars .info .violation { fill: var(--info); }
.zero { color: var(--soft); }
.matrix { font-size: .9375rem; table-layout: fixed; }
.matrix th, .matrix td { padding: .3rem 1rem .3rem 0; border-top: 1px solid var(--line); vertical-align: middle; }
.matrix thead th { border: 0; font: 600 .75rem/1.5 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
.matrix th[scope=row] { font-weight: 400; line-height: 1.35; }
.matrix thead th:first-child { width: 32%; }
.matrix thead th:nth-child(2) { width: 26%; }
.matrix td { padding-inline-start: 0; }
.tiles { display: flex; flex-wrap: wrap; margin-inline-start: -.28rem; }
.tile { position: relative; display: inline-grid; place-items: center; width: 1.625rem; height: 1.625rem; font-size: 1.0625rem; border-radius: 4px; text-decoration: none; }
.tile:hover { background: var(--well); }
.tally { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem .9rem; }
.urgent { list-style: none; display: grid; gap: 1rem; }
.urgent li { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .25rem 1rem; align-items: baseline; }
.urgent a { font-weight: 600; }
.urgent p { color: var(--soft); margin-top: .15rem; }
.severity { display: inline-flex; align-items: center; gap: .45em; font-weight: 600; font-size: .875rem; white-space: nowrap; }
.severity svg { width: 1.5em; height: .75em; flex: none; }
symbol .step { fill: none; stroke: currentColor; stroke-width: .8; stroke-opacity: .55; }
symbol .filled { fill: currentColor; stroke-opacity: 1; }
.severity.critical { color: var(--critical); }
.severity.high { color: var(--high); }
.severity.medium { color: var(--medium); }
.severity.low { color: var(--low); }
.severity.info { color: var(--info); }
.verification { flex: none; width: .75em; height: .75em; vertical-align: -.03em; }
symbol .ring { fill: none; stroke: var(--soft); stroke-width: 1.3; }
symbol .filling { fill: var(--soft); stroke: none; }
.grades { font-size: 1rem; }
.key { list-style: none; display: flex; flex-wrap: wrap; gap: .15rem 1.25rem; margin-top: 1rem; font-size: .8125rem; color: var(--soft); }
.grade { display: inline-block; min-width: 1.35em; text-align: center; font: 600 .6875rem/1.45 var(--mono); border: 1px solid var(--firm); border-radius: 3px; color: var(--ink); }
.grade.B { border-style: dashed; }
.grade.C { border-style: dotted; }
@media screen and (max-width: 34rem) {
  .urgent li { grid-template-columns: 1fr; }
  .matrix th, .matrix td { padding-inline-end: .25rem; font-size: .875rem; hyphens: auto; overflow-wrap: break-word; }
  .matrix thead th { letter-spacing: 0; text-transform: none; font-size: .8125rem; }
  .matrix thead th:first-child { width: 38%; }
  .matrix thead th:nth-child(2) { width: 27%; }
  .tile { width: 1.5rem; }
}`;
