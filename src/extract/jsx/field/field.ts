import type { FieldKind, RequirementEvidence, SeenField, Text } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { styleHides } from '../../html/conceal.ts';
import { ancestors, type ElementNode, textOf } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import type { World } from '../value/scope.ts';
import type { Value } from '../value/value.ts';
import { conditionOf } from './condition.ts';
import { controlOf, type Draft } from './draft.ts';
import { type Word, word } from './evidence.ts';
import { type InitialValues, initialOf } from './initial.ts';
import { kindOf } from './kind.ts';
import { type FieldText, labelAmong, labelElements, type Surrounding, textsOf } from './label.ts';
import { type MarkedText, unmark } from './mark.ts';
import { boundName, idOf, nameOf } from './name.ts';
import { optionsOf } from './option.ts';
import { redact } from './redaction.ts';
import { attributeWords, requirementWords, under } from './requirement.ts';

/** A field whose words on requirement still name the state that they read, and not yet the field bound to it. */
export interface ReadField extends Omit<SeenField, 'id' | 'requirement'> {
  readonly words: readonly Word[];
  readonly draft: Draft;
}

export interface FieldContext {
  readonly surrounding: Surrounding;
  readonly world: World;
  /** The form around it; its own conditions say nothing about its fields. */
  readonly form: ElementNode | undefined;
  readonly defaults: InitialValues | undefined;
  /** What the form's validators say about the field of a name. */
  readonly validator: (name: string, kind: FieldKind) => readonly Word[];
}

/** Reads one field; its requirement is still a list of words. */
export function readField(draft: Draft, context: FieldContext): ReadField {
  const { surrounding, world, defaults } = context;
  const texts = textsOf(draft, surrounding);
  const label = labelAmong(texts, draft);
  const unmarked = (text: FieldText): MarkedText => unmark(text.pieces, text.source === 'help', world.marks);
  const marked = label ? unmarked(label) : { content: '' };
  const name = draftName(draft);
  const kind = kindOf(draft);
  const options = optionsOf(draft, surrounding);
  const initial = initialOf(draft, kind, name, options, defaults);
  const control = controlOf(draft);
  const { module, node, whole } = control;
  return {
    draft,
    name,
    kind,
    label: marked.content,
    texts: distinct(texts.flatMap((text) => modelTexts(text, unmarked(text).content))),
    autocomplete: autocompleteOf(draft),
    options,
    attributes: attributesOf(draft),
    concealed: draft.elements.some((element) => isConcealed(element, context.form)),
    ...(initial && { initial }),
    path: module.path,
    span: module.lines.span(whole.getStart(module.file), whole.end),
    excerpt: excerpt(redact(textOf(node, module))),
    words: wordsOf(draft, context, { name, kind, texts }),
  };
}

/** The name that is submitted; the id of a control that has none. */
function draftName(draft: Draft): string {
  const all = [...draft.elements, ...draft.choices];
  const named = [...all]
    .reverse()
    .map(nameOf)
    .find((name) => name !== undefined);
  if (named !== undefined || all.some(({ attributes }) => attributes.has('name'))) return named ?? '';
  return all.map(idOf).find((id) => id !== undefined) ?? all.map(boundName).find((name) => name !== undefined) ?? '';
}

function modelTexts({ source, key, node, module }: FieldText, content: string): Text[] {
  const span = module.lines.span(node.getStart(module.file), node.end);
  if (key === undefined) return [{ source, content, span }];
  const text: Text = { source: 'translation-key', content: key, span };
  return content === key ? [text] : [{ source, content, span }, text];
}

function distinct(texts: readonly Text[]): Text[] {
  const kept = new Map(texts.map((text) => [`${text.source}\n${text.content}`, text]));
  return [...kept.values()].filter(({ content }) => content !== '');
}

interface Known {
  readonly name: string;
  readonly kind: FieldKind;
  readonly texts: readonly FieldText[];
}

function wordsOf(draft: Draft, context: FieldContext, { name, kind, texts }: Known): Word[] {
  const outer = context.form?.conditions.length ?? 0;
  const conditions = controlOf(draft)
    .conditions.slice(outer)
    .concat(innermostConditions(draft, outer))
    .flatMap((test) => conditionOf(test) ?? [])
    // A field that is shown until it is filled in depends on nothing else.
    .filter(({ reads }) => reads === undefined || reads.path === '' || reads.path !== name);
  const marks = texts.flatMap(({ pieces, source, node, module }): Word[] => {
    const { mark } = unmark(pieces, source === 'help', context.world.marks);
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

function autocompleteOf({ elements, choices }: Draft): string[] {
  for (const { attributes } of [...elements, ...choices]) {
    const tokens = constantOf(attributes.get('autoComplete') ?? attributes.get('autocomplete'));
    if (tokens !== undefined)
      return tokens
        .toLowerCase()
        .split(/\s+/u)
        .filter((token) => token !== '');
  }
  return [];
}

const telling =
  /^(?:id|inputmode|pattern|maxlength|minlength|min|max|step|accept|multiple|list|role|data-(?:category|purpose|field|type|name))$/u;

/** Attributes that say what is asked, by HTML's names. */
function attributesOf({ elements }: Draft): Record<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of elements) {
    for (const attribute of attributes.values()) {
      const name = attribute.name.toLowerCase();
      const value = telling.test(name) ? constantOf(attribute) : undefined;
      if (value !== undefined && !found.has(name)) found.set(name, value);
    }
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const hidingClass = /(?:^|\s)(?:hidden|d-none|invisible|visually-hidden|honeypot|ohnohoney|hp)(?:\s|$)/u;

/** Kept out of sight by style, class, `hidden` or `aria-hidden`, its own or of what stands around it in the form. */
function isConcealed(element: ElementNode, form: ElementNode | undefined): boolean {
  if (hidesItself(element)) return true;
  for (const parent of ancestors(element)) {
    if (parent === form) return false;
    if (hidesItself(parent)) return true;
  }
  return false;
}

function hidesItself({ attributes }: ElementNode): boolean {
  if (constantOf(attributes.get('hidden')) === 'true' || constantOf(attributes.get('aria-hidden')) === 'true')
    return true;
  const classes = attributes.get('className');
  // Expressions of classes are long, and what hides for good is written plainly.
  if (classes && !classes.expression && hidingClass.test(constantOf(classes) ?? '')) return true;
  const style = attributes.get('style')?.value();
  return style?.is === 'bag' && styleHides(cssOf(style));
}

/** A style object as the declarations that React makes of it. */
function cssOf({ entries }: Extract<Value, { is: 'bag' }>): string {
  return [...entries]
    .flatMap(([key, value]) =>
      value.is === 'constant'
        ? [
            `${key.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}:${value.value}${typeof value.value === 'number' && value.value !== 0 ? 'px' : ''}`,
          ]
        : [],
    )
    .join(';');
}

/** The words of a field in the model's form: state that a control of the form is bound to becomes that field's name. */
export function requirementOf(
  words: readonly Word[],
  nameOfState: (word: Word) => string | undefined,
): RequirementEvidence[] {
  return words.map((one) => {
    const { cell, dependsOn, ...evidence } = one;
    const name = cell ? nameOfState(one) : dependsOn;
    return name === undefined ? evidence : { ...evidence, dependsOn: name };
  });
}
