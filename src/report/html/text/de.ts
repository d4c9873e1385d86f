import { de as words } from '../../words/de.ts';
import { plural } from '../../words/plural.ts';
import type { HtmlText } from './en.ts';

export const de: HtmlText = {
  ...words,
  document: 'Prüfbericht zur Datenminimierung',
  skip: 'Zum Bericht springen',
  language: 'Sprache',
  contents: 'Inhalt',
  search: 'Felder, Funde und Dateien durchsuchen',
  fieldHits: 'Felder',
  findingHits: 'Funde',
  show: 'Zeigen',
  toTop: 'Nach oben',
  toBeCompleted: 'zu ergänzen',

  cover: {
    lede: 'Wonach die Formulare dieses Projekts fragen, wofür, und was darüber hinauszugehen scheint.',
    scope: 'Umfang',
    examined: (forms, files) => `${plural(forms, 'Formular', 'Formulare')} in ${plural(files, 'Datei', 'Dateien')}`,
    tool: 'Werkzeug',
    packs: 'Regelpakete',
    date: 'Datum',
    noDate: 'Keines: gleiche Eingabe, gleiche Bytes. Das Datum gehört zur Unterschrift.',
    twin: 'Maschinenlesbare Fassung',
    twinIs: '--format json desselben Laufs, SHA-256',
    jurisdictions: 'Rechtsordnungen neben der Grundlage',
    consentAge: (age) => `Kinder willigen ab ${age} allein ein`,
    controller: 'Verantwortlicher',
    officer: 'Datenschutzbeauftragte Person',
    product: 'Produkt oder Projekt',
    order: 'Erstellt von, im Auftrag von',
    secrecy: 'Einstufung',
    limits:
      'Keine Rechtsberatung und keine Feststellung von Konformität oder Verstoß. Prüfungen auf dem Server, spätere Nutzung und Speicherung sind hier nicht sichtbar.',
    more: 'Methode und Grenzen',
  },

  summary: {
    title: 'Zusammenfassung',
    excess: (excessive, personal) =>
      `${excessive} von ${personal} personenbezogenen Angaben ${excessive === 1 ? 'scheint' : 'scheinen'} über den Zweck ${personal === 1 ? 'des Formulars' : 'ihrer Formulare'} hinauszugehen.`,
    noExcess: (personal) =>
      `Keine der ${personal} personenbezogenen Angaben scheint über den Zweck ihres Formulars hinauszugehen, soweit die aktiven Regeln es erkennen.`,
    nothing: 'Es wurden keine Formulare gefunden.',
    counts: (forms, fields, personal) =>
      `${plural(forms, 'Formular', 'Formulare')}, ${plural(fields, 'Feld', 'Felder')}, davon ${personal} mit personenbezogenen Daten.`,
    open: (unclear) =>
      `${plural(unclear, 'Feld konnte', 'Felder konnten')} nicht beurteilt werden: Es ist nicht erkennbar, was gefragt wird oder wofür.`,
    verdicts: 'Jedes Feld und sein Urteil',
    urgent: 'Am dringendsten',
    noFindings: 'Die aktiven Regeln fanden nichts. Mehr sagt das nicht.',
    matrix: 'Wonach gefragt wird, und wie bestimmt',
    matrixNote: 'Ein Zeichen je Feld. Es führt zur Zeile des Feldes im Register.',
    category: 'Art der Daten',
    level: { required: 'Pflicht', depends: 'bedingt', optional: 'freiwillig', unknown: 'unbekannt' },
    noneOfThese: 'keine personenbezogenen Daten',
    cannotTell: 'nicht erkennbar',
    findings: 'Funde nach Schwere',
    coverage: 'Was gelesen wurde und was nicht',
    allRead: 'Jede gefundene Datei konnte vollständig gelesen werden.',
    gaps: 'Nicht oder nicht vollständig gelesen',
  },

  verdictMeans: {
    necessary: 'Der Zweck braucht die Angabe.',
    allowed: 'Darf so gefragt werden oder ist keine personenbezogene Angabe des Zwecks.',
    excessive: 'Erscheint so, wie gefragt wird, für den Zweck nicht erforderlich.',
    unclear: 'Am Formular nicht erkennbar. Ein Mensch entscheidet.',
  },

  inventory: {
    title: 'Verzeichnis der Formulare',
    note: 'Alle Formulare in der Reihenfolge ihrer Dateien.',
    form: 'Formular',
    purpose: 'Zweck',
    target: 'Gesendet an',
    fields: 'Felder',
    special: 'Besondere Daten',
    noTarget: 'kein Ziel angegeben',
    samePage: 'die Seite selbst',
    requiredOf: (required, all) => `${required} von ${all} Pflicht`,
  },

  purpose: {
    title: 'Zweck',
    declared: 'angegeben',
    inferred: (confidence) => `vermutet, ${confidence}`,
    none: 'nicht bekannt',
  },

  special: { art9: 'Art. 9', 'art9-possible': 'Art. 9 möglich', art10: 'Art. 10', art87: 'Art. 87' },

  register: {
    title: 'Register der Felder',
    note: 'Jedes Feld mit Urteil und Begründung, auch wo nichts zu beanstanden ist: Das ist, was Verantwortliche nach Art. 5 Abs. 2 und Art. 25 DSGVO nachweisen können müssen.',
    field: 'Feld',
    verdict: 'Urteil',
    asksFor: 'Fragt nach',
    requirement: 'Pflicht',
    reason: 'Begründung',
    place: 'Stelle',
    readBy: 'Gelesen von',
    target: 'Gesendet an',
    also: 'Auch gelesen aus',
    incomplete: 'Teilweise gelesen',
    unclearForm: 'Vielleicht kein Formular',
    findings: 'Funde',
    drawing: 'Das Formular, seine Felder nach Urteil gekennzeichnet',
    noFields: 'Es wurden keine Felder erkannt.',
    noLabel: 'ohne Beschriftung',
    notPersonal: 'keine personenbezogenen Daten',
    cannotTell: 'nicht erkennbar',
    runnerUp: (category) => `oder ${category}`,
    noCategory: 'Am Formular ist nicht erkennbar, was gefragt wird.',
    noPurpose: 'Wozu das Formular dient, ist nicht bekannt.',
    mayBeNoForm: 'Das ist vielleicht kein Formular, das ein Mensch ausfüllt.',
    conflict: 'die Ebenen widersprechen sich',
    dependsOn: (field) => `hängt ab von ${field}`,
    default: 'nicht angegeben: Voreinstellung der Plattform',
    initial: {
      checked: 'vorab angekreuzt',
      unchecked: 'nicht angekreuzt',
      selected: 'vorab ausgewählt',
      prefilled: 'vorab ausgefüllt',
      dynamic: 'von der Seite ausgefüllt',
    },
    concealed: 'nicht sichtbar',
    furtherHidden: (count) => plural(count, 'verstecktes Feld', 'versteckte Felder'),
  },

  findings: {
    title: 'Funde',
    groups: { violation: 'Beanstandungen', review: 'Zu prüfen' },
    means: {
      violation: 'Der Zweck ist angegeben, und was gesehen wurde, ist gelesen und nicht vermutet.',
      review: 'Ein Mensch entscheidet: Zweck oder Bedeutung sind vermutet, oder es ist eine Frage der Abwägung.',
    },
    one: { violation: 'Beanstandung', review: 'zu prüfen', accepted: 'begründet' },
    fix: 'Was zu tun ist',
    evidence: 'Was gesehen wurde',
    weight: 'Warum es mehr oder weniger wiegt',
    law: 'Recht',
    errs: 'Wann dieser Fund falsch sein kann',
    rule: 'Regel',
    id: 'Fund',
    whole: 'ganzes Formular',
    none: 'Die aktiven Regeln fanden nichts.',
  },

  justifications: {
    title: 'Begründete Funde',
    note: 'Funde, für die das Projekt eine Begründung hinterlegt hat. Ob sie trägt, entscheidet der Verantwortliche.',
  },

  rules: {
    title: 'Regeln',
    note: 'Jede aktive Regel. Die etwas fanden, stehen hier mit Gründen und Quellen.',
    silent: 'Gesucht und nicht gefunden',
    found: (count) => plural(count, 'Fund', 'Funde'),
    decision: {
      auto: 'kann einen Build scheitern lassen',
      review: 'ein Mensch entscheidet',
      screen: 'wird nur aufgeführt',
    },
    errs: 'Bekannte Fehlalarme',
  },

  law: {
    title: 'Recht und Stand der Prüfung',
    note: 'Jede Quelle mit der Angabe, wie gut sie für das Regelpaket geprüft wurde. Vor Verwendung den Originaltext lesen.',
    source: 'Quelle',
    topic: 'Was sie sagt',
    paras: 'Randnummern',
    status: 'Geprüft',
    key: 'Wie eine Quelle geprüft wurde',
    statuses: {
      'checked-primary': 'Originaltext gesehen',
      'checked-secondary': 'in einem Bericht darüber gesehen',
      knowledge: 'aus Kenntnis, zu prüfen',
    },
  },

  sources: {
    title: 'Quellen',
    note: 'Jede gefundene Datei. Keine wird übergangen, ohne hier zu stehen.',
    file: 'Datei',
    status: {
      read: 'gelesen',
      'no-forms': 'ohne Formulare',
      partial: 'teilweise gelesen',
      unreadable: 'nicht gelesen',
    },
    notExamined: 'nicht untersucht',
    noAdapter: (extension, files) =>
      `${plural(files, 'Datei', 'Dateien')} der Art .${extension}: Noch liest sie kein Adapter`,
    hash: 'SHA-256',
    reason: 'Warum',
    files: (count) => plural(count, 'Datei', 'Dateien'),
  },

  method: {
    title: 'Methode und Grenzen',
    steps: [
      'Dateien werden als Text gelesen. Nichts davon wird je ausgeführt, und nichts verlässt den Rechner.',
      'Zu jedem Feld hält der Bericht fest, was jede Ebene zur Pflicht sagt: Markup, sichtbare Kennzeichnung, Schema, Prüfung im Code.',
      'Ein Wortschatz und die Autofill-Angaben des HTML-Standards sagen, wonach ein Feld fragt und wie sicher das ist.',
      'Der Zweck des Formulars ist der, den das Projekt angibt. Wo keiner angegeben ist, wird er aus den Worten des Formulars vermutet; dann ist jeder Fund daran von einem Menschen zu prüfen.',
      'Die Listen des Zwecks sagen, was erforderlich ist, was unter einer Bedingung, was freiwillig vertretbar, was umstritten und was nie. Die Tabelle zeigt, was daraus folgt.',
    ],
    tableTitle: 'Wie ein Urteil zustande kommt',
    columns: ['erforderlich', 'unter einer Bedingung', 'freiwillig', 'umstritten', 'auf keiner Liste', 'nie'],
    rows: { required: 'Pflicht', open: 'bedingt oder unbekannt', optional: 'freiwillig' },
    disputed: 'wie das Paket sagt',
    grades: 'Stufen der Belege',
    grade: {
      A: 'eindeutig: ein Attribut oder ein Schlüsselwort eines Schemas',
      B: 'ein Wort aus dem Wortschatz mit seinem Umfeld',
      C: 'aus Text geschlossen; ein Mensch muss es bestätigen',
    },
    reproduce: 'Den Bericht nachvollziehen',
    reproduceNote:
      'Gleiche Dateien, Pakete und Konfiguration ergeben die gleichen Bytes. Diese Prüfsummen sagen, welche es waren; die der Dateien stehen unter „Quellen“.',
    limits: 'Was nicht zu sehen ist',
    limitList: [
      'Prüfungen auf dem Server, die das Formular nicht zeigt.',
      'Was später mit den Daten geschieht, Verträge zur Auftragsverarbeitung, tatsächliche Speicherung.',
      'Felder, die erst ein laufendes Skript hinzufügt.',
      'Ob ein Zweck zu Recht angegeben ist.',
    ],
    disclaimer: 'Hinweis',
  },

  disclaimer:
    'Dieser Bericht wurde automatisiert aus den genannten Formularen und Schemata erzeugt. Er zeigt darin erkennbare Tatsachen und gleicht sie mit veröffentlichtem Recht, Rechtsprechung und Leitlinien zum Stand des Regelpakets ab. Er ist keine Rechtsberatung und keine Feststellung eines Verstoßes oder der Konformität. Ob eine Angabe erforderlich ist, hängt von Zweck, Ablauf und nationalem Recht ab und ist im Einzelfall vom Verantwortlichen zu entscheiden, der den Rat der oder des Datenschutzbeauftragten einholt, sofern benannt. Serverseitige Prüfungen, Verträge, spätere Nutzung und tatsächliche Speicherung sind nicht sichtbar. Kein Fund heißt nur, dass die aktiven Regeln nichts fanden. Leitlinien binden nicht; bei „umstritten“ weichen Gerichte und Behörden voneinander ab. Zitierte Quellen vor Verwendung prüfen.',

  signoff: {
    title: 'Unterschriften',
    note: 'Die oder der Datenschutzbeauftragte berät und entscheidet nicht (Art. 38 Abs. 6 DSGVO).',
    prepared: 'Erstellt von',
    preparedNote: 'Hat die Funde an den Formularen geprüft.',
    advice: 'Rat der oder des Datenschutzbeauftragten',
    adviceNote: 'Art. 39 Abs. 1 lit. a und b DSGVO',
    decision: 'Entscheidung des Verantwortlichen',
    decisionNote: 'Art. 24 DSGVO',
    name: 'Name',
    date: 'Datum',
    signature: 'Unterschrift',
    remarks: 'Anmerkungen',
    next: 'Nächste Überprüfung am',
  },
};
