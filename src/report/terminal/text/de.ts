import type { TerminalText } from './text.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const de: TerminalText = {
  unnamedForm: 'Formular ohne Namen',
  line: (line) => `Zeile ${line}`,
  purpose: (names, origin, confidence) =>
    origin === 'none'
      ? 'Zweck unbekannt'
      : origin === 'declared'
        ? `Zweck: ${names}`
        : `Zweck: ${names}? (vermutet, ${confidence && de.confidence[confidence]})`,
  fields: (count) => plural(count, 'Feld', 'Felder'),
  rows: {
    field: 'Feld',
    data: 'fragt nach',
    why: 'warum',
    law: 'Recht',
    fix: 'Abhilfe',
    rule: 'Regel',
    review: 'prüfen',
  },
  level: {
    required: 'Pflichtfeld',
    optional: 'freiwillig',
    conditional: 'Pflichtfeld unter einer Bedingung',
    configurable: 'Pflichtfeld je nach Einstellung',
    unknown: 'unbekannt, ob Pflichtfeld',
  },
  layer: {
    markup: 'Markup',
    mark: 'sichtbare Kennzeichnung',
    schema: 'Schema',
    validator: 'Prüfung',
    default: 'Voreinstellung',
  },
  confidence: { certain: 'sicher', likely: 'wahrscheinlich', possible: 'möglich' },
  severity: { critical: 'kritisch', high: 'hoch', medium: 'mittel', low: 'niedrig', info: 'Hinweis' },
  outcome: { violation: 'Beanstandungen', review: 'zu prüfen', accepted: 'begründet' },
  verdict: { necessary: 'erforderlich', allowed: 'zulässig', excessive: 'zu viel', unclear: 'unklar' },
  need: (list, purpose, note) =>
    ({
      necessary: `erforderlich für „${purpose}“`,
      conditional: `für „${purpose}“ nur nötig, wenn: ${note}`,
      optional: `darf für „${purpose}“ angeboten, aber nicht verlangt werden`,
      contested: `für „${purpose}“ umstritten: ${note}`,
      never: `gehört nicht in „${purpose}“`,
      unlisted: `steht auf keiner Liste von „${purpose}“`,
      neutral: 'wird nicht als personenbezogene Angabe des Zwecks gewertet',
    })[list],
  further: (count) => `und ${count} weitere`,
  noForms: 'Es wurden keine Formulare gefunden.',
  noFindings: 'Nichts geht über die angegebenen Zwecke hinaus, soweit die aktiven Regeln es erkennen.',
  read: (forms, files, fields, personal) =>
    `${plural(forms, 'Formular', 'Formulare')} in ${plural(files, 'Datei', 'Dateien')}, ${plural(fields, 'Feld', 'Felder')}, davon ${personal} mit personenbezogenen Daten`,
  verdicts: 'Felder',
  findings: 'Funde',
  partial: 'Teilweise gelesen',
  unreadable: 'Nicht gelesen',
  notExamined: (kinds) =>
    `Nicht untersucht, da kein Adapter sie liest: ${kinds.map(({ extension, files }) => `${files} .${extension}`).join(', ')}`,
  explain: (rule) => `Mehr zu einer Regel: sparsam explain ${rule} --lang de`,
  limits: 'Keine Rechtsberatung. Prüfungen auf dem Server, spätere Nutzung und Speicherung sind hier nicht sichtbar.',
};
