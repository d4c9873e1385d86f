import type { Layer, RequirementLevel } from '../../model/index.ts';
import type { Check, JudgedField, Subject } from './check.ts';
import { wordFor } from './parameter.ts';

/** Markup, what a person sees, schema and validator say different things of whether a field is required. */
export const disagreeingLayers: Check = {
  id: 'disagreeing-layers',
  parameters: { layers: 'the name of each layer' },
  variants: { mark: 'what a person sees is one of the two' },
  placeholders: { required: 'the layers that require the field', optional: 'the layers that do not' },
  observe: (subject) =>
    subject.fields
      .filter(({ field, classification }) => field.requirement.conflict && classification.category !== 'none')
      .map((judged) => ({
        subject: judged,
        variants: judged.field.requirement.conflict?.includes('mark') ? ['mark'] : [],
        evidence: judged.field.requirement.evidence.filter(({ layer }) =>
          judged.field.requirement.conflict?.includes(layer),
        ),
        values: {
          required: layersSaying('required', judged, subject),
          optional: layersSaying('optional', judged, subject),
        },
        review: true,
      })),
};

function layersSaying(level: RequirementLevel, { field }: JudgedField, { rule, language }: Subject): string {
  const { conflict = [], evidence } = field.requirement;
  const layers = conflict.filter((layer: Layer) =>
    evidence.some((item) => item.layer === layer && item.level === level),
  );
  const names = layers.map((layer) => wordFor(rule, 'layers', layer, language));
  return new Intl.ListFormat(language).format(names);
}
