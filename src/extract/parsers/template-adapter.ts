import type { Adapter } from '../adapter.ts';
import { loadOnce } from '../load-once.ts';
import type { TemplateLanguage } from './template-language.ts';

/** What a template language's folder says of it. */
export interface TemplateDialect {
  /** The folder's name. */
  readonly id: string;
  readonly extensions: readonly string[];
  /** How the language is told in files that may be of several: `.html`, `.htm`. */
  readonly recognises?: (text: string) => boolean;
  /** Calls that make forms or fields; without them, a template needs a tag of HTML for that. */
  readonly calls?: RegExp;
  readonly language: TemplateLanguage;
}

/** An adapter that can be asked for its language. */
export interface TemplateAdapter extends Adapter {
  readonly language: TemplateLanguage;
}

/** A tag that may be a form, a control or a component; a file without any cannot hold fields of its own. */
const markup =
  /<\s*(?:form|input|select|textarea)\b|contenteditable|<[a-z][\w:.]*-[\w:.-]|<[a-z]\w*:[a-z]|<\w[^>]{0,2000}\s(?:name|label|v-model|ng-model)\s*=/i;

const reader = loadOnce(() => import('./read-template.ts'));

/** An adapter that reads a template language as HTML whose tags are masked. */
export function templateAdapter({ id, extensions, recognises, calls, language }: TemplateDialect): TemplateAdapter {
  return {
    id,
    extensions,
    language,
    ...(recognises && { alsoIn: { extensions: ['html', 'htm', 'xhtml'], recognises } }),
    mayHoldForms: (text) => markup.test(text) || (calls?.test(text) ?? false),
    extract: async (source, surroundings) => {
      const { readTemplate } = await reader();
      return readTemplate(source, surroundings, id, language);
    },
  };
}
