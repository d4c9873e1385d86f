import type { Rendered, Reporter } from './reporter.ts';

/** A reporter that is loaded when it renders, because it is large and most runs do without. */
export const later = <Content extends Rendered>(
  id: string,
  load: () => Promise<Reporter<Content>>,
): Reporter<Content> => ({ id, render: async (report, options) => (await load()).render(report, options) });
