import type { Adapter } from '../adapter.ts';
import { mayHoldForms } from './may-hold-forms.ts';

/** HTML pages, and XHTML, which is read as XML. */
export const html: Adapter = {
  id: 'html',
  extensions: ['html', 'htm', 'xhtml'],
  mayHoldForms,
  extract: async (source, { marks }) => {
    const { readHtml } = await import('./read-html.ts');
    return readHtml(source, { adapter: 'html', text: source.text, marks });
  },
};
