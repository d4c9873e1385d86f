import { enough } from '../impact/screen.ts';
import { signalsOf } from '../impact/signals.ts';
import type { Check } from './check.ts';
import { wordFor } from './parameter.ts';

/** Two or more criteria of WP248 rev.01 on one form. The rule that runs it also decides what the project's screening looks at. */
export const impact: Check = {
  id: 'impact',
  means: {
    en: 'A form shows several criteria of a data protection impact assessment.',
    de: 'Ein Formular zeigt mehrere Kriterien einer Datenschutz-Folgenabschätzung.',
  },
  parameters: {
    scoringPurposes: {
      type: 'purposes',
      means: { en: 'purposes that evaluate or score people', de: 'Zwecke, die Menschen bewerten oder einstufen' },
    },
    monitoringCategories: {
      type: 'categories',
      means: { en: 'categories that serve to observe people', de: 'Kategorien, die der Beobachtung dienen' },
    },
    sensitiveCategories: {
      type: 'categories',
      means: {
        en: 'categories of a highly personal nature, besides those of Art. 9, 10 and 87 GDPR',
        de: 'höchstpersönliche Kategorien, neben denen der Art. 9, 10 und 87 DSGVO',
      },
    },
    identifyingCategories: {
      type: 'categories',
      means: { en: 'categories that say who it is', de: 'Kategorien, die sagen, um wen es geht' },
    },
    carriedCategories: {
      type: 'categories',
      means: {
        en: 'identifiers that, carried along out of sight, let data sets be matched',
        de: 'Kennungen, die verdeckt mitgeführt den Abgleich von Datensätzen erlauben',
      },
    },
    vulnerablePurposes: {
      type: 'purposes',
      means: {
        en: 'purposes whose people depend on the controller: applicants, patients, reporters',
        de: 'Zwecke, deren Betroffene vom Verantwortlichen abhängen: Bewerbende, Patienten, Hinweisgebende',
      },
    },
    vulnerableCategories: {
      type: 'categories',
      means: { en: 'categories about vulnerable people', de: 'Kategorien über schutzbedürftige Personen' },
    },
    vulnerableWords: {
      type: 'phrases',
      means: { en: 'phrases that speak to such people', de: 'Wendungen, die sich an solche Personen richten' },
    },
    newTechnologyCategories: {
      type: 'categories',
      means: { en: 'categories that new technology reads', de: 'Kategorien, die neue Technik ausliest' },
    },
    newTechnologyWords: {
      type: 'phrases',
      means: { en: 'phrases that tell of new technology', de: 'Wendungen, die von neuer Technik zeugen' },
    },
    blockingPurposes: {
      type: 'purposes',
      means: {
        en: 'purposes that decide on a right, a service or a contract',
        de: 'Zwecke, die über ein Recht, eine Leistung oder einen Vertrag entscheiden',
      },
    },
    names: { type: 'texts-by-name', means: { en: 'what the criteria are called', de: 'wie die Kriterien heißen' } },
  },
  variants: {},
  placeholders: {
    criteria: { en: 'the criteria that the form shows', de: 'die Kriterien, die das Formular zeigt' },
  },
  observe: (subject) => {
    const signals = signalsOf(subject);
    if (signals.length < enough) return [];
    const names = signals.map(({ criterion }) => wordFor(subject.rule, 'names', criterion));
    return [
      {
        variants: [],
        evidence: signals.flatMap(({ evidence }) => evidence.slice(0, 1)),
        values: {
          criteria: { en: names.map(({ en }) => en).join(', '), de: names.map(({ de }) => de).join(', ') },
        },
        review: true,
      },
    ];
  },
};
