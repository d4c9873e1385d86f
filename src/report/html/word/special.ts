import type { AuditedField, Category } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';
import type { HtmlText } from '../text/index.ts';
import type { View } from '../view.ts';

type Kind = keyof HtmlText['special'];

/** Which of the GDPR's specially protected kinds of data some fields ask for: Art. 9, 10 and 87. */
export function specialBadges(fields: readonly AuditedField[], { report }: View): Markup | undefined {
  const kinds = new Set(
    fields.flatMap(({ classification: { category } }) => kindsOf(report.glossary.special[category ?? ''])),
  );
  if (kinds.size === 0) return undefined;
  return html`${[...kinds].sort().map((kind) => html`<small class="badge special">${both((text) => text.special[kind])}</small> `)}`;
}

function kindsOf(gdpr: Category['gdpr'] | undefined): readonly Kind[] {
  if (!gdpr) return [];
  const kinds: (Kind | false)[] = [
    gdpr.art9 === 'yes' && 'art9',
    gdpr.art9 === 'possible' && 'art9-possible',
    gdpr.art10 !== 'no' && 'art10',
    gdpr.art87 && 'art87',
  ];
  return kinds.filter((kind) => kind !== false);
}
