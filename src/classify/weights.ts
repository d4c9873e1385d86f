import type { FieldKind, TextSource } from '../model/index.ts';

/**
 * How much each signal says, in one place. Measured on half of the sites of a corpus of real forms and checked on the
 * other half (docs/accuracy.md tells how); a change here is a change of the figures there.
 */
export const weights = {
  /** `data-category`: the author's own word ends the matter. */
  declared: 1_000,
  /** The author's own word for browsers. The standard has few tokens, and authors take the nearest. */
  autocomplete: 10.5,
  /** The second meaning of a token that has several. */
  autocompleteOther: 5,
  text: {
    label: 6,
    'aria-label': 6,
    placeholder: 5,
    title: 4,
    before: 4.5,
    'table-header': 2.4,
    'translation-key': 4,
    description: 3,
    help: 1.5,
    legend: 1.75,
    heading: 0.5,
    button: 0,
    'page-title': 0,
    text: 0.5,
    link: 0,
    symbol: 0,
  } satisfies Record<TextSource, number>,
  /** A help text where no other text says anything. */
  onlyHelp: 4,
  name: 5,
  id: 4,
  /** What is left of a name that is one general word: `name`, `title`. */
  vagueName: 0.5,
  /** What is left of a name for an account (`username`) where the texts ask for an e-mail address. */
  overruledName: 0.5,
  options: 7,
  /** A list of dial codes, whatever it is called: "Country". */
  dialCodes: 14,
  /** A placeholder that is an example of what is asked. */
  example: 3,
  neighbours: 4.5,
  /** `type` attributes that say what is asked, and the category that they name. */
  kind: {
    email: { category: 'contact.email', weight: 12 },
    tel: { category: 'contact.phone', weight: 3 },
    url: { category: 'contact.website', weight: 3 },
    password: { category: 'account.password', weight: 6 },
    file: { category: 'content.attachment', weight: 1.65 },
    search: { category: 'none', weight: 9 },
    textarea: { category: 'content.message', weight: 1.65 },
    color: { category: 'none', weight: 4 },
    range: { category: 'none', weight: 2 },
  } satisfies Partial<Record<FieldKind, { category: string; weight: number }>>,
  inputMode: {
    email: { category: 'contact.email', weight: 4 },
    tel: { category: 'contact.phone', weight: 1.5 },
    url: { category: 'contact.website', weight: 2 },
    search: { category: 'none', weight: 4 },
  },
  /** What a `pattern` lets in, and a length together with digits only. */
  format: {
    email: { category: 'contact.email', weight: 4 },
    postalCode: { category: 'contact.address.postal_code', weight: 2 },
    card: { category: 'payment.card', weight: 3 },
    phone: { category: 'contact.phone', weight: 2 },
  },
  /** A hidden field: a name known for what it holds, and the mere fact that it is hidden. */
  hidden: { known: 10, state: 5 },
  decoy: 14,
  /** A second signal of the same group. */
  echo: 0.35,
  /** What a group's word (`contact.address`) adds to a member's (`contact.address.street`). */
  inherited: 0.6,
  /** What is left of a vote for something that this kind of control hardly asks for. */
  misfit: 0.1,
} as const;

/** From which score, and from which lead over the next category, an answer is given, and how sure it is. */
export const thresholds = {
  answer: { score: 1.35, lead: 0.25 },
  likely: { score: 3.4, lead: 1.4 },
  certain: { score: 8.5, lead: 5 },
  /** The next category is named where its score comes this near. */
  runnerUp: 0.55,
} as const;
