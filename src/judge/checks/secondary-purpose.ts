import type { Evidence, FormPurpose, Rulebook } from '../../model/index.ts';
import { narrowest } from '../category.ts';
import { personalFields } from '../personal.ts';
import { mentions, sentencesOf } from '../phrase.ts';
import { isSeen, quoteOf, saidOn } from '../said.ts';
import type { Check, Observation, Subject } from './check.ts';
import { phrases, texts } from './parameter.ts';

/** What the form says or looks like goes beyond the purpose that is declared (Art. 5(1)(b) GDPR). */
export const secondaryPurpose: Check = {
  id: 'secondary-purpose',
  means: {
    en: 'The words of the form tell of another use than the purpose that is declared.',
    de: 'Die Worte des Formulars zeugen von einer anderen Verwendung als dem angegebenen Zweck.',
  },
  parameters: {
    uses: {
      type: 'phrases',
      means: { en: 'phrases that tell of a further use', de: 'Wendungen, die von einer weiteren Verwendung zeugen' },
    },
    served: {
      type: 'purposes',
      means: { en: 'purposes that include such a use', de: 'Zwecke, die eine solche Verwendung einschließen' },
    },
    choices: {
      type: 'categories',
      means: {
        en: 'fields by which a person chooses the further use',
        de: 'Felder, mit denen eine Person die weitere Verwendung wählt',
      },
    },
    further: {
      type: 'purposes',
      means: {
        en: 'purposes that count where the words of the form suggest them beyond doubt',
        de: 'Zwecke, die zählen, wo die Worte des Formulars sie zweifelsfrei nahelegen',
      },
    },
  },
  variants: {
    inferred_mismatch: {
      en: 'the words of the form suggest another purpose',
      de: 'die Worte des Formulars legen einen anderen Zweck nahe',
    },
  },
  placeholders: {
    use: { en: 'the words, or the other purpose', de: 'die Worte, oder der andere Zweck' },
  },
  observe: (subject) => {
    const { purpose } = subject;
    if (purpose.origin !== 'declared' || personalFields(subject).length === 0) return [];
    return [...statedUses(subject), ...mismatch(subject)];
  },
};

function statedUses(subject: Subject): Observation[] {
  const { fields, rule, purpose } = subject;
  if (purpose.ids.some((id) => texts(rule, 'served').includes(id))) return [];
  const chosen = fields.some(
    (judged) =>
      isSeen(judged) && judged.category && narrowest(texts(rule, 'choices'), judged.category.id) !== undefined,
  );
  if (chosen) return [];
  const uses = phrases(subject, 'uses');
  const found = saidOn(subject).flatMap((said) =>
    sentencesOf(said.content)
      .filter((sentence) => mentions(sentence, uses))
      .map((content) => ({ ...said, content })),
  );
  const [first] = found;
  return first
    ? [{ variants: [], evidence: [quoteOf(first)], values: { use: `“${first.content}”` }, review: true }]
    : [];
}

function mismatch({ purpose, rule, rulebook }: Subject): Observation[] {
  const { suggested } = purpose;
  const further = texts(rule, 'further');
  const [other] = suggested?.ids.filter((id) => further.includes(id) && !isNear(id, purpose, rulebook)) ?? [];
  const name = rulebook.purposes.get(other ?? '')?.name;
  if (!suggested || !name || suggested.confidence !== 'certain') return [];
  const evidence: readonly Evidence[] = [...purpose.evidence, ...suggested.evidence];
  return [{ variants: ['inferred_mismatch'], evidence, values: { use: name }, review: true }];
}

/** One of the two extends the other, or both extend the same. */
function isNear(id: string, { ids }: FormPurpose, { purposes }: Rulebook): boolean {
  const rootOf = (of: string): string => purposes.get(of)?.extends ?? of;
  return ids.some((declared) => rootOf(declared) === rootOf(id));
}
