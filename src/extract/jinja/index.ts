import { keywordReader } from '../parsers/keywords.ts';
import { mayMakeFields } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { parseCall } from '../parsers/template-arguments.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';
import { readFormVariable } from './django.ts';

/** The Django template language, Jinja2 and Nunjucks, which share their delimiters and most words. */
const readWord = keywordReader({
  conditions: { if: 'endif', ifequal: 'endifequal', ifnotequal: 'endifnotequal', ifchanged: 'endifchanged' },
  loops: { for: 'endfor', asyncEach: 'endeach', asyncAll: 'endall' },
  captures: { set: 'endset' },
  branches: ['else', 'elif', 'elseif', 'elseIf', 'empty'],
  includes: ['include'],
  makesFields: ['crispy', 'bootstrap_form', 'bootstrap_field', 'render_form', 'form', 'formset', 'render_field'],
});

const translations = [
  /^(?:_|gettext|pgettext|ngettext|__|t|trans|translate)\(\s*(?<key>'[^']*'|"[^"]*")/,
  /^(?<key>'[^']*'|"[^"]*")\s*\|\s*(?:trans|translate|t|i18n|_)\b/,
  /^_\(\s*(?<key>'[^']*'|"[^"]*")\s*\)/,
  /^(?:trans|translate)\s+(?<key>'[^']*'|"[^"]*")/,
];

function readStatement(tag: Tag): TagReading {
  const says = /^(?:trans|translate)\s+(['"])/.test(tag.code) && !/\sas\s+\w+\s*$/.test(tag.code);
  if (says) return { expression: tag.code };
  // django-widget-tweaks: `{% render_field form.email class="x" %}` names its field.
  const field = /^(?:render_field|bootstrap_field|formfield|crispy_field)\s+(\w*form\.\w+)/.exec(tag.code)?.[1];
  const made = field === undefined ? undefined : readFormVariable(field, tag);
  return made ?? readWord(tag.code);
}

function readOutput(tag: Tag): TagReading {
  const form = readFormVariable(tag.code, tag);
  if (form) return form;
  const call = /^[\w.]+\s*\(/.test(tag.code) ? parseCall(tag.code, tag.codeStart) : undefined;
  const gap = call && mayMakeFields(call) ? { gap: `fields come from the call '${call.name}'` } : {};
  return { expression: tag.code, ...gap };
}

/** Words that only these languages have. */
const own =
  /\{%-?\s*(?:load|csrf_token|url|extends|block|endblock|include|trans|blocktrans|translate|crispy|macro|from|import|with|elif|if|for|set)\b|\{\{\s*\w*form\b/;

export const jinja = templateAdapter({
  id: 'jinja',
  extensions: ['jinja', 'jinja2', 'j2', 'njk', 'nunjucks', 'html.j2', 'html.jinja', 'djhtml', 'jinja.html'],
  recognises: (text) => own.test(text),
  calls: /\{\{-?\s*\w*form\b|\{%-?\s*(?:crispy|bootstrap_f|render_f|formset)/i,
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '{#', close: '#}', kind: 'comment' },
          { open: '{{', close: '}}', kind: 'output', quotes: `"'`, nests: '{}' },
          { open: '{%', close: '%}', kind: 'statement', quotes: `"'` },
        ],
        raw: [
          {
            open: /\{%-?\s*(?:verbatim|raw)\b[^%\n]*%\}/y,
            close: /\{%-?\s*end(?:verbatim|raw)\b[^%\n]*%\}/g,
            comesOut: true,
          },
          { open: /\{%-?\s*comment\b[^%\n]*%\}/y, close: /\{%-?\s*endcomment\s*-?%\}/g, comesOut: false },
        ],
      }),
    read: (tag) => (tag.kind === 'output' ? readOutput(tag) : readStatement(tag)),
    translations,
    includePaths: (target) => [target, `templates/${target}`],
  },
});
