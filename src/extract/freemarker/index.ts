import { keywordReader } from '../parsers/keywords.ts';
import { control, implied, namedControl, statedAttributes } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { literalOf, parseWordArguments } from '../parsers/template-arguments.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';

/** FreeMarker, its manual ("Template Language Reference"); Spring's and Keycloak's macros. */
const readWord = keywordReader({
  conditions: { if: '/if', switch: '/switch' },
  loops: { list: '/list', items: '/items' },
  branches: ['else', 'elseif', 'case', 'default'],
  includes: ['include'],
});

const translations = [
  /^(?:msg|message|i18n|springMacroRequestContext\.getMessage|advancedMsg|kcSanitize\(msg|rc\.getMessage)\(\s*(?<key>'[^']*'|"[^"]*")/,
  /^spring\.(?:message|messageText|theme)\s+(?<key>'[^']*'|"[^"]*")/,
];

/** Spring's form macros: the first argument is the path of the bound field, the next its attributes. */
const springMacro =
  /^spring\.form(Input|PasswordInput|HiddenInput|Textarea|SingleSelect|MultiSelect|RadioButtons|Checkboxes?)\s*\(?\s*(?<path>"[^"]*"|'[^']*')/;

function readMacro({ code, codeStart, start, end }: Tag): TagReading {
  if (/^spring\.(?:message|messageText|theme)\b/.test(code)) return { expression: code.replace(/\/$/, '') };
  const spring = springMacro.exec(code);
  const path = spring?.groups && literalOf(spring.groups['path'] ?? '');
  if (spring?.[1] && path !== undefined) {
    const name = path?.split('.').slice(1).join('.') || (path ?? '');
    const tag = /Select/.test(spring[1]) ? 'select' : spring[1] === 'Textarea' ? 'textarea' : 'input';
    const type = /password|hidden|radio|checkbox/.exec(spring[1].toLowerCase())?.[0];
    const place = { start, end };
    const own = [
      implied('name', name, place),
      implied('id', name, place),
      ...(type ? [implied('type', type, place)] : []),
    ];
    const written = code
      .slice(spring[0].length)
      .replace(/['"](?=\s*\/?$)/, '')
      .replace(/^\s*,?\s*['"]/, '');
    const stated = statedAttributes(
      parseWordArguments(written, codeStart + code.length - written.length),
      translations,
    );
    const says = stated.some((attribute) => attribute.name === 'required');
    const bare = says || !/(?<![\w"=-])required(?![\w"=-])/.test(written) ? [] : [implied('required', '', place)];
    return { makes: [control(tag, own, [...stated, ...bare])], requirementElsewhere: !says && bare.length === 0 };
  }
  const macro = /^[\w.]+/.exec(code)?.[0] ?? '';
  const isField = /(?:^|[._])\w*(?:input|field|select|textarea|checkbox|radio|password)\w*/i.test(macro);
  if (!isField) return {};
  const entries = parseWordArguments(code.replace(/\/$/, ''), codeStart);
  const makes = namedControl(macro, entries, translations);
  // What a macro of the application's own does about requirement stands in the macro.
  const says = entries.some(({ key }) => key === 'required');
  return makes ? { makes, requirementElsewhere: !says } : { gap: `fields come from the macro '${macro}'` };
}

function read(tag: Tag): TagReading {
  if (tag.delimiter === '</#') return readWord(`/${tag.code}`);
  if (tag.delimiter === '<@') return readMacro(tag);
  if (tag.delimiter === '<#') return readWord(tag.code.replace(/\s*\/$/, ''));
  return tag.delimiter === '</@' ? {} : { expression: tag.code };
}

export const freemarker = templateAdapter({
  id: 'freemarker',
  extensions: ['ftl', 'ftlh', 'ftlx', 'html.ftl'],
  recognises: (text) => /<\/?#(?:if|list|macro|assign|include|import|else)\b|<@[a-z]\w*\.\w+/.test(text),
  calls: /<@\w[\w.]*(?:input|field|select|form)/i,
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '<#--', close: '-->', kind: 'comment' },
          { open: '</#', close: '>', kind: 'statement' },
          { open: '</@', close: '>', kind: 'statement' },
          { open: '<#', close: '>', kind: 'statement', quotes: `"'`, nests: '()' },
          { open: '<@', close: '>', kind: 'statement', quotes: `"'`, nests: '()' },
          { open: '${', close: '}', kind: 'output', quotes: `"'`, nests: '{}' },
          { open: '#{', close: '}', kind: 'output', quotes: `"'`, nests: '{}' },
        ],
        raw: [{ open: /<#noparse>/y, close: /<\/#noparse>/g, comesOut: true }],
      }),
    read,
    translations,
    includePaths: (target) => [target.replace(/^\/+/, '')],
  },
});
