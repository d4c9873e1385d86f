import type { RegisterText } from './text.ts';

const write = 'ist das gewollt, „sparsam register“ aufrufen und das Register einchecken';
const renew = 'den Fund neu ansehen: beheben, oder die Begründung mit sparsam accept erneuern';

const parts: Readonly<Record<string, string>> = {
  reason: 'Grund',
  basis: 'Rechtsgrundlage',
  by: 'Verantwortliche',
  date: 'Datum',
  until: 'Frist',
};

const levels: Readonly<Record<string, string>> = {
  required: 'Pflichtfeld',
  optional: 'freiwillig',
  conditional: 'Pflichtfeld unter einer Bedingung',
  configurable: 'Pflichtfeld je nach Einstellung',
  unknown: 'unbekannt, ob Pflichtfeld',
};

const level = (word: string): string => levels[word] ?? word;

export const de: RegisterText = {
  head: [
    'Was die Formulare dieses Projekts erheben, und welche Funde es begründet.',
    '„sparsam register“ schreibt Formulare und Felder aus dem Code und behält Ihre Kommentare, Notizen und Reihenfolge;',
    '„sparsam accept“ fügt Begründungen hinzu; „sparsam --locked“ scheitert, wo der Code abweicht.',
  ],
  cannotRead: (file) => `das Register ${file} ist nicht lesbar`,
  twin: (name) => `„${name}“ steht hier ein zweites Mal; behalten Sie eines von beiden`,
  badDay: (flag, given) => `${flag} braucht einen Tag als JJJJ-MM-TT, nicht „${given}“`,
  missing: (file) => `--locked vergleicht mit ${file}, das es nicht gibt; „sparsam register“ schreibt es`,
  written: (file, changes) => `${file} geschrieben: ${changes} ${changes === 1 ? 'Änderung' : 'Änderungen'}`,
  unchanged: (file) => `${file} sagt, was der Code sagt; es wurde nichts geschrieben`,
  agrees: (file) => `${file} sagt, was der Code sagt.`,
  differs: (file, differences) =>
    `Der Code weicht von ${file} in ${differences === 1 ? 'einem Punkt' : `${differences} Punkten`} ab:`,
  difference: {
    'form-added': (_, is) => `ein Formular, das nicht im Register steht; es fragt nach ${is}`,
    'form-gone': () => 'ein Formular, das es im Code nicht mehr gibt',
    'field-added': (_, is) => `ein Feld, das nicht im Register steht: ${is}`,
    'field-gone': (was) => `ein Feld, das es im Code nicht mehr gibt: ${was}`,
    'category-changed': (was, is) => `fragt nach ${is}; im Register steht ${was}`,
    'requirement-raised': (was, is) => `ist ${level(is)}; im Register steht: ${level(was)}`,
    'requirement-changed': (was, is) => `ist ${level(is)}; im Register steht: ${level(was)}`,
    'purpose-changed': (was, is) =>
      `dient ${is || 'keinem angegebenen Zweck'}; im Register steht ${was || 'kein angegebener Zweck'}`,
    'justification-stale': () => 'eine Begründung zu einem Fund, den es nicht mehr gibt',
    'justification-lapsed': (was, is) =>
      `eine Begründung, die hinfällig ist: sie galt für ${level(was) || '–'}, jetzt ist es ${level(is) || '–'}`,
    'justification-expired': (was) => `eine Begründung, die bis ${was} galt`,
    'justification-incomplete': (_, is) =>
      `eine Begründung, der etwas fehlt: ${is
        .split(', ')
        .map((part) => parts[part] ?? part)
        .join(', ')}`,
  },
  remedy: {
    'form-added': write,
    'form-gone': write,
    'field-added': `das Feld entfernen, oder: ${write}`,
    'field-gone': write,
    'category-changed': write,
    'requirement-raised': `das Feld wieder freiwillig machen, oder: ${write}`,
    'requirement-changed': write,
    'purpose-changed': `prüfen, ob die Daten dazu dienen dürfen (Art. 5 Abs. 1 lit. b, Art. 6 Abs. 4 DSGVO); ${write}`,
    'justification-stale': 'entfernen; im Register tut das „sparsam register“',
    'justification-lapsed': renew,
    'justification-expired': renew,
    'justification-incomplete': 'ergänzen: bis dahin bleibt der Fund offen',
  },
  whichFindings: 'sparsam accept braucht Kennungen von Funden, wie Berichte sie zeigen, oder --all',
  answerNeeds: (options) => `zu einer Begründung gehört auch ${options.join(', ')}`,
  isOver: (day) => `--until ${day} ist schon vorbei`,
  noSuchFinding: (beginning) =>
    `keine Kennung eines Fundes beginnt mit „${beginning}“; Berichte zeigen die Kennungen, vier Zeichen sind das Mindeste`,
  ambiguous: (beginning) => `mehrere Kennungen von Funden beginnen mit „${beginning}“:`,
  accepted: (file, findings, { basis, until, adopted }) => {
    const count = findings === 1 ? 'ein Fund' : `${findings} Funde`;
    if (adopted && basis === undefined)
      return `${file}: ${count} übernommen; ohne Rechtsgrundlage offen, aber bis ${until} scheitert daran kein Lauf`;
    return `${file}: ${count} begründet bis ${until}`;
  },
};
