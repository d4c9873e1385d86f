import type { Localized, RequirementLevel, Rule } from '../../model/index.ts';
import type { Check, JudgedField } from './check.ts';
import { wordFor } from './parameter.ts';

/** Markup, what a person sees, schema and validator say different things of whether a field is required. */
export const disagreeingLayers: Check = {
  id: 'disagreeing-layers',
  means: {
    en: 'Markup, visible mark, schema and validator differ on whether a field is required.',
    de: 'Markup, sichtbare Kennzeichnung, Schema und Prüfcode widersprechen sich, ob ein Feld Pflicht ist.',
  },
  parameters: {
    layers: { type: 'texts-by-name', means: { en: 'the name of each layer', de: 'wie jede Schicht heißt' } },
  },
  variants: {
    mark: { en: 'what a person sees is one of the two', de: 'was man sieht, ist eine der beiden' },
  },
  placeholders: {
    required: { en: 'the layers that require the field', de: 'die Schichten, die das Feld verlangen' },
    optional: { en: 'the layers that do not', de: 'die Schichten, die es nicht verlangen' },
  },
  observe: ({ fields, rule }) =>
    fields
      .filter(({ field, classification }) => field.requirement.conflict && classification.category !== 'none')
      .map((judged) => ({
        subject: judged,
        variants: judged.field.requirement.conflict?.includes('mark') ? ['mark'] : [],
        evidence: judged.field.requirement.evidence.filter(({ layer }) =>
          judged.field.requirement.conflict?.includes(layer),
        ),
        values: {
          required: layersSaying('required', judged, rule),
          optional: layersSaying('optional', judged, rule),
        },
        review: true,
      })),
};

function layersSaying(level: RequirementLevel, { field }: JudgedField, rule: Rule): Localized {
  const { conflict = [], evidence } = field.requirement;
  const names = conflict
    .filter((layer) => evidence.some((item) => item.layer === layer && item.level === level))
    .map((layer) => wordFor(rule, 'layers', layer));
  const inOne = (language: keyof Localized): string =>
    new Intl.ListFormat(language).format(names.map((name) => name[language]));
  return { en: inOne('en'), de: inOne('de') };
}
