/** Forms and findings, and what the reader chose to see of them. */
export const card = `
.choices { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem .6rem; margin-top: 1.5rem; font-size: .875rem; }
.choices legend { float: inline-start; margin-inline-end: .5rem; color: var(--soft); padding: 0; }
.choices label { position: relative; display: inline-flex; border: 1px solid var(--line); border-radius: 2em; padding: .25rem .8rem; background: var(--sheet); cursor: pointer; }
.choices input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.choices label:has(:checked) { border-color: var(--firm); }
.choices label:not(:has(:checked)) { background: none; border-style: dashed; }
.choices label:not(:has(:checked)) > span { opacity: .7; text-decoration: line-through; }
.choices label:has(:focus-visible) { outline: 3px solid var(--link); outline-offset: 2px; }
@media screen {
  :root:has(#show-necessary:not(:checked)) tr.field.necessary,
  :root:has(#show-allowed:not(:checked)) tr.field.allowed,
  :root:has(#show-excessive:not(:checked)) tr.field.excessive,
  :root:has(#show-unclear:not(:checked)) tr.field.unclear,
  :root:has(#show-critical:not(:checked)) .finding.critical,
  :root:has(#show-high:not(:checked)) .finding.high,
  :root:has(#show-medium:not(:checked)) .finding.medium,
  :root:has(#show-low:not(:checked)) .finding.low,
  :root:has(#show-info:not(:checked)) .finding.info,
  .missed { display: none !important; }
  /* a form out of sight is not laid out, which a project with thousands of fields would wait for */
  article.form { content-visibility: auto; contain-intrinsic-size: auto 40rem; }
}
.form { margin-top: 3rem; padding-top: .25rem; }
.form + .form { border-top: 1px solid var(--line); padding-top: 3rem; }
.form h3 { font-size: 1.5rem; margin: 0; }
.form header > .place { color: var(--soft); }
.form-head { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.75rem 3rem; margin-top: 1.25rem; }
@media (min-width: 44rem) { .form-head { grid-template-columns: minmax(0, 1fr) minmax(15rem, 21rem); align-items: start; } }
.form-facts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 1rem 2rem; font-size: .9375rem; }
.form-facts .broad { grid-column: 1 / -1; }
header > .form-facts { margin-top: 1.1rem; }
.form-findings { list-style: none; display: grid; gap: .3rem; margin-top: .25rem; }
.form-findings li { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; }
.form-findings .severity { min-width: 5.5rem; }
.form-findings a { color: var(--ink); }
.form:target h3, .finding:target h4 { background: var(--mark); }
.finding-group > .note { max-width: 44rem; margin-top: -.4rem; }
.finding { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); padding: 1.35rem 1.5rem 1.1rem; margin-top: 1.25rem; border-inline-start-width: 4px; }
.finding.critical { border-inline-start-color: var(--critical); }
.finding.high { border-inline-start-color: var(--high); }
.finding.medium { border-inline-start-color: var(--medium); }
.finding.low { border-inline-start-color: var(--low); }
.finding.info { border-inline-start-color: var(--info); }
.finding.review { border-inline-start-style: double; border-inline-start-width: 6px; }
.finding-kind { display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: center; font-size: .875rem; color: var(--soft); }
.finding-kind a { color: var(--soft); }
.finding h4 { font-size: 1.1875rem; line-height: 1.4; margin: .4rem 0 .3rem; max-width: 46rem; }
.trail { font-size: .875rem; }
.trail .place { color: var(--soft); margin-inline-start: .5rem; }
.excerpt { display: flex; gap: 1rem; margin-top: .9rem; padding: .65rem .9rem; background: var(--well); border-radius: 6px; font-size: .8125rem; line-height: 1.55; }
.excerpt code { font-size: 1em; white-space: pre-wrap; min-width: 0; }
.line-number { color: var(--soft); user-select: none; }
.finding-body { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 18rem), 1fr)); gap: 1.1rem 2rem; margin-top: 1.1rem; }
.finding h5 { font: 600 .75rem/1.5 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin-bottom: .2rem; }
.fix p { font-weight: 500; }
.answer { margin-top: .5rem; font-size: .875rem; font-weight: 500; overflow-wrap: anywhere; }
.errs { padding-inline-start: 1.1rem; font-size: .875rem; color: var(--soft); }
.finding footer { margin-top: 1rem; padding-top: .6rem; border-top: 1px solid var(--line); font-size: .8125rem; color: var(--soft); }
.rule { max-width: 46rem; margin-top: 2rem; }
.rule h3 { margin: 0 0 .15rem; }
.rule h4 { font: 600 .75rem/1.5 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin-top: .75rem; }
.rule p { margin-top: .45rem; }
.silent-rules { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1.1rem 2.5rem; }
.silent-rules dt { font: 600 1rem/1.4 var(--sans); letter-spacing: 0; text-transform: none; color: var(--ink); }
.silent-rules code { font-weight: 400; color: var(--soft); font-size: .75rem; }
.silent-rules dd { font-size: .9375rem; color: var(--soft); }`;
