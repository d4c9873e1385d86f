import type { EvidenceText } from './text.ts';

export const de: EvidenceText = {
  cannotRead: (file) => `${file} lässt sich nicht lesen`,
  tooLarge: (file) => `${file} ist zu groß für einen Bericht`,
  notWrittenBySparsam: (file) => `${file} ist kein JSON, das sparsam geschrieben hat (--format json)`,
  otherSchemaVersion: (file, found, known) =>
    `${file} hat die Schemaversion ${found}, dieses sparsam liest ${known}: bitte mit dieser Version neu schreiben`,
  notValid: (file, place, reason) =>
    `${file} ist ungültig, und zwar an der Stelle ${place || '(oberste Ebene)'}: ${reason}`,
  contradiction: 'dort wird etwas genannt, das der Bericht nicht enthält',
  failsByChange: (findings, severity) =>
    `sparsam: scheitert an ${findings} ${findings === 1 ? 'neuen oder verschärften Fund' : 'neuen oder verschärften Funden'} ab Schweregrad ${severity}`,
};
