import { includeOf } from '../parsers/keywords.ts';
import { mayMakeFields } from '../parsers/make-element.ts';
import { templateAdapter } from '../parsers/template-adapter.ts';
import { findOutside, literalOf, parseCall } from '../parsers/template-arguments.ts';
import type { MadeElement, Scope, Step, Tag, TagReading } from '../parsers/template-language.ts';
import { scanDelimited } from '../parsers/template-scan.ts';
import { readBuilderCall } from './form-builder.ts';
import { readFormOpening } from './form-helpers.ts';
import { rubyTranslations } from './translations.ts';

const open = (kind: 'condition' | 'loop' | 'plain', expression: string, negated = false): Step => ({
  does: 'open',
  until: 'end',
  kind,
  expression,
  negated,
});

/** Ruby's blocks, all of which end with `end`. */
function stepsOf(code: string): readonly Step[] {
  const [word = '', rest = ''] = /^(\w+)\s*(.*)$/s.exec(code)?.slice(1) ?? [];
  if (word === 'if' || word === 'unless')
    return /\bend\s*$/.test(rest) ? [] : [open('condition', rest, word === 'unless')];
  if (word === 'case') return [open('condition', rest)];
  if (word === 'elsif' || word === 'when' || word === 'in') return [{ does: 'else', expression: rest }];
  if (word === 'else') return [{ does: 'else' }];
  if (word === 'end') return [{ does: 'close', until: 'end' }];
  if (word === 'while' || word === 'until' || word === 'for') return [open('loop', rest)];
  if (word === 'begin') return [open('plain', '')];
  if (!/\bdo\s*(?:\|[^|]*\|)?\s*$/.test(code)) return [];
  return [open(/\.(?:each|map|times|collect)\w*/.test(code) ? 'loop' : 'plain', code)];
}

const words = /^(?:if|unless|case|elsif|when|in|else|end|while|until|for|begin)\b/;

/** `f.text_field :x if y`: what Ruby puts behind a call decides whether it is made. */
function splitModifier(code: string): { readonly call: string; readonly condition?: string } {
  const at = findOutside(code, /\s(?:if|unless)\s/y);
  if (at <= 0) return { call: code };
  return { call: code.slice(0, at), condition: code.slice(at).replace(/^\s\w+\s+/, '') };
}

/** What is required of a control that is made under a condition is required under that condition. */
function under(condition: string, element: MadeElement): MadeElement {
  return {
    ...element,
    attributes: element.attributes.map((attribute) =>
      attribute.name === 'required' ? { condition, ...attribute } : attribute,
    ),
  };
}

/** ERB in Ruby on Rails: blocks end with `end`, forms are mostly built by helpers. */
function read({ code, codeStart, kind }: Tag, scope: Scope): TagReading {
  if (words.test(code)) return { steps: stepsOf(code) };
  const { call: written, condition } = splitModifier(code.replace(/\s*\bdo\s*(?:\|[^|]*\|)?\s*$/, ''));
  const call = /^@?[a-z_][\w.&]*[?!]?(?:\s|\(|$)/.test(written) ? parseCall(written, codeStart) : undefined;
  if (!call) return { steps: stepsOf(code), ...(kind === 'output' && { expression: code }) };
  const place = { start: codeStart, end: codeStart + written.length };
  const form = readFormOpening(call, code, scope) ?? readBuilderCall(call, scope, place);
  if (form) {
    const makes = condition === undefined ? form.makes : form.makes?.map((element) => under(condition, element));
    return { ...form, ...(makes && { makes }), steps: form.steps ?? stepsOf(code) };
  }
  const steps = stepsOf(code);
  if (kind === 'statement') return { steps };
  if (call.name === 'render' && call.receiver === '') {
    const stated = call.arguments.find(({ key }) => key === 'partial') ?? call.arguments[0];
    return { steps, include: includeOf(stated && literalOf(stated.value), code.replace(/^render\b\s*\(?/, '')) };
  }
  const gap = mayMakeFields(call) ? { gap: `fields come from the call '${call.name}'` } : {};
  return { steps, expression: code, ...gap };
}

export const erb = templateAdapter({
  id: 'erb',
  extensions: ['erb', 'html.erb', 'rhtml'],
  recognises: (text) =>
    /<%[-=]?\s*(?:end\b|if\s+[^({]|unless\s|form_|render\s|\w+\.each\s+do|t[ (]['".:]|link_to\b|\w+\.\w+_field\b)/.test(
      text,
    ),
  calls:
    /<%=?-?\s*(?:form_|simple_form|semantic_form|\w+_(?:field|area|box|button)_tag\b|select_tag\b|[\w.]+\s+do\s*\|f\||\w+\.(?:\w+_field|input|select|check_?box)\b)/,
  language: {
    scan: (text) =>
      scanDelimited(text, {
        delimiters: [
          { open: '<%%', close: '%%>', kind: 'comment' },
          { open: '<%#', close: '%>', kind: 'comment' },
          { open: '<%==', close: '%>', kind: 'output' },
          { open: '<%=', close: '%>', kind: 'output' },
          { open: '<%', close: '%>', kind: 'statement' },
        ],
      }),
    read,
    translations: rubyTranslations,
    includePaths: (target) => {
      const partial = target.replace(/([^/]*)$/, '_$1');
      return [partial, target].flatMap((name) => [`${name}.html.erb`, `${name}.erb`, `views/${name}.html.erb`]);
    },
  },
});
