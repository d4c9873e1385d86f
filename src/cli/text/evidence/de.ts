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
  noSuchCommit: (since, reason) =>
    ({
      'no-git': 'was sich geändert hat, sagt git, und hier ist kein git-Arbeitsverzeichnis',
      unknown: `git kennt keinen Commit namens „${since}“; in einer Pipeline muss er vielleicht erst geholt werden (fetch-depth: 0)`,
      unrelated: `„${since}“ hat mit dem ausgecheckten Stand keinen gemeinsamen Vorfahren; in einer Pipeline bitte die ganze Geschichte holen (fetch-depth: 0)`,
    })[reason],
  notTogether: (options) => `${options.join(' und ')} passen nicht zusammen`,
  badShard: (given) => `--shard erwartet Teil und Anzahl, etwa 1/3, und nicht „${given}“`,
  shardIsJson: '--shard gibt JSON für sparsam merge aus; als --format geht nur json oder json=Datei',
  mixedParts: (file, what) =>
    `${file} gehört nicht zum selben Bericht: ${
      {
        version: 'eine andere Version von sparsam hat es geschrieben',
        packs: 'es wurde mit anderen Regelpaketen gelesen',
        settings: 'es wurde mit anderer Konfiguration oder anderem Register gelesen, als hier gilt',
        files: 'es wurde aus anderen Dateien gelesen',
        commit: 'es wurde aus einem anderen Commit gelesen',
        count: 'es gehört zu einer anderen Anzahl von Teilen',
      }[what]
    }`,
  doubledPart: (file, index) => `${file} ist noch einmal Teil ${index}`,
  missingParts: (indices, count) =>
    `es ${indices.length === 1 ? 'fehlt Teil' : 'fehlen die Teile'} ${indices.join(', ')} von ${count}`,
  failsByChange: (findings, severity) =>
    `sparsam: scheitert an ${findings} ${findings === 1 ? 'neuen oder verschärften Fund' : 'neuen oder verschärften Funden'} ab Schweregrad ${severity}`,
};
