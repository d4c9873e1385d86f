import { de as words } from '../../words/de.ts';
import { plural } from '../../words/plural.ts';
import type { ChangesText } from './text.ts';

export const de: ChangesText = {
  title: 'Was sich geändert hat',
  nothing: 'Seit dem früheren Bericht hat sich nichts geändert.',
  summary: (fates) =>
    [
      `${plural(fates.new, 'neuer Fund', 'neue Funde')}`,
      `${fates.worse} verschärft`,
      `${fates.better} entschärft`,
      `${fates.fixed} behoben`,
      `${fates.open} weiter offen`,
      ...(fates.unchecked > 0 ? [`${fates.unchecked} nicht erneut geprüft`] : []),
    ].join(', '),
  personalFields: (before, after) => `Felder für personenbezogene Daten: vorher ${before}, jetzt ${after}.`,
  otherTool: (before, after) =>
    `Der frühere Bericht entstand mit sparsam ${before}, dieser mit ${after}: Unterschiede können daran liegen.`,
  otherPacks: 'Die Regelpakete sind nicht dieselben: Unterschiede können daran liegen.',
  section: {
    new: 'Neue Funde',
    worse: 'Verschärfte Funde',
    better: 'Entschärfte Funde',
    fixed: 'Behoben',
    unchecked: 'Nicht erneut geprüft',
    purpose: 'Formulare mit anderem Zweck',
    'required-more': 'Strenger verlangte Felder',
    'field-added': 'Neue Felder',
    category: 'Felder, die nach etwas anderem fragen',
    'required-less': 'Weniger streng verlangte Felder',
    'field-removed': 'Entfallene Felder',
    'form-added': 'Neue Formulare',
    'form-removed': 'Entfallene Formulare',
    'not-read': 'Diesmal nicht gelesene Formulare',
  },
  note: {
    purpose:
      'Für den früheren Zweck erhobene Daten dürfen für den neuen nur verwendet werden, wenn beide vereinbar sind, sonst mit Einwilligung oder aufgrund eines Gesetzes (Art. 5 Abs. 1 lit. b, Art. 6 Abs. 4 DSGVO).',
    unchecked: 'Ihre Regel ist ausgeschaltet oder ihre Datei wurde nicht gelesen: behoben sind sie damit nicht.',
  },
  severity: words.severity,
  level: words.level,
  violation: 'Beanstandung',
  review: 'zu prüfen',
  accepted: 'begründet',
  because: {
    'rule-added': 'die Regel ist neu',
    'rule-off': 'die Regel ist ausgeschaltet',
    'not-read': 'die Datei wurde nicht gelesen',
  },
  unnamedForm: words.unnamedForm,
  unnamedField: 'Feld ohne Namen',
  notPersonal: 'keine personenbezogenen Daten',
  cannotTell: 'nicht erkennbar',
  noPurpose: 'unbekannt',
};
