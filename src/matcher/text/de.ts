import { wordsIn } from '../../report/index.ts';
import type { MatcherText } from './text.ts';

export const de: MatcherText = {
  ...wordsIn('de'),
  tooMuch: (purposes) => `Diese Formulare sollen nur erheben, was „${purposes}“ braucht, fragen aber nach mehr:`,
  notTooMuch: (purposes, fields) =>
    `Diese Formulare sollen mehr erheben, als „${purposes}“ braucht, doch soweit die eingeschalteten Regeln reichen, geht nichts darüber hinaus (Felder: ${fields}).`,
  otherPurpose: (form, purposes) =>
    `✖ ${form ? `Das Formular „${form}“` : 'Ein Formular'} erklärt einen anderen Zweck: „${purposes}“.`,
  asksFor: (category) => `fragt nach: ${category}`,
  cannotTell: 'nicht erkennbar',
  unnamedField: 'Feld ohne Namen',
  nothingToJudge:
    'In diesem HTML steht kein Formularfeld, es gibt also nichts zu beurteilen. Wurde die Seite gerendert?',
  unreadable: (reason) => `Dieser Text konnte nicht gelesen werden: ${reason}.`,
  neitherTextNorElement: 'toCollectOnlyFor beurteilt HTML: einen Text oder ein Element mit outerHTML.',
  limits: '`sparsam explain REGEL` sagt mehr zu einer Regel.',
};
