import { keywordReader } from '../parsers/keywords.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import type { TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';

/** Go's text/template and html/template (package documentation, "Actions"): every block ends with the same word. */
const readWord = keywordReader({
  conditions: { if: 'end', with: 'end' },
  loops: { range: 'end' },
  plain: { block: 'end', define: 'end' },
  branches: ['else'],
  includes: ['template', 'partial', 'partialCached', 'include'],
});

const words = /^(?:if|with|range|block|define|else|end|template|partial|partialCached|include|break|continue)\b/;

function read(code: string): TagReading {
  if (words.test(code)) return readWord(code);
  return /^\$?\w*\s*:?=/.test(code) ? {} : { expression: code };
}

export const goTemplate = templateAdapter({
  id: 'go-template',
  extensions: ['tmpl', 'gohtml', 'gotmpl', 'html.tmpl', 'go.html'],
  recognises: (text) =>
    /\{\{-?\s*(?:define|template|block|range|with)\s+["$.(\w]|\{\{-?\s*if\s+(?:[.$(]|and|or|not|eq|ne)|\{\{-?\s*\.[A-Z]\w*/.test(
      text,
    ),
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '{{/*', close: '*/}}', kind: 'comment' },
          { open: '{{- /*', close: '*/ -}}', kind: 'comment' },
          { open: '{{', close: '}}', kind: 'output', quotes: '"`' },
        ],
      }).map((tag) => (words.test(tag.code) ? { ...tag, kind: 'statement' as const } : tag)),
    read: (tag) => read(tag.code),
    translations: [
      /^\(?(?:T|t|i18n|tr|translate|L|\$?\.?[\w.$]*\.(?:Tr|T|Locale\.Tr|Translate|TrHTML))\s+(?<key>"[^"]*"|`[^`]*`)/,
    ],
    includePaths: (target) =>
      ['', '.tmpl', '.html', '.gohtml'].flatMap((ending) => [`${target}${ending}`, `templates/${target}${ending}`]),
  },
});
