/** The small drawing of a form. */
export const drawing = `
.drawing { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); padding: .9rem 1rem 1rem; font-size: .75rem; line-height: 1.35; box-shadow: 0 1px 2px rgb(0 0 0 / .04), 0 6px 18px rgb(0 0 0 / .05); }
.drawing ol { list-style: none; display: grid; gap: .3rem; }
.drawing.wide > ol:not(.hidden-fields) { display: block; columns: 2; column-gap: 1rem; }
.drawing.wide > ol:not(.hidden-fields) li { break-inside: avoid; margin-bottom: .3rem; }
.drawing-title { font: 600 .875rem/1.3 var(--serif); border-bottom: 1px solid var(--line); padding-bottom: .45rem; margin-bottom: .55rem; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.drawing-button { display: inline-block; max-width: 100%; margin-top: .6rem; border: 1px solid var(--firm); border-radius: 5px; padding: .2rem .7rem; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.drawing-hidden { margin-top: .7rem; color: var(--soft); }
.drawn { position: relative; display: block; color: var(--ink); text-decoration: none; border-radius: 5px; min-height: 24px; padding: .05rem 0; }
.drawn:hover .drawn-label { text-decoration: underline; }
.drawn-label { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.star { color: var(--excessive); font-weight: 700; margin-inline-start: .15em; }
.necessary .star, .allowed .star, .unclear .star { color: inherit; }
.drawn-control { position: relative; display: flex; align-items: center; justify-content: flex-end; height: 1.5rem; padding: 0 .35rem; border: 1.5px solid; border-radius: 4px; font-size: .875rem; }
.drawn.area .drawn-control { height: 2.9rem; align-items: flex-start; padding-top: .25rem; }
.drawn.menu .drawn-control::before { content: ""; position: absolute; inset-inline-start: .45rem; top: .42rem; width: .38rem; height: .38rem; border: solid var(--soft); border-width: 0 1.5px 1.5px 0; transform: rotate(45deg); }
.drawn.necessary .drawn-control { border-color: var(--necessary); background: var(--necessary-soft); }
.drawn.allowed .drawn-control { border-color: var(--allowed); background: radial-gradient(circle, color-mix(in srgb, var(--allowed) 55%, transparent) .8px, transparent 1.1px) 0 0 / 7px 7px var(--sheet); }
.drawn.excessive .drawn-control { border-color: var(--excessive); background: repeating-linear-gradient(135deg, var(--excessive-soft) 0 5px, color-mix(in srgb, var(--excessive) 26%, var(--excessive-soft)) 5px 7px); }
.drawn.unclear .drawn-control { border-color: var(--unclear); border-style: dashed; background: var(--unclear-soft); }
.drawn.box, .drawn.circle { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: center; gap: 0 .45rem; padding: .15rem 0; }
.drawn.box .drawn-control, .drawn.circle .drawn-control { width: 1.35rem; height: 1.35rem; justify-content: center; padding: 0; }
.drawn.circle .drawn-control { border-radius: 50%; }
.drawn.box .drawn-label, .drawn.circle .drawn-label { white-space: normal; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.drawn-choices { grid-column: 2; color: var(--soft); white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.drawn.line .drawn-choices, .drawn.menu .drawn-choices { display: none; }
.hidden-fields { display: flex !important; flex-wrap: wrap; gap: .25rem .5rem !important; margin-top: .3rem; }
.drawn.hidden { display: inline-flex; align-items: center; gap: .35em; border: 1.5px dashed var(--firm); border-radius: 4px; padding: .1rem .4rem; color: var(--soft); font-family: var(--mono); max-width: 100%; }
.drawn.hidden.excessive { border-color: var(--excessive); }`;
