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
  noFolder: (place) => `${place} ist kein Ordner`,
  noBundle: (folder) => `${folder} enthält anderes als Nachweise; bitte einen neuen oder leeren Ordner nennen`,
  wroteBundle: (files, folder) =>
    `${files} Dateien nach ${folder} geschrieben; erst eine Signatur von ${folder}/SHA256SUMS macht sie zum Nachweis`,
  noBundleHere: (folder) => `${folder} ist kein Nachweis, den sparsam geschrieben hat`,
  flaw: {
    changed: (path) => `${path}: ist nicht, was in SHA256SUMS steht`,
    missing: (path) => `${path}: fehlt`,
    added: (path) => `${path}: steht nicht in SHA256SUMS`,
    link: (path) => `${path}: ist keine gewöhnliche Datei`,
    'no-sums': (path) => `${path}: fehlt oder ist keine Liste von Prüfsummen`,
  },
  tampered: (folder) => `${folder} ist nicht mehr so, wie es geschrieben wurde`,
  otherStatement: 'statement.json: sagt nicht, was Bericht und übrige Dateien sagen',
  otherTool: (then, now) => `erstellt mit sparsam ${then}, dies ist ${now}`,
  otherPack: (id) => `das Regelpaket ${id} ist ein anderes`,
  otherConfig: 'die Konfiguration ist eine andere',
  otherRegister: 'das Register ist ein anderes',
  sourceAdded: (path) => `${path}: ist neu`,
  sourceChanged: (path) => `${path}: hat sich geändert`,
  sourceGone: (path) => `${path}: ist nicht mehr da`,
  findingAdded: (place, message) => `${place}: neu gefunden: ${message}`,
  findingGone: (place, message) => `${place}: nicht mehr gefunden: ${message}`,
  otherReport: 'eine Prüfung der jetzigen Quelltexte ergibt einen anderen Bericht',
  notVerified: (folder) => `${folder} ist unversehrt, sagt aber nicht, was jetzt hier steht`,
  verified: (sources, findings) =>
    `bestätigt: nichts wurde verändert, und eine Prüfung ${sources === 1 ? 'desselben Quelltexts' : `derselben ${sources} Quelltexte`} ergibt denselben Bericht mit ${findings} ${findings === 1 ? 'Fund' : 'Funden'}`,
  failsByChange: (findings, severity) =>
    `sparsam: scheitert an ${findings} ${findings === 1 ? 'neuen oder verschärften Fund' : 'neuen oder verschärften Funden'} ab Schweregrad ${severity}`,
};
