import type { Text } from '../../../model/index.ts';
import { ancestors } from '../render/element.ts';
import { type Reading, readAttribute, readElement, readLabel, readRange } from '../render/reading.ts';
import { isHelp, isLabel, isLegend, isNative, isOption } from '../render/tag.ts';
import { type Draft, innermost } from './draft.ts';
import { elementsInside } from './inside.ts';
import {
  besides,
  firstBelow,
  holdsOthers,
  isHidden,
  labelElements,
  labellingElements,
  type Surrounding,
} from './label-element.ts';
import { isPlaceholder } from './placeholder.ts';

/** A text about a field and where it was found. */
export interface FieldText extends Reading {
  readonly source: Text['source'];
}

/** Every text about a field: what labels it before what merely stands with it. */
export function textsOf(draft: Draft, surrounding: Surrounding): readonly FieldText[] {
  const isGroup = draft.choices.length > 1;
  const found: (FieldText | undefined)[] = [
    ...(isGroup ? [] : labelElements(draft, surrounding)).map((label) =>
      text('label', readLabel(label, surrounding.tree)),
    ),
    ...labellingElements(draft, surrounding).map((element) => text('label', readLabel(element, surrounding.tree))),
    ...fromAttributes(draft, 'label', ['label', 'floatingLabel', 'labelText', 'labelProps']),
    ...(isGroup ? [] : betweenTags(draft, surrounding)),
    ...fromAttributes(draft, 'aria-label', ['aria-label', 'accessibilityLabel']),
    ...fromAttributes(draft, 'title', ['title']),
    ...fromAttributes(draft, 'placeholder', ['placeholder']),
    ...insidePlaceholders(draft, surrounding),
    ...fromAttributes(draft, 'legend', ['legend']),
    legendAround(draft, surrounding),
    ...fromAttributes(draft, 'help', ['description', 'helperText', 'help', 'hint', 'helpText', 'tooltip']),
    ...helpElements(draft, surrounding),
  ];
  const texts = found.filter((one) => one !== undefined);
  const labelling = isGroup ? ['label', 'legend', 'aria-label'] : ['label', 'aria-label'];
  const isLabelled = texts.some(({ source }) => labelling.includes(source));
  const before = isLabelled || isHidden(draft) ? undefined : textBefore(draft, surrounding);
  return distinct(before ? [...texts, before] : texts);
}

const asLabel: readonly Text['source'][] = ['label', 'aria-label', 'title', 'placeholder', 'before', 'legend'];
const asGroupLabel: readonly Text['source'][] = ['label', 'legend', 'aria-label', 'before', 'title'];

/** The text that a person reads as a field's label, else the best there is. */
export function labelAmong(texts: readonly FieldText[], { choices }: Draft): FieldText | undefined {
  const order = choices.length > 1 ? asGroupLabel : asLabel;
  return order.flatMap((source) => texts.find((one) => one.source === source) ?? [])[0];
}

function text(source: Text['source'], reading: Reading | undefined): FieldText | undefined {
  return reading && { ...reading, source };
}

function distinct(texts: readonly FieldText[]): FieldText[] {
  const seen = new Set<string>();
  return texts.filter(({ content, source }) => {
    const key = `${source} ${content}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function fromAttributes(
  { elements, choices }: Draft,
  source: Text['source'],
  names: readonly string[],
): (FieldText | undefined)[] {
  const isGroup = choices.length > 1;
  return elements
    .filter((element) => !isGroup || !choices.includes(element))
    .flatMap(({ attributes }) => names.map((name) => text(source, readAttribute(attributes.get(name)))));
}

/** `<Checkbox>Send me offers</Checkbox>`: what stands between the tags of a component without choices. */
function betweenTags({ elements }: Draft, { tree }: Surrounding): (FieldText | undefined)[] {
  return elements.flatMap((element) => {
    const end = element.inner ?? element.end;
    const isPlain = !isNative(element.tag) && /Check|Switch|Radio|Toggle|Consent|Agree|Terms/iu.test(element.tag);
    const holdsElements = tree
      .slice(element.index + 1, end)
      .some((node) => node.is === 'element' && (isOption(node) || isLabel(node)));
    return isPlain && !holdsElements ? [text('label', readRange(tree, element.index + 1, end))] : [];
  });
}

function helpElements(draft: Draft, surrounding: Surrounding): (FieldText | undefined)[] {
  const help = isHidden(draft) ? undefined : besides(draft, surrounding, isHelp);
  return [help && text('help', readElement(help, surrounding.tree))];
}

/** `<SelectValue placeholder="…" />` and the empty first option of a select. */
function insidePlaceholders(draft: Draft, surrounding: Surrounding): (FieldText | undefined)[] {
  return [...elementsInside(draft, surrounding)].flatMap((element) => {
    if (/Value$/u.test(element.tag)) return [text('placeholder', readAttribute(element.attributes.get('placeholder')))];
    return isOption(element) && isPlaceholder(element)
      ? [text('placeholder', readElement(element, surrounding.tree))]
      : [];
  });
}

/** The legend of the nearest group around a field. */
function legendAround(draft: Draft, { tree }: Surrounding): FieldText | undefined {
  for (const parent of ancestors(innermost(draft))) {
    if (parent.isForm) return undefined;
    if (!/^(?:fieldset|\w*Group|Fieldset|FieldSet|[\w.]*Fieldset)$/u.test(parent.tag)) continue;
    const legend = firstBelow(parent, tree, isLegend);
    if (legend) return text('legend', readElement(legend, tree));
  }
  return undefined;
}

const longestBefore = 80;

/** The text in front of a field where nothing labels it, in the nearest surroundings that have one. */
function textBefore(draft: Draft, { tree, drafts }: Surrounding): FieldText | undefined {
  const start = draft.elements[0];
  if (!start) return undefined;
  for (const parent of ancestors(start)) {
    if (parent.isForm || holdsOthers(parent, draft, drafts)) return undefined;
    const reading = readRange(
      tree,
      parent.index + 1,
      start.index,
      (element) => isNative(element.tag) && /^(?:select|button|a)$/u.test(element.tag),
    );
    if (reading) return reading.content.length <= longestBefore ? { ...reading, source: 'before' } : undefined;
  }
  return undefined;
}
