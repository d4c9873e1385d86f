import { braceSteps } from '../parsers/brace-blocks.ts';
import { includeOf } from '../parsers/keywords.ts';
import { mayMakeFields } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { literalOf, parseCall } from '../parsers/template-arguments.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';

/** EJS, Eta and Underscore's templates: JavaScript between delimiters, blocks by braces. */
function read({ kind, code, codeStart }: Tag): TagReading {
  if (kind === 'statement') return { steps: braceSteps(code) };
  const expression = code.replace(/;$/, '');
  const call = /^[\w$.]+\s*\(/.test(expression) ? parseCall(expression, codeStart) : undefined;
  if (call?.name === 'include' || call?.name === 'partial') {
    return { include: includeOf(literalOf(call.arguments[0]?.value ?? ''), expression) };
  }
  const gap = call && mayMakeFields(call) ? { gap: `fields come from the call '${call.name}'` } : {};
  return { expression, ...gap };
}

export const ejs = templateAdapter({
  id: 'ejs',
  extensions: ['ejs', 'eta', 'html.ejs'],
  recognises: (text) => /<%[-=]?\s*(?:include\(|if\s*\(|locals\.|\w+\.forEach\()|<%\s*\}\s*(?:else)?/.test(text),
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '<%%', close: '%%>', kind: 'comment' },
          { open: '<%#', close: '%>', kind: 'comment' },
          { open: '<%=', close: '%>', kind: 'output' },
          { open: '<%-', close: '%>', kind: 'output' },
          { open: '<%~', close: '%>', kind: 'output' },
          { open: '<%_', close: '%>', kind: 'statement' },
          { open: '<%', close: '%>', kind: 'statement' },
        ],
      }),
    read,
    translations: [/^(?:[\w$.]*\.)?(?:__|_|t|translate|i18n|gettext|tr)\(\s*(?<key>'[^']*'|"[^"]*"|`[^`]*`)/],
    includePaths: (target) => {
      const name = target.replace(/^\.\//, '');
      return [name, `${name}.ejs`, `views/${name}.ejs`, `views/${name}`];
    },
  },
});
