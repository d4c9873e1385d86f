import type { Adapter } from '../adapter.ts';
import { loadOnce } from '../load-once.ts';
import { mayHoldForms } from './may-hold-forms.ts';

const reader = loadOnce(() => import('./read-html.ts'));

/** HTML pages, and XHTML, which is read as XML. */
export const html: Adapter = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mayHoldForms,
  extract: async (source, { marks }) => {
    const { readHtml } = await reader();
    const { witnesses, gaps } = readHtml(source, { adapter: 'html', text: source.text, marks });
    return { witnesses, gaps };
  },
};
