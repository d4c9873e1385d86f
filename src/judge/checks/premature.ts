import type { ConditionalEntry, Purpose } from '../../model/index.ts';
import { deciding } from '../requirement.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { wordFor } from './parameter.ts';

/** Something is asked at an earlier stage of the process than that which needs it. */
export const premature: Check = {
  id: 'premature',
  means: {
    en: 'Something is asked at an earlier stage of the process than that which needs it.',
    de: 'Etwas wird in einer früheren Phase des Ablaufs gefragt als der, die es braucht.',
  },
  parameters: {
    stages: {
      type: 'texts-by-name',
      means: { en: 'what the stages of purposes are called', de: 'wie die Phasen der Zwecke heißen' },
    },
  },
  variants: {
    unstated: {
      en: 'the project does not state the stage of the form; it is taken for the first',
      de: 'das Projekt nennt die Phase des Formulars nicht; angenommen wird die erste',
    },
    optional_field: { en: 'the field may stay empty', de: 'das Feld darf leer bleiben' },
  },
  placeholders: {
    stage: { en: 'the stage that needs it', de: 'die Phase, die es braucht' },
    now: { en: 'the stage of the form', de: 'die Phase des Formulars' },
  },
  observe: (subject) => {
    const { fields, rule, processing } = subject;
    return fields.flatMap((judged) => {
      const found = stagesOf(judged, subject);
      if (!found) return [];
      const { evidence } = processing;
      return [
        {
          subject: judged,
          variants: [
            ...(judged.field.requirement.level === 'optional' ? ['optional_field'] : []),
            ...(found.stated ? [] : ['unstated']),
          ],
          evidence: [
            ...deciding(judged.field.requirement),
            ...judged.classification.evidence,
            ...(found.stated && evidence.stage ? [evidence.stage] : []),
          ],
          values: { stage: wordFor(rule, 'stages', found.stage), now: wordFor(rule, 'stages', found.now) },
          review: true,
        },
      ];
    });
  },
};

interface Stages {
  readonly stage: string;
  readonly now: string;
  readonly stated: boolean;
}

/** The stage that the purpose's line waits for, where every line on the category waits for a later one. */
function stagesOf({ need, field }: JudgedField, { rulebook, processing, jurisdictions }: Subject): Stages | undefined {
  const purpose = rulebook.purposes.get(need?.purpose ?? '');
  if (!purpose || need?.list !== 'conditional' || field.kind === 'hidden') return undefined;
  const { stages } = purpose;
  const stated = processing.stage !== undefined && stages.includes(processing.stage);
  const now = stated ? (processing.stage ?? '') : (stages[0] ?? '');
  const countries = jurisdictions.flatMap((place) => place.countries);
  const waiting = linesOn(need.category, purpose, countries).map(({ stage }) => stages.indexOf(stage ?? now));
  const earliest = Math.min(...waiting);
  const stage = stages[earliest];
  return stage !== undefined && earliest > stages.indexOf(now) ? { stage, now, stated } : undefined;
}

const linesOn = (category: string | undefined, { conditional }: Purpose, countries: readonly string[]) =>
  conditional.filter((entry: ConditionalEntry) => {
    const { jurisdictions } = entry;
    return entry.category === category && (jurisdictions?.some((code) => countries.includes(code)) ?? true);
  });
