import { de as words } from '../../words/de.ts';
import { plural } from '../../words/plural.ts';
import type { MarkdownText } from './text.ts';

export const de: MarkdownText = {
  ...words,
  clean: 'nichts geht über die angegebenen Zwecke hinaus, soweit die aktiven Regeln es erkennen',
  columns: ['Schweregrad', 'Wo', 'Was', 'Abhilfe'],
  read: (forms, fields, personal) =>
    `${plural(forms, 'Formular', 'Formulare')}, ${plural(fields, 'Feld', 'Felder')}, davon ${personal} mit personenbezogenen Daten`,
  adopted: 'Übernommen, noch nicht geprüft',
  verdicts: 'Felder',
  elsewhere: (count) => `… ${words.further(count)}: die anderen Formate enthalten alle.`,
  limits: 'Keine Rechtsberatung. Prüfungen auf dem Server, spätere Nutzung und Speicherung sind hier nicht sichtbar.',
};
