/** What changed since an earlier report. */
export const changes = `
.changes { border-inline-start: 4px solid var(--line); padding-inline-start: 1.1rem; margin-top: 1.5rem; }
.changes.bad { border-inline-start-color: var(--high); }
.changes.good { border-inline-start-color: var(--necessary); }
.changes h3 { margin: 0; }
.changes ul { list-style: none; padding: 0; margin-top: .5rem; }
.changes li { padding: .4rem 0; max-width: 52rem; overflow-wrap: anywhere; }
.changes li + li { border-top: 1px solid var(--line); }
.changes .place { display: block; color: var(--soft); font-size: .8125rem; }
`;
