import type { Processing } from '../../../model/index.ts';
import { both } from '../both.ts';
import { html, type Markup } from '../markup.ts';

/** What the project states about the processing behind a form, one line a statement; undefined where it states nothing. */
export function stated(processing: Processing | undefined): Markup | undefined {
  if (!processing) return undefined;
  const { activity, record, legalBasis, legalBasisDetail, art9Condition, retention, recipients } = processing;
  const line = (
    name: 'activity' | 'record' | 'legalBasisDetail' | 'retention' | 'recipients',
    said: string | readonly string[] | undefined,
  ): Markup[] => {
    if (said === undefined) return [];
    return [html`<span class="line">${both((text) => text.stated[name])}: ${[said].flat().join(', ')}</span>`];
  };
  const bases = legalBasis?.map((basis) => both((text) => text.legalBasis[basis])) ?? [];
  const lines = [
    ...line('activity', activity),
    ...line('record', record),
    ...bases.map((basis) => html`<span class="line">${both((text) => text.stated.legalBasis)}: ${basis}</span>`),
    ...line('legalBasisDetail', legalBasisDetail),
    ...(art9Condition === undefined
      ? []
      : [html`<span class="line">${both((text) => text.stated.art9Condition(art9Condition))}</span>`]),
    ...line('retention', retention),
    ...line('recipients', recipients),
  ];
  return lines.length > 0 ? html`${lines}` : undefined;
}
