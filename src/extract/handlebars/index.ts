import { includeOf } from '../parsers/keywords.ts';
import { namedControl } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { type Argument, parseWordArguments } from '../parsers/template-arguments.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';

const translations = [/^\(?(?:t|i18n|__|translate|intl|l10n|lang|msg)\s+(?<key>'[^']*'|"[^"]*")/];

const loops = new Set(['each', 'list', 'for', 'foreach', 'forEach']);
const decidesNothing = new Set(['with', 'let', 'layout', 'block', 'contentFor', 'extend', 'content', 'inline', 'form']);

/** `{{#if x}}`, `{{#each x}}`; Mustache's section `{{#x}}` comes out where x is there, once or many times. */
function readOpening(code: string, negated: boolean): TagReading {
  const [, name = '', rest = ''] = /^[#^]\s*([>*]?\s*[^\s]*)\s*(.*)$/s.exec(code) ?? [];
  const word = name.replace(/^[*>]\s*/, '');
  const isHelper = ['if', 'unless', 'is', 'isnt', 'ifEquals', 'ifCond', 'eq'].includes(word);
  const kind = loops.has(word) ? 'loop' : decidesNothing.has(word) || /^[*>]/.test(name) ? 'plain' : 'condition';
  const expression = isHelper || kind !== 'condition' ? rest : `${name} ${rest}`.trim();
  const isNegated = negated || word === 'unless' || word === 'isnt';
  return { steps: [{ does: 'open', until: `/${word}`, kind, expression, negated: isNegated }] };
}

/** Handlebars and Mustache, as their guide and manual page have them. */
function read(tag: Tag): TagReading {
  const { code } = tag;
  if (/^(?:else|\^\s*$)/.test(code)) {
    const expression = code.replace(/^(?:else|\^)\s*(?:if|unless)?\s*/, '');
    return { steps: [{ does: 'else', ...(expression !== '' && { expression }) }] };
  }
  if (/^[#^]/.test(code)) return readOpening(code, code.startsWith('^'));
  if (code.startsWith('/')) return { steps: [{ does: 'close', until: `/${code.slice(1).trim()}` }] };
  if (code.startsWith('>')) {
    const target = /^>\s*(['"]?)([\w@./-]+)\1/.exec(code)?.[2];
    return { include: includeOf(target, code) };
  }
  const helper = /^([\w-]+)\s+\S/.exec(code)?.[1];
  const makes = helper !== undefined && /(?:^|-)(?:input|field|select|textarea|checkbox|radio|form)s?$/i.test(helper);
  if (makes) return readFieldHelper(tag);
  return /^(?:!|=|set\s)/.test(code) ? {} : { expression: code.replace(/^[&{]\s*/, '') };
}

/** `{{form-input name="email" label="E-mail"}}`: what such a helper makes, it says in its named arguments. */
function readFieldHelper({ code, codeStart }: Tag): TagReading {
  const helper = /^[\w-]+/.exec(code)?.[0] ?? '';
  const stated = parseWordArguments(code, codeStart);
  const makes = namedControl(helper, isEmber(helper) ? boundTo(stated) : stated, translations);
  return makes ? { makes } : { expression: code, gap: `fields come from the helper '${helper}'` };
}

const isEmber = (helper: string): boolean => helper === 'input' || helper === 'textarea';

/** Ember's `{{input value=user.email}}` names what it fills in by the property to which its value is bound. */
function boundTo(stated: readonly Argument[]): readonly Argument[] {
  if (stated.some(({ key }) => key === 'name')) return stated;
  const bound = stated.find(
    ({ key, value }) => /^(?:value|checked)(?:Binding)?$/.test(key ?? '') && /^["']?[A-Za-z_][\w.]*["']?$/.test(value),
  );
  if (!bound) return stated;
  const path = bound.value.replace(/["']/g, '');
  return [...stated, { ...bound, key: 'name', value: `"${path.split('.').at(-1) ?? path}"` }];
}

export const handlebars = templateAdapter({
  id: 'handlebars',
  extensions: ['hbs', 'handlebars', 'mustache', 'hjs', 'html.hbs', 'html.mustache'],
  recognises: (text) => /\{\{\s*(?:#(?:if|unless|each|with)\b|>\s*[\w/.-]+|\/(?:if|unless|each))/.test(text),
  calls: /\{\{~?\s*(?:input|textarea)\s/,
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '{{!--', close: '--}}', kind: 'comment' },
          { open: '{{~!--', close: '--}}', kind: 'comment' },
          { open: '{{!', close: '}}', kind: 'comment' },
          { open: '{{{', close: '}}}', kind: 'output', quotes: `"'` },
          { open: '{{', close: '}}', kind: 'output', quotes: `"'` },
        ],
        raw: [{ open: /\{\{\{\{\s*raw[^}]*\}\}\}\}/y, close: /\{\{\{\{\s*\/raw[^}]*\}\}\}\}/g, comesOut: true }],
      }).map((tag) => (/^(?:[#^/>]|else\b)/.test(tag.code) ? { ...tag, kind: 'statement' as const } : tag)),
    read,
    translations,
    includePaths: (target) =>
      ['', 'partials/', 'views/partials/', 'templates/'].flatMap((folder) =>
        ['hbs', 'handlebars', 'mustache', 'html'].map((extension) => `${folder}${target}.${extension}`),
      ),
  },
});
