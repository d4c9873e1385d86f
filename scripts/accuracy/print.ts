import type { Figure, Figures } from './figures.ts';
import type { ScoredField, ScoredForm } from './score.ts';

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)}%`).padStart(7);

function line(name: string, figure: Figure): string {
  const counts = [figure.n, figure.sites, figure.right, figure.wrong, figure.silent].map((n) => String(n).padStart(6));
  const { interval } = figure;
  const range = interval ? `${percent(interval.low)} –${percent(interval.high)}` : ''.padStart(16);
  return `${name.slice(0, 40).padEnd(40)}${counts.join('')}${percent(figure.accuracy)}${range}${percent(figure.precision)}`;
}

const head = `${''.padEnd(40)}     n sites right wrong silent right   95% (sites)   of answers`;

/** The figures as a table for people. */
export function printFigures(figures: Figures, grouping: string): string {
  const { calibration, notPersonalCalledPersonal } = figures;
  const lines = [
    head,
    line('fields', figures.fields),
    ...Object.entries(figures.byGroup).map(([name, figure]) => line(`  ${name}`, figure)),
    line('purposes', figures.purposes),
    ...Object.entries(figures.purposesByGroup).map(([name, figure]) => line(`  ${name}`, figure)),
    '',
    `not personal, called personal ${percent(notPersonalCalledPersonal.share)} of ${notPersonalCalledPersonal.n}`,
    `labelled fields in no form that was read: ${figures.unseen}`,
    'confidence',
    ...Object.entries(calibration).map(([name, { n, share }]) => `  ${name.padEnd(10)}${percent(share)} of ${n}`),
  ];
  if (grouping === 'category') {
    lines.push('', `${'category'.padEnd(44)}     n precision recall`);
    for (const [category, { n, precision, recall }] of Object.entries(figures.categories)) {
      lines.push(`${category.padEnd(44)}${String(n).padStart(6)}${percent(precision)}${percent(recall)}`);
    }
    lines.push(
      `${'mean of the categories'.padEnd(50)}${percent(figures.macro.precision)}${percent(figures.macro.recall)}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The first errors, with what was seen and what spoke for the answer. */
export function printErrors(fields: readonly ScoredField[], forms: readonly ScoredForm[], most: number): string {
  const wrongFields = fields.filter((row) => row.result !== 'right').slice(0, most);
  const wrongForms = forms.filter((row) => row.result !== 'right').slice(0, most);
  const said = (evidence: readonly { signal: string; quote: string }[]): string =>
    evidence.map(({ signal, quote }) => `${signal} «${quote}»`).join(', ');
  const lines = [
    ...wrongFields.map(({ label, answer, found }) => {
      const texts = answer?.field.texts.map(({ source, content }) => `${source} «${content.slice(0, 60)}»`).join(', ');
      const { classification } = answer ?? {};
      return [
        `${label.page}:${label.line} ${label.lang} ${answer?.field.kind ?? 'not read'} ${label.name ?? ''}`,
        `    wanted ${label.accept.join(' | ')}; found ${found} ${classification?.confidence ?? ''}`,
        `    seen ${texts}${answer?.field.options.length ? `, ${answer.field.options.length} options` : ''}`,
        `    evidence ${said(classification?.evidence ?? [])}`,
      ].join('\n');
    }),
    ...wrongForms.map(
      ({ label, purpose }) =>
        `${label.page} ${label.lang} form: wanted ${label.purpose}; found ${purpose?.ids.join(' ') || 'none'}\n    evidence ${said(purpose?.evidence ?? [])}`,
    ),
  ];
  return lines.length > 0 ? `${lines.join('\n')}\n` : '';
}
