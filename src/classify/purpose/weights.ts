import type { TextSource } from '../../model/index.ts';

/** How much each place says about what a form is for. Measured as the fields' weights are (docs/accuracy.md). */
export const purposeWeights = {
  text: {
    button: 5.5,
    heading: 4.4,
    legend: 3,
    symbol: 4,
    'page-title': 2,
    text: 1.2,
    description: 3,
    link: 0,
    label: 1,
    'aria-label': 3,
    title: 2,
    placeholder: 1,
    help: 0,
    before: 1,
    'table-header': 0,
    'translation-key': 2,
  } satisfies Record<TextSource, number>,
  /** A way out of a login: "Forgot your password?", "Create an account". */
  wayOut: 1.8,
  name: 4,
  action: 3.5,
  class: 2.5,
  'file-name': 2.5,
  /** A field's label. */
  question: 1,
  fields: 1,
  echo: 0.3,
} as const;

export const purposeThresholds = {
  answer: { score: 2.4, lead: 0.2 },
  likely: { score: 6, lead: 2 },
  certain: { score: 12, lead: 6 },
  /** The lead over every purpose from which a form's own words are believed before its fields are understood. */
  spoken: 2.5,
} as const;
