import { ts } from '../../parsers/typescript.ts';
import type { Value } from './value.ts';

/** The tags of template literals that are texts to translate (lingui) or plain texts. */
const tags = new Set(['t', 'msg', 'i18n', '_', 'translate', 'gettext']);

/** `` t`Full name` ``; undefined for other tags, as of styled-components. */
export function translatedTemplate({ tag, template }: ts.TaggedTemplateExpression): Value | undefined {
  const name = ts.isPropertyAccessExpression(tag) ? tag.name.text : ts.isIdentifier(tag) ? tag.text : '';
  if (!tags.has(name)) return undefined;
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { is: 'translated', content: template.text, key: false };
  const parts = [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  return { is: 'translated', content: parts.join('…'), key: false };
}
