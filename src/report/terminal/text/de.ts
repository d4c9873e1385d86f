import { de as words } from '../../words/de.ts';
import { plural } from '../../words/plural.ts';
import type { TerminalText } from './text.ts';

export const de: TerminalText = {
  ...words,
  purpose: (names, origin, confidence) =>
    origin === 'none'
      ? 'Zweck unbekannt'
      : origin === 'declared'
        ? `Zweck: ${names}`
        : `Zweck wohl: ${names} (erschlossen, ${confidence && words.confidence[confidence]})`,
  rows: {
    field: 'Feld',
    data: 'fragt nach',
    why: 'warum',
    weight: 'Gewicht',
    law: 'Recht',
    fix: 'Abhilfe',
    status: 'Stand',
  },
  review: 'prüfen',
  screened: 'nur aufgeführt',
  noFindings: 'Nichts geht über die angegebenen Zwecke hinaus, soweit die aktiven Regeln es erkennen.',
  read: (forms, files, fields, personal) =>
    `${plural(forms, 'Formular', 'Formulare')} in ${plural(files, 'Datei', 'Dateien')}, ${plural(fields, 'Feld', 'Felder')}, davon ${personal} mit personenbezogenen Daten`,
  verdicts: 'Felder',
  findings: 'Funde',
  notExamined: (kinds) =>
    `Nicht untersucht, da kein Adapter sie liest: ${kinds.map(({ extension, files }) => `${files} .${extension}`).join(', ')}`,
  impactTitle: 'Folgenabschätzung (Art. 35 DSGVO)',
  explain: (rule) => `Mehr zu einer Regel: sparsam explain ${rule} --lang de`,
  accept: (id) => `Einen Fund im Register begründen: sparsam accept ${id}`,
  registerDiffers: (file, differences) =>
    `Der Code weicht von ${file} in ${plural(differences, 'Punkt', 'Punkten')} ab; sparsam register --check nennt sie.`,
  adopted: (findings) =>
    `${plural(findings, 'offener Fund ist', 'offene Funde sind')} übernommen; daran scheitert kein Lauf`,
  limits: 'Keine Rechtsberatung. Prüfungen auf dem Server, spätere Nutzung und Speicherung sind hier nicht sichtbar.',
};
