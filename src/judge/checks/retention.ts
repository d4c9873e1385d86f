import type { Evidence } from '../../model/index.ts';
import { isCertain, listing, personalFields } from '../personal.ts';
import { mentions, sentencesOf } from '../phrase.ts';
import { quoteOf, saidOn } from '../said.ts';
import type { Check, Subject } from './check.ts';
import { phrases, texts } from './parameter.ts';

/**
 * How long data are kept is said nowhere, or without saying anything (Art. 13(2)(a) GDPR). A notice may hold it that is not
 * at hand: the rule asks only projects that keep statements, and otherwise takes a form at its own words.
 */
export const retention: Check = {
  id: 'retention',
  means: {
    en: 'How long data are kept is not stated, or only as long as they are needed.',
    de: 'Wie lange Daten gespeichert werden, ist nicht angegeben, oder nur: so lange wie nötig.',
  },
  parameters: {
    vague: {
      type: 'phrases',
      means: {
        en: 'phrases that name no period and no criterion',
        de: 'Wendungen, die weder Frist noch Kriterium nennen',
      },
    },
    periods: {
      type: 'phrases',
      means: { en: 'phrases that name one', de: 'Wendungen, die eine Frist oder ein Kriterium nennen' },
    },
    notPurposes: {
      type: 'purposes',
      means: {
        en: 'purposes that keep nothing; the rule is silent',
        de: 'Zwecke, bei denen nichts gespeichert wird; die Regel schweigt',
      },
    },
  },
  variants: {
    vague: { en: 'something is said that names no period', de: 'es ist etwas gesagt, was keine Frist nennt' },
    unstated: { en: 'the project states nothing of it', de: 'das Projekt gibt nichts dazu an' },
  },
  placeholders: {
    quote: { en: 'the words that name no period', de: 'die Worte, die keine Frist nennen' },
    data: { en: 'what the form asks for', de: 'wonach das Formular fragt' },
  },
  observe: (subject) => {
    const { processing, keepsStatements, rule, purpose } = subject;
    const asked = personalFields(subject);
    if (asked.length === 0 || !isCertain(asked)) return [];
    if (purpose.ids.length > 0 && purpose.ids.every((id) => texts(rule, 'notPurposes').includes(id))) return [];
    const vague = vagueWords(subject);
    const silent = keepsStatements && processing.retention === undefined && !isSaid(subject);
    if (!vague && !silent) return [];
    const [first] = asked;
    return [
      {
        variants: vague ? ['vague'] : ['unstated'],
        evidence: vague ? [vague] : (first?.classification.evidence ?? []),
        values: { quote: subject.processing.retention ?? vague?.quote ?? '', data: listing(asked) },
        review: true,
      },
    ];
  },
};

/** What the project, or else the form, says of it without naming a period. */
function vagueWords(subject: Subject): Evidence | undefined {
  const { processing } = subject;
  const isVague = (words: string): boolean =>
    mentions(words, phrases(subject, 'vague')) && !mentions(words, phrases(subject, 'periods')) && !/\d/.test(words);
  if (processing.retention !== undefined)
    return isVague(processing.retention) ? processing.evidence.retention : undefined;
  const said = saidOn(subject).flatMap((one) => sentencesOf(one.content).map((content) => ({ ...one, content })));
  const found = said.find(({ content }) => isVague(content));
  return found && !isSaid(subject) ? quoteOf(found) : undefined;
}

const isSaid = (subject: Subject): boolean =>
  saidOn(subject).some(({ content }) =>
    sentencesOf(content).some((sentence) => mentions(sentence, phrases(subject, 'periods'))),
  );
