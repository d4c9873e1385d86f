import type { JustificationText } from './text.ts';

const by = (name: string): string => (name === '' ? '' : ` von ${name}`);
const on = (basis: string): string => (basis === '' ? '' : `, gestützt auf ${basis}`);

export const de: JustificationText = {
  title: 'Begründungen',
  standing: {
    accepted: (said) =>
      said.inline ? 'im Quelltext begründet' : `begründet${by(said.by)} bis ${said.until}${on(said.basis)}`,
    adopted: (said) => `übernommen${by(said.by)} bis ${said.until}, noch nicht geprüft`,
    expired: (said) => `die Begründung${by(said.by)} galt nur bis ${said.until}`,
    lapsed: (said) => `die Begründung${by(said.by)} ist hinfällig (${said.changes})`,
    incomplete: (said) => `der Begründung fehlt ${said.missing}`,
    stale: () => 'einen solchen Fund gibt es nicht (mehr)',
  },
  adopted: 'mit allem übernommen, was da war',
  part: {
    reason: 'ein Grund',
    basis: 'eine Rechtsgrundlage',
    by: 'wer es verantwortet',
    date: 'ein Datum',
    until: 'ein letzter Tag',
  },
  ground: {
    rule: 'Regel',
    form: 'Formular',
    field: 'Feld',
    purpose: 'Zweck',
    category: 'Datenkategorie',
    requirement: 'Pflicht',
  },
  changed: (what, was, is) => `${what} war ${was || 'keine Angabe'}, ist ${is || 'keine Angabe'}`,
};
