import type { FieldKind, MarkWords } from '../../../model/index.ts';
import type { ElementNode } from '../render/element.ts';
import { conditionOf } from './condition.ts';
import { controlOf, type Draft } from './draft.ts';
import { type Word, word } from './evidence.ts';
import type { FieldText } from './label.ts';
import { labelElements, type Surrounding } from './label-element.ts';
import { unmark } from './mark.ts';
import { attributeWords, requirementWords, under } from './requirement.ts';

/** What the words of a field are found with. */
export interface WordContext {
  readonly surrounding: Surrounding;
  readonly marks: MarkWords;
  /** The form around it; its own conditions say nothing about its fields. */
  readonly form: ElementNode | undefined;
  /** What the form's validators say about the field of a name. */
  readonly validator: (name: string, kind: FieldKind) => readonly Word[];
}

interface Known {
  readonly name: string;
  readonly kind: FieldKind;
  readonly texts: readonly FieldText[];
}

/** All that is said about a field's requirement: attributes, rules, marks, validators, under the conditions around it. */
export function wordsOf(draft: Draft, context: WordContext, { name, kind, texts }: Known): Word[] {
  const outer = context.form?.conditions.length ?? 0;
  const conditions = controlOf(draft)
    .conditions.slice(outer)
    .concat(innermostConditions(draft, outer))
    .flatMap((test) => conditionOf(test) ?? [])
    // A field that is shown until it is filled in depends on nothing else.
    .filter(({ reads }) => reads === undefined || reads.path === '' || reads.path !== name);
  const marks = texts.flatMap(({ pieces, source, node, module }): Word[] => {
    const { mark } = unmark(pieces, source === 'help', context.marks);
    if (!mark || (source === 'placeholder' && mark.level === 'required')) return [];
    return [
      word({ layer: 'mark', level: mark.level, signal: `${source}-mark`, quote: mark.quote, grade: 'B' }, node, module),
    ];
  });
  const validators = context.validator(name, kind);
  const own = requirementWords(draft, kind).filter((one) => validators.length === 0 || one.layer !== 'default');
  return [...under([...own, ...marks, ...labelWords(draft, context.surrounding)], conditions), ...validators];
}

/** `<FormLabel required>` shows a mark at the label. */
function labelWords(draft: Draft, surrounding: Surrounding): Word[] {
  return labelElements(draft, surrounding).flatMap((label) =>
    attributeWords(label).map((one): Word => ({ ...one, layer: 'mark', signal: 'label-attribute' })),
  );
}

function innermostConditions(draft: Draft, outer: number): ElementNode['conditions'] {
  const control = controlOf(draft);
  const inner = draft.elements.at(-1);
  return inner && inner !== control ? inner.conditions.slice(Math.max(outer, control.conditions.length)) : [];
}
