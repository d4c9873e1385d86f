import { narrowest } from '../category.ts';
import { isSeen, quoteOf, type Said, saidOn } from '../said.ts';
import type { Check, JudgedField, Observation, Subject } from './check.ts';
import { texts, topicsOf, wordFor } from './parameter.ts';

/** Where a form's headline stands; words elsewhere may be of the page's footer or menu. */
const headlines: ReadonlySet<Said['source']> = new Set(['heading', 'page-title', 'legend', 'button']);

/** What people ask or order in a place says who they are: together with their names it may be data of Art. 9 GDPR. */
export const inferredSpecial: Check = {
  id: 'inferred-special',
  means: {
    en: 'The place in which harmless data are asked, together with a name, may reveal a special category.',
    de: 'Der Ort, an dem harmlose Angaben erfragt werden, kann zusammen mit einem Namen eine besondere Kategorie erkennen lassen.',
  },
  parameters: {
    categories: {
      type: 'categories',
      means: {
        en: 'categories that reveal it in such a place',
        de: 'Kategorien, die es an einem solchen Ort erkennen lassen',
      },
    },
    identifying: {
      type: 'categories',
      means: { en: 'categories that say who it is', de: 'Kategorien, die sagen, um wen es geht' },
    },
    places: {
      type: 'topics',
      means: {
        en: 'words in a headline that tell of such a place, by what it reveals',
        de: 'Worte in einer Überschrift, die von einem solchen Ort zeugen, nach dem, was er erkennen lässt',
      },
    },
    reveals: { type: 'texts-by-name', means: { en: 'what each place reveals', de: 'was der Ort erkennen lässt' } },
    purposes: {
      type: 'purposes',
      means: {
        en: 'purposes of which the mere use in such a place reveals it',
        de: 'Zwecke, deren bloße Nutzung an einem solchen Ort es erkennen lässt',
      },
    },
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'purposes that treat their data as special anyway; the rule is silent',
        de: 'Zwecke, die ihre Daten ohnehin als besondere behandeln; die Regel schweigt',
      },
    },
  },
  variants: {
    whole_form: {
      en: 'the use of the form alone reveals it, whatever it asks',
      de: 'schon die Nutzung des Formulars lässt es erkennen',
    },
  },
  placeholders: {
    revealed: { en: 'what it may reveal', de: 'was es erkennen lassen kann' },
    quote: { en: 'the words that tell of the place', de: 'die Worte, die vom Ort zeugen' },
  },
  observe: (subject) => {
    const { fields, rule, purpose, processing } = subject;
    if (processing.art9Condition !== undefined || fields.some(({ category }) => category?.gdpr.art9 === 'yes'))
      return [];
    if (purpose.ids.some((id) => texts(rule, 'notPurposes').includes(id))) return [];
    const named = fields.filter((judged) => isSeen(judged) && isListed(judged, texts(rule, 'identifying')));
    const place = placeOf(subject);
    if (named.length === 0 || !place) return [];
    const revealing = fields.filter((judged) => isSeen(judged) && isListed(judged, texts(rule, 'categories')));
    if (revealing.length > 0)
      return revealing.map((judged) => observation(place, judged.classification.evidence, subject, judged));
    const used = purpose.origin === 'declared' && purpose.ids.some((id) => texts(rule, 'purposes').includes(id));
    return used ? [observation(place, purpose.evidence, subject)] : [];
  },
};

interface Place {
  readonly topic: string;
  readonly said: Said;
}

function placeOf(subject: Subject): Place | undefined {
  for (const said of saidOn(subject)) {
    if (said.judged !== undefined || !headlines.has(said.source)) continue;
    const [topic] = topicsOf(subject.rule, 'places', said.content);
    if (topic !== undefined) return { topic, said };
  }
  return undefined;
}

function observation(
  { topic, said }: Place,
  evidence: Observation['evidence'],
  { rule }: Subject,
  judged?: JudgedField,
): Observation {
  return {
    ...(judged && { subject: judged }),
    variants: judged ? [] : ['whole_form'],
    evidence: [quoteOf(said), ...evidence],
    values: { revealed: wordFor(rule, 'reveals', topic), quote: said.content },
    review: true,
  };
}

const isListed = ({ category, classification }: JudgedField, listed: readonly string[]): boolean =>
  category !== undefined && classification.confidence !== 'possible' && narrowest(listed, category.id) !== undefined;
