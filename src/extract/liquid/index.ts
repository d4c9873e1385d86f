import { keywordReader, splitStatement } from '../parsers/keywords.ts';
import { implied } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { literalOf } from '../parsers/template-arguments.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';

/** Liquid, as its reference and Shopify's theme tags have it. */
const readWord = keywordReader({
  conditions: { if: 'endif', unless: 'endunless', case: 'endcase' },
  loops: { for: 'endfor', tablerow: 'endtablerow', paginate: 'endpaginate' },
  negated: ['unless'],
  captures: { capture: 'endcapture' },
  branches: ['else', 'elsif', 'when'],
  includes: ['render', 'include', 'section', 'include_cached', 'include_relative'],
});

/** Shopify's `{% form 'customer' %}` makes the form element itself (Shopify, Liquid reference, "form"). */
function readForm(rest: string, tag: Tag): TagReading {
  const name = literalOf(/^('[^']*'|"[^"]*")/.exec(rest)?.[1] ?? '') ?? '';
  const id = /\bid:\s*('[^']*'|"[^"]*")/.exec(rest)?.[1];
  const attributes = [
    implied('method', 'post', tag),
    implied('data-form-type', name, tag),
    implied('id', (id === undefined ? undefined : literalOf(id)) ?? name, tag),
  ];
  return {
    opens: { tag: 'form', attributes },
    steps: [{ does: 'open', until: 'endform', kind: 'plain', expression: rest }],
  };
}

function readStatement(tag: Tag): TagReading {
  const { word, rest } = splitStatement(tag.code);
  if (word === 'form') return readForm(rest, tag);
  if (word === 'endform') return { steps: [{ does: 'close', until: 'endform' }] };
  if (word === 'echo') return { expression: rest };
  const reading = readWord(tag.code);
  // What is rendered, other than what is included, sees nothing of the template around it.
  return word === 'render' && reading.include ? { include: { ...reading.include, isolated: true } } : reading;
}

export const liquid = templateAdapter({
  id: 'liquid',
  extensions: ['liquid', 'html.liquid'],
  recognises: (text) =>
    /\{%-?\s*(?:assign|render|section|capture|schema|elsif|form ['"]|endform|unless|liquid)\b/.test(text),
  calls: /\{%-?\s*form\s/,
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '{{', close: '}}', kind: 'output' },
          { open: '{%', close: '%}', kind: 'statement' },
        ],
        raw: [
          { open: /\{%-?\s*raw\s*-?%\}/y, close: /\{%-?\s*endraw\s*-?%\}/g, comesOut: true },
          ...['comment', 'schema', 'javascript', 'stylesheet', 'style', 'doc'].map((word) => ({
            open: new RegExp(`\\{%-?\\s*${word}\\b[^%]*%\\}`, 'y'),
            close: new RegExp(`\\{%-?\\s*end${word}\\s*-?%\\}`, 'g'),
            comesOut: false,
          })),
        ],
      }),
    read: (tag) => (tag.kind === 'output' ? { expression: tag.code } : readStatement(tag)),
    translations: [/^(?<key>'[^']*'|"[^"]*")\s*\|\s*(?:t|translate)\b/],
    includePaths: (target) => [`snippets/${target}.liquid`, `sections/${target}.liquid`, `_includes/${target}`, target],
  },
});
