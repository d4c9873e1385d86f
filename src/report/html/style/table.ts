/** Tables of forms, fields, law and files; where there is little room, each row becomes a card. */
export const table = `
.stacking { margin-top: 1.25rem; font-size: .9375rem; line-height: 1.5; }
.stacking > thead th { font: 600 .75rem/1.5 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--soft); padding: 0 1.25rem .5rem 0; border-bottom: 1px solid var(--firm); }
.stacking > tbody > tr > * { padding: .8rem 1.25rem .8rem 0; border-bottom: 1px solid var(--line); }
.stacking > tbody > tr > :last-child { padding-inline-end: 0; }
.stacking > tbody > tr:target > * { background: var(--mark); }
.inventory th .place { display: block; font-weight: 400; color: var(--soft); }
.inventory th { width: 28%; }
.strip { display: flex; flex-wrap: wrap; gap: .2rem; margin-bottom: .2rem; font-size: .9375rem; }
.method { font: 600 .75rem/1.5 var(--mono); color: var(--soft); }
.register { table-layout: fixed; }
.register thead .of-verdict { width: 9.25rem; }
.register thead .of-field { width: 21%; }
#doubtful .register thead .of-field { width: 32%; }
.register .label { display: block; overflow-wrap: anywhere; }
.register th .name, .register th .kind, .register th .quiet { font-weight: 400; color: var(--soft); font-size: .8125rem; }
.register th .quiet, .register th .place { display: block; font-weight: 400; color: var(--soft); font-size: .8125rem; }
.register td .quiet { font-size: .8125rem; }
.register .name + .kind::before { content: "· "; }
.register .label .name { color: var(--ink); font-size: .9em; }
.register tr.excessive > td:first-child { box-shadow: inset 3px 0 0 var(--excessive); }
.register tr > :first-child { padding-inline-start: .75rem; }
.level { font-weight: 400; }
.level.required { font-weight: 600; }
.evidence { list-style: none; margin-top: .3rem; font-size: .8125rem; line-height: 1.45; color: var(--soft); }
.evidence li { padding-inline-start: 2em; text-indent: -2em; overflow-wrap: anywhere; }
.evidence .grade { text-indent: 0; margin-inline-end: .25em; }
.evidence li + li { margin-top: .15rem; }
.evidence q { color: var(--ink); font-family: var(--mono); font-size: .92em; }
.citations { list-style: none; font-size: .8125rem; line-height: 1.5; margin-top: .35rem; }
.citations li { display: flex; gap: .45em; align-items: baseline; }
.citations a { color: var(--soft); min-width: 0; overflow-wrap: anywhere; }
.citations a:hover { color: var(--link); }
.field-findings { list-style: none; margin-top: .45rem; font-size: .875rem; display: grid; gap: .3rem; }
.justifications th { width: 25%; font-weight: 500; }
.justifications thead th:nth-child(2), .justifications thead th:nth-child(4) { width: 13%; }
.justifications thead th:nth-child(5) { width: 8rem; }
.justifications thead th:nth-child(6) { width: 20%; }
.justifications time { white-space: nowrap; }
.justifications .quiet { display: block; font-weight: 400; font-size: .8125rem; overflow-wrap: anywhere; }
.justifications td { overflow-wrap: anywhere; }
.impact th { width: 38%; font-weight: 500; }
.impact th::first-letter { text-transform: uppercase; }
.law th { width: 32%; font-weight: 500; }
.law .status { width: 11rem; }
.sources th { font-weight: 400; width: 45%; }
.not-examined { padding-inline-start: 1.2rem; margin-top: 1rem; }
.verdict-table { min-width: 46rem; font-size: .875rem; }
.verdict-table th, .verdict-table td { border-bottom: 1px solid var(--line); padding: .55rem 1rem .55rem 0; }
.verdict-table thead th { font-weight: 600; color: var(--soft); }
@media screen and (max-width: 56rem) {
  .register, .register > tbody, .register > tbody > tr, .register > tbody > tr > * { display: block; width: auto; }
  .register > thead { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); overflow: hidden; white-space: nowrap; }
  .register > tbody > tr { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); padding: .9rem 1.1rem; margin-bottom: .75rem; }
  .register > tbody > tr > * { border: 0; padding: .2rem 0 !important; }
  .register tr.excessive > td:first-child { box-shadow: none; }
  .register tr.excessive { border-inline-start: 4px solid var(--excessive) !important; }
  .register tbody tr { display: grid !important; grid-template-columns: minmax(0, 1fr) auto; gap: .1rem 1rem; }
  .register tbody tr > * { grid-column: 1 / -1; }
  .register tbody tr > th { grid-area: 1 / 1; }
  .register tbody tr > .of-verdict { grid-area: 1 / 2; }
}
@media screen and (max-width: 40rem) {
  .stacking:not(.register), .stacking:not(.register) > tbody, .stacking:not(.register) > tbody > tr, .stacking:not(.register) > tbody > tr > * { display: block; width: auto; }
  .stacking:not(.register) > thead { position: absolute; width: 1px; height: 1px; clip-path: inset(50%); overflow: hidden; white-space: nowrap; }
  .stacking:not(.register) > tbody > tr { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); padding: .9rem 1.1rem; margin-bottom: .75rem; }
  .stacking:not(.register) > tbody > tr > * { border: 0; padding: .2rem 0 !important; }
}
@media screen and (min-width: 40rem) and (max-width: 56rem) {
  .register tbody tr { grid-template-columns: 1fr 1fr; }
  .register tbody tr > .of-verdict { justify-self: end; }
  #register .register tbody tr > td:nth-child(3) { grid-area: 2 / 1; }
  #register .register tbody tr > td:nth-child(4) { grid-area: 2 / 2; }
  #doubtful .register tbody tr > td:nth-child(n + 2):nth-child(-n + 3) { grid-column: auto; }
}`;
