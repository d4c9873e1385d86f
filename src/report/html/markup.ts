/** Text that is markup already. Only `html` makes it, so nothing that was scanned can pass for it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: text is escaped, markup is not, lists are joined, nothing leaves nothing. */
export type Content = string | number | Markup | undefined | null | false | readonly Content[];

/**
 * Markup from a template. Every value is escaped for text and for quoted attributes, which are the only places that
 * values may stand in: https://html.spec.whatwg.org/multipage/parsing.html#data-state.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(parts.map((part, index) => part + rendered(values[index])).join(''));
}

/** Markup that stands in the program itself: a style, a script, a picture's fixed parts. */
export const verbatim = (source: string): Markup => new Markup(source);

function rendered(content: Content): string {
  if (content === undefined || content === null || content === false) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'object') return content.map(rendered).join('');
  return String(content).replace(/[&<>"'`]/g, (character) => references[character] ?? character);
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};
