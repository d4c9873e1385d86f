import { braceSteps } from '../parsers/brace-blocks.ts';
import { implied } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { literalOf, parseCall } from '../parsers/template-arguments.ts';
import type { Tag, TagReading } from '../parsers/template-language.ts';
import { razorAttributes, readHtmlHelper } from './html-helpers.ts';
import { scanRazor } from './scan.ts';

const formOpening = /\busing\s*\(\s*(?:@?Html|Ajax)\.Begin(?:Route)?Form\s*\(/;

/** `@using (Html.BeginForm("Action", "Controller")) {` makes the form element. */
function readForm({ code, codeStart }: Tag): TagReading {
  const at = code.search(/(?:Html|Ajax)\.Begin/);
  const call = parseCall(code.slice(at), codeStart + at);
  const place = { start: codeStart, end: codeStart + code.length };
  const [action] = call?.arguments ?? [];
  const target = action && literalOf(action.value);
  const method = /FormMethod\.Get/.test(code) ? 'get' : 'post';
  const attributes = [
    implied('method', method, place),
    ...(target && action ? [implied('action', target, action)] : []),
  ];
  return { opens: { tag: 'form', attributes }, steps: braceSteps(code) };
}

function read(tag: Tag): TagReading {
  const { kind, code, codeStart } = tag;
  if (kind === 'statement') return formOpening.test(code) ? readForm(tag) : { steps: braceSteps(code) };
  const lead = /^(?:await\s+)?/.exec(code)?.[0].length ?? 0;
  const call = /^[A-Za-z_][\w.]*\s*\(/.test(code.slice(lead))
    ? parseCall(code.slice(lead), codeStart + lead)
    : undefined;
  return (call && readHtmlHelper(call)) ?? { expression: code };
}

/** Razor pages and views of ASP.NET Core, and MVC's views before it. */
export const razor = templateAdapter({
  id: 'razor',
  extensions: ['cshtml', 'razor', 'vbhtml'],
  calls: /\bHtml\.(?:BeginForm|TextBox|Editor|Password|CheckBox|DropDown|TextArea|RadioButton|Hidden|Partial)/,
  language: {
    scan: scanRazor,
    read,
    translations: [
      /^(?:\w*Localizer|L|T|S|H|_?localizer|Loc)\s*[[(]\s*(?<key>"[^"]*")/i,
      /^(?:\w+\.)*(?:Resources?|Strings|Labels|SharedResource|Lang)\.(?<key>\w+)$/,
      /^Html\.(?:Raw|Encode)\(\s*(?:\w*Localizer|L|T)\s*[[(]\s*(?<key>"[^"]*")/,
    ],
    attributes: razorAttributes,
    includePaths: (target) => {
      const name = target.replace(/^[~/]+/, '');
      return /\.cshtml$/.test(name)
        ? [name]
        : [`${name}.cshtml`, `Shared/${name}.cshtml`, `Views/Shared/${name}.cshtml`];
    },
  },
});
