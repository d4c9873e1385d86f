import { includeOf, keywordReader } from '../parsers/keywords.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';

/** Smarty 4 and 5, its manual; PrestaShop's and WHMCS's calls for texts. */
const readWord = keywordReader({
  conditions: { if: '/if' },
  loops: { foreach: '/foreach', for: '/for', while: '/while', section: '/section' },
  branches: ['else', 'elseif', 'foreachelse', 'sectionelse'],
  includes: ['include', 'extends', 'include_php'],
  makesFields: ['form_field', 'form_fields', 'widget', 'html_radios', 'html_checkboxes', 'html_select_date'],
});

/** Tags that let nothing come out, and blocks around text that comes out as it is. */
const silent =
  /^(?:\/|assign|block|capture|function|nocache|strip|ldelim|rdelim|append|call|config_load|debug|t\}|t$|hook\b|foreachelse)/;

function readStatement(code: string): TagReading {
  if (/^include\b/.test(code)) {
    const target =
      /\bfile\s*=\s*(?:'([^'$]*)'|"([^"$]*)"|([\w./:-]+))/.exec(code) ??
      /^include\s+(?:'([^'$]*)'|"([^"$]*)")/.exec(code);
    return { include: includeOf(target?.[1] ?? target?.[2] ?? target?.[3], code) };
  }
  const reading = readWord(code);
  if (Object.keys(reading).length > 0 || silent.test(code)) return reading;
  return { expression: code };
}

/** Inside `<script>` and `<style>` a brace before a blank is none of Smarty's; before anything else it is. */
export const smarty = templateAdapter({
  id: 'smarty',
  extensions: ['tpl', 'smarty', 'html.tpl'],
  recognises: (text) =>
    /\{(?:\/(?:if|foreach|block)|foreach\s|include\s+file=|block\s+name=|if\s+\$|\$\w+(?:->|\.|\|)|l\s+s=)/.test(text),
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '{*', close: '*}', kind: 'comment' },
          { open: '{', close: '}', kind: 'output', quotes: `"'`, nests: '{}', before: /^[$A-Za-z/'"#]/ },
        ],
        raw: [
          { open: /\{literal\}/y, close: /\{\/literal\}/g, comesOut: true },
          { open: /\{php\}/y, close: /\{\/php\}/g, comesOut: false },
        ],
      }).map((tag: Tag) => {
        const isOutput = tag.kind === 'output' && readStatement(tag.code).expression !== undefined;
        return tag.kind === 'comment' || isOutput ? tag : { ...tag, kind: 'statement' as const };
      }),
    read: (tag) => readStatement(tag.code),
    translations: [
      /^l\s+(?:\w+=\S+\s+)*s=(?<key>'[^']*'|"[^"]*")/,
      /^(?<key>'[^']*'|"[^"]*")\s*\|\s*(?:translate|trans|t|i18n|oxmultilangassign|sprintf_trans)\b/,
      /^(?:lang|translate|s|t|oxmultilang)\s+(?:key|ident|name|id|text|s)\s*=\s*(?<key>'[^']*'|"[^"]*")/,
      /^(?:lang|trans|__|_)\s*\(\s*(?<key>'[^']*'|"[^"]*")/,
      /^lang\s+key=(?<key>[\w.]+)/,
      /^\$LANG\.(?<key>[\w.]+)$/,
    ],
    includePaths: (target) => {
      const name = target.replace(/^\w+:/, '');
      return [name, `templates/${name}`];
    },
  },
});
