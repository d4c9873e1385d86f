/** The bar, the contents, the cover, and how parts follow each other. */
export const page = `
.skip { position: absolute; inset-inline-start: 1rem; top: -4rem; z-index: 3; background: var(--sheet); padding: .5rem 1rem; }
.skip:focus { top: .5rem; }
.top { display: flex; flex-wrap: wrap; align-items: center; gap: .6rem 1.5rem; padding: .6rem clamp(1rem, 3vw, 2rem); background: var(--paper); border-bottom: 1px solid var(--line); }
.brand { font: 600 1.125rem/1 var(--serif); letter-spacing: .01em; color: var(--ink); text-decoration: none; }
.search { flex: 1 1 100%; order: 1; display: flex; align-items: center; gap: .5rem; max-width: 34rem; position: relative; }
.search[hidden] { display: none; }
.search svg { position: absolute; inset-inline-start: .7rem; width: 1rem; fill: none; stroke: var(--soft); stroke-width: 1.5; stroke-linecap: round; }
.search input { flex: 1; min-width: 0; font: inherit; font-size: .9375rem; color: inherit; background: var(--sheet); border: 1px solid var(--firm); border-radius: 2em; padding: .35rem .9rem .35rem 2.1rem; }
.search label { position: absolute; inset-inline-start: 2.1rem; font-size: .9375rem; color: var(--soft); pointer-events: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; max-width: calc(100% - 3rem); }
.search:has(input:not(:placeholder-shown)) label { opacity: 0; }
.search output { position: absolute; inset-inline-end: 2.4rem; font-size: .8125rem; color: var(--soft); white-space: nowrap; pointer-events: none; }
.search output:not(.active) { display: none; }
.languages { margin-inline-start: auto; display: flex; border: 1px solid var(--firm); border-radius: 2em; overflow: clip; background: var(--sheet); }
.languages label { position: relative; cursor: pointer; }
.languages input { position: absolute; inset: 0; opacity: 0; margin: 0; cursor: pointer; }
.languages span { display: block; padding: .3rem .8rem; font-size: .875rem; line-height: 1.4; }
.languages input:checked + span { background: var(--ink); color: var(--paper); }
.languages input:focus-visible + span { outline: 3px solid var(--link); outline-offset: -4px; border-radius: 2em; }
.page { max-width: 82rem; margin: 0 auto; padding: 0 clamp(1rem, 3vw, 2rem) 6rem; }
main { min-width: 0; }
.contents { margin: 1.5rem 0 0; font-size: .9375rem; }
.contents h2 { font: 600 .75rem/1.5 var(--sans); letter-spacing: .08em; text-transform: uppercase; color: var(--soft); }
.contents ol { list-style: none; display: flex; flex-wrap: wrap; gap: .1rem 1.25rem; margin-top: .35rem; counter-reset: contents; }
.contents a { display: inline-block; padding: .2rem 0; color: var(--ink); text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents .count { color: var(--soft); font-size: .8125rem; margin-inline-start: .3rem; }
@media (min-width: 40rem) {
  .top { position: sticky; top: 0; z-index: 2; flex-wrap: nowrap; }
  .search { flex: 1; order: 0; }
}
@media (min-width: 70rem) {
  .page { display: grid; grid-template-columns: 12.5rem minmax(0, 1fr); gap: 4rem; }
  .contents { position: sticky; top: 4.5rem; align-self: start; margin-top: 5.25rem; max-height: calc(100vh - 6rem); overflow-y: auto; }
  .contents ol { flex-direction: column; }
}
.cover { padding: clamp(2rem, 6vw, 4.5rem) 0 clamp(2rem, 5vw, 3.5rem); }
.kicker { display: none; font: 600 1.125rem/1 var(--serif); }
.cover h1 { font-size: clamp(2rem, 1.2rem + 3.6vw, 3.5rem); line-height: 1.1; letter-spacing: -.015em; }
.lede { font: 400 clamp(1.125rem, 1rem + .6vw, 1.375rem)/1.5 var(--serif); color: var(--soft); max-width: 40rem; margin-top: 1rem; text-wrap: pretty; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); gap: 1.25rem 2rem; margin-top: 2.25rem; font-size: .9375rem; line-height: 1.5; }
dt { font: 600 .75rem/1.5 var(--sans); letter-spacing: .06em; text-transform: uppercase; color: var(--soft); }
.fill-in { margin-top: 1.75rem; }
.blank { display: block; border-bottom: 1px solid var(--firm); color: var(--soft); font-size: .8125rem; padding-top: .6rem; }
.caution { margin-top: 2.25rem; padding: .9rem 1.15rem; border-inline-start: 3px solid var(--ink); background: var(--well); max-width: 46rem; font-size: .9375rem; }
.part { padding: clamp(2rem, 5vw, 3.25rem) 0; border-top: 1px solid var(--line); }
.part > h2 { font-size: clamp(1.5rem, 1.2rem + 1.2vw, 2rem); letter-spacing: -.01em; }
.part > .note { max-width: 44rem; margin-top: .5rem; }
.part h3 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; }
.part h3 .count { color: var(--soft); font: 400 1rem var(--sans); margin-inline-start: .25rem; }
.part > p, .part > ul, .part > ol { max-width: 44rem; }
.part > h2 + p, .part > .note + p { margin-top: .75rem; }
.signs { list-style: none; display: grid; gap: .3rem; }
.self { color: inherit; text-decoration: none; }
.self:hover { text-decoration: underline; }
.steps { padding-inline-start: 1.4rem; margin-top: 1.25rem; }
.steps li { margin: .5rem 0; padding-inline-start: .3rem; }
.part ul:not([class]) { padding-inline-start: 1.2rem; }
.disclaimer { color: var(--soft); }
.imprint { margin-top: 1rem; display: grid; gap: .75rem; font-size: .9375rem; }
.hash { font-size: .75rem; color: var(--soft); }
.signatures { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1.5rem; margin-top: 1.75rem; }
.signature { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); padding: 1.25rem; display: flex; flex-direction: column; }
.signature h3 { margin: 0; font-size: 1.125rem; }
.signature .note { font-size: .875rem; }
.signatures dl { margin-top: auto; }
.to-fill { display: flex; flex-direction: column-reverse; padding-top: .35rem; }
.to-fill dt { font-weight: 400; letter-spacing: 0; text-transform: none; }
.to-fill dd { height: 2rem; border-bottom: 1px solid var(--firm); }
.to-fill.remarks-line dd { height: 5rem; }
.to-fill.signature-line dd { height: 3rem; }
.next-review { margin-top: 1.5rem; }
.blank-line { display: inline-block; width: 12rem; border-bottom: 1px solid var(--firm); }
.scrolling { overflow-x: auto; }`;
