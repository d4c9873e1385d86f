import type { RequirementEvidence, SeenField, Text } from '../../../model/index.ts';
import { excerpt } from '../../excerpt.ts';
import { textOf } from '../render/element.ts';
import { constantOf } from '../render/tag.ts';
import { isConcealed } from './concealed.ts';
import { declaredCategory } from './declared-category.ts';
import { controlOf, type Draft } from './draft.ts';
import type { Word } from './evidence.ts';
import { type InitialValues, initialOf } from './initial.ts';
import { kindOf } from './kind.ts';
import { type FieldText, labelAmong, textsOf } from './label.ts';
import { type MarkedText, unmark } from './mark.ts';
import { boundName, idOf, nameOf } from './name.ts';
import { optionsOf } from './option.ts';
import { redact } from './redaction.ts';
import { type WordContext, wordsOf } from './words.ts';

/** A field whose words on requirement still name the state that they read, and not yet the field bound to it. */
export interface ReadField extends Omit<SeenField, 'id' | 'requirement'> {
  readonly words: readonly Word[];
  readonly draft: Draft;
}

export interface FieldContext extends WordContext {
  readonly defaults: InitialValues | undefined;
}

/** Reads one field; its requirement is still a list of words. */
export function readField(draft: Draft, context: FieldContext): ReadField {
  const { surrounding, marks, defaults } = context;
  const texts = textsOf(draft, surrounding);
  const label = labelAmong(texts, draft);
  const unmarked = (text: FieldText): MarkedText => unmark(text.pieces, text.source === 'help', marks);
  const marked = label ? unmarked(label) : { content: '' };
  const name = draftName(draft);
  const kind = kindOf(draft);
  const options = optionsOf(draft, surrounding);
  const initial = initialOf(draft, kind, name, options, defaults);
  const labels = [marked.content, ...options.map(({ label: choice }) => choice)];
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
    attributes: { ...attributesOf(draft), ...declaredBy(draft) },
    concealed: isConcealed({ draft, kind, labels, form: context.form }, surrounding),
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
  /^(?:id|inputmode|pattern|maxlength|minlength|min|max|step|accept|multiple|list|role|tabindex|data-(?:category|purpose|field|type|name))$/u;

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

function declaredBy(draft: Draft): Record<string, string> {
  const category = declaredCategory(draft);
  return category === undefined ? {} : { '@category': category };
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
