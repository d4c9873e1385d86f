import type { Option } from '../../../model/index.ts';
import type { ElementNode, Tree } from '../render/element.ts';
import { ancestors } from '../render/element.ts';
import { readAttribute, readElement, readLabel } from '../render/reading.ts';
import { constantOf, isControlName, isLabel, isNative, isOption } from '../render/tag.ts';
import type { Value } from '../value/value.ts';
import type { Draft } from './draft.ts';
import { elementsInside } from './inside.ts';
import type { Surrounding } from './label-element.ts';
import { nameIn } from './name.ts';
import { isPlaceholder } from './placeholder.ts';

const mostOptions = 300;
const listing = ['options', 'data', 'items', 'choices', 'optionList', 'collection'];

/** The choices of a field: its radio buttons, `<option>`s, or the list in its attributes, where that is known. */
export function optionsOf(draft: Draft, surrounding: Surrounding): readonly Option[] {
  if (draft.choices.length > 1)
    return draft.choices.map((choice) => choiceOption(choice, surrounding)).slice(0, mostOptions);
  const elements = optionElements(draft, surrounding);
  if (elements.length > 0)
    return elements.flatMap((element) => elementOption(element, elements, surrounding)).slice(0, mostOptions);
  const values = draft.elements.flatMap(({ attributes }) =>
    listing.flatMap((name) => attributes.get(name)?.value() ?? []),
  );
  const list = values.find((value) => value.is === 'list');
  return list?.is === 'list' ? list.items.flatMap(valueOption).slice(0, mostOptions) : [];
}

/** The text of one choice: of the label around it or pointing to it, of its own attribute, or between its tags. */
function choiceOption(choice: ElementNode, { tree, labels }: Surrounding): Option {
  const id = choice.attributes.get('id')?.value();
  const pointing = id && labels.get(nameIn(id) ?? '')?.[0];
  const around = pointing ?? [...ancestors(choice)].find((element) => isLabel(element));
  const reading =
    (around && (readLabel(around, tree) ?? readAttribute(around.attributes.get('label')))) ??
    readAttribute(choice.attributes.get('label')) ??
    readAttribute(choice.attributes.get('aria-label')) ??
    readElement(choice, tree);
  const value = constantOf(choice.attributes.get('value')) ?? '';
  return { label: reading?.content ?? value, value: value || (reading?.content ?? '') };
}

function optionElements(draft: Draft, surrounding: Surrounding): ElementNode[] {
  const found: ElementNode[] = [];
  for (const element of elementsInside(draft, surrounding)) {
    const isInAnother = (found.at(-1)?.end ?? 0) > element.index;
    if (isOption(element) && !isInAnother) found.push(element);
  }
  return found.filter((element) => !isPlaceholder(element));
}

function elementOption(element: ElementNode, all: readonly ElementNode[], { tree, labels }: Surrounding): Option[] {
  const id = element.attributes.get('id')?.value();
  const label = (id && labels.get(nameIn(id) ?? '')?.[0]) ?? labelBeside(element, all, tree);
  const reading =
    readElement(element, tree) ?? readAttribute(element.attributes.get('label')) ?? (label && readLabel(label, tree));
  const value = constantOf(element.attributes.get('value'));
  if (!reading && value === undefined) return [];
  return [{ label: reading?.content ?? value ?? '', value: value ?? reading?.content ?? '' }];
}

/** The label in the widest surroundings of an option of a component that hold no other; HTML's own options have none. */
function labelBeside(option: ElementNode, all: readonly ElementNode[], tree: Tree): ElementNode | undefined {
  if (isNative(option.tag)) return undefined;
  for (const parent of ancestors(option)) {
    if (all.length === 1 && isControlName(parent.tag)) return undefined;
    if (all.some((other) => other !== option && other.index > parent.index && other.index < parent.end))
      return undefined;
    const label = tree.slice(parent.index, parent.end).find((node) => node.is === 'element' && isLabel(node));
    if (label?.is === 'element') return label;
  }
  return undefined;
}

function valueOption(item: Value): Option[] {
  if (item.is === 'constant' && item.value !== undefined && item.value !== null) {
    return [{ label: String(item.value), value: String(item.value) }];
  }
  if (item.is === 'translated') return [{ label: item.content, value: item.content }];
  if (item.is !== 'bag') return [];
  const label = textIn(item, ['label', 'text', 'title', 'name', 'children']);
  const value = textIn(item, ['value', 'id', 'key', 'code']);
  const shown = label ?? value;
  return shown === undefined ? [] : [{ label: shown, value: value ?? shown }];
}

function textIn(item: Extract<Value, { is: 'bag' }>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = item.entries.get(name);
    if (value?.is === 'constant' && value.value !== undefined && value.value !== null) return String(value.value);
    if (value?.is === 'translated') return value.content;
  }
  return undefined;
}
