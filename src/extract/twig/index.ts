import { includeOf, keywordReader } from '../parsers/keywords.ts';
import { mayMakeFields } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { literalOf, parseCall } from '../parsers/template-arguments.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';
import { readFormFunction } from './symfony.ts';

/** Twig 3, its language reference; Shopware's `sw_` tags, Symfony's `trans` and form functions. */
const readStatement = keywordReader({
  conditions: { if: 'endif' },
  loops: { for: 'endfor' },
  captures: { set: 'endset' },
  branches: ['else', 'elseif'],
  includes: ['include', 'sw_include', 'embed'],
});

const translations = [
  /^\(?\s*(?<key>'[^']*'|"[^"]*")\s*\|\s*(?:trans|t|translate|transchoice)\b/,
  /^(?:__|trans|t|_|lang)\(\s*(?<key>'[^']*'|"[^"]*")/,
];

function readOutput(tag: Tag): TagReading {
  const call = /^[\w.]+\s*\(/.test(tag.code) ? parseCall(tag.code, tag.codeStart) : undefined;
  if (!call) return { expression: tag.code };
  const form = readFormFunction(call, translations);
  if (form) return form;
  if (call.name === 'include') return { include: includeOf(literalOf(call.arguments[0]?.value ?? ''), tag.code) };
  const gap = mayMakeFields(call) ? { gap: `fields come from the call '${call.name}'` } : {};
  return { expression: tag.code, ...gap };
}

export const twig = templateAdapter({
  id: 'twig',
  extensions: ['twig', 'html.twig'],
  recognises: (text) =>
    /\{%-?\s*(?:sw_extends|sw_include|form_theme|embed|set [\w]+\s*=[^%]*\?:|import\s+['"][^'"]+\.twig)/.test(text),
  calls: /\bform_(?:start|row|widget)\b|\{\{-?\s*form\(/,
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '{#', close: '#}', kind: 'comment' },
          { open: '{{', close: '}}', kind: 'output', quotes: `"'`, nests: '{}' },
          { open: '{%', close: '%}', kind: 'statement', quotes: `"'` },
        ],
        raw: [
          { open: /\{%-?\s*(verbatim|raw)\s*-?%\}/y, close: /\{%-?\s*end(?:verbatim|raw)\s*-?%\}/g, comesOut: true },
        ],
      }),
    read: (tag) => (tag.kind === 'output' ? readOutput(tag) : readStatement(tag.code)),
    translations,
    components: /^twig:/,
    // `@Storefront/storefront/x.html.twig`, `@!Bundle/x`: the namespace is a folder that only the program knows.
    includePaths: (target) => [target.replace(/^@!?[\w-]+\//, ''), target.replace(/^@!?[\w-]+\//, 'templates/')],
  },
});
