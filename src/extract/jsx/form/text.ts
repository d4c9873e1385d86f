import type { Text } from '../../../model/index.ts';
import { collapse } from '../../excerpt.ts';
import type { Draft, Drafts } from '../field/draft.ts';
import { ancestors, type ElementNode, type Tree } from '../render/element.ts';
import { type Reading, readAttribute, readElement, readRange } from '../render/reading.ts';
import {
  constantOf,
  isButton,
  isHeading,
  isHelp,
  isLabel,
  isLegend,
  isLink,
  isOption,
  isTranslation,
} from '../render/tag.ts';

const mostTexts = 60;
const longest = 400;

/** The part of a tree that speaks about a form: the widest stretch that holds no other form. */
export function rangeOf(form: ElementNode, tree: Tree, forms: readonly ElementNode[]): readonly [number, number] {
  let range: readonly [number, number] = [form.index, form.end];
  for (const parent of ancestors(form)) {
    const holdsOther = forms.some((other) => other !== form && other.index >= parent.index && other.index < parent.end);
    if (holdsOther) return range;
    range = [parent.index, parent.end];
  }
  return forms.length === 1 ? [0, tree.length] : range;
}

/** Headings, buttons, links, legends and other texts of a form, in the order of the source; none of its fields' own. */
export function formTexts(
  tree: Tree,
  [start, end]: readonly [number, number],
  drafts: Drafts,
  own: readonly Draft[],
): readonly Text[] {
  const fieldParts = new Set(own.flatMap((draft) => [...draft.elements, ...draft.choices]));
  const texts: Text[] = [];
  for (let index = start; index < end && texts.length < mostTexts; index += 1) {
    const node = tree[index];
    if (!node) break;
    if (node.is === 'text') {
      // Runs of plain text are one text together with the inline elements between them.
      const run = runOf(tree, index, end, fieldParts);
      const reading = readRange(tree, index, run, (element) => fieldParts.has(element));
      if (reading) texts.push(modelText(reading.content === reading.key ? 'translation-key' : 'text', reading));
      index = run - 1;
      texts.push(...linksIn(tree, node, run));
      continue;
    }
    const known = elementText(node, tree, drafts, fieldParts);
    if (known === undefined) continue;
    texts.push(...known);
    index = Math.max(index, node.end - 1);
  }
  return distinct(texts);
}

/** Nothing for an element that only contains others; an empty list for one whose texts are not the form's. */
function elementText(
  node: ElementNode,
  tree: Tree,
  drafts: Drafts,
  fieldParts: ReadonlySet<ElementNode>,
): Text[] | undefined {
  if (fieldParts.has(node) || isOption(node) || isCode(node)) return [];
  const isEmpty = drafts.below(node).length === 0;
  if (isLabel(node) || isHelp(node)) return isEmpty || isLabel(node) ? (isHelp(node) ? undefined : []) : undefined;
  if (!isEmpty) return undefined;
  if (isButton(node))
    return asTexts(
      'button',
      readElement(node, tree) ??
        readAttribute(
          node.attributes.get('children') ??
            node.attributes.get('label') ??
            node.attributes.get('text') ??
            node.attributes.get('aria-label') ??
            node.attributes.get('value'),
        ),
    );
  if (isLink(node)) return linkTexts(node, tree);
  if (isLegend(node)) return asTexts('legend', readElement(node, tree));
  if (isHeading(node)) return asTexts('heading', readElement(node, tree));
  return isTranslation(node) ? asTexts('text', readElement(node, tree)) && undefined : undefined;
}

/** What nobody reads, though it is written as text. */
const isCode = ({ tag }: ElementNode): boolean => /^(?:script|Script|style)$/u.test(tag);

function asTexts(source: Text['source'], reading: Reading | undefined): Text[] {
  return reading ? [modelText(source, reading)] : [];
}

function modelText(source: Text['source'], { content, node, module }: Reading): Text {
  return {
    source,
    content: content.slice(0, longest).toWellFormed(),
    span: module.lines.span(node.getStart(module.file), node.end),
  };
}

function linkTexts(link: ElementNode, tree: Tree): Text[] {
  const reading = readElement(link, tree);
  const target = constantOf(link.attributes.get('href') ?? link.attributes.get('to'));
  if (!reading) return [];
  return [
    modelText('link', {
      ...reading,
      content: target === undefined ? reading.content : `${reading.content} → ${target}`,
    }),
  ];
}

/** Where a run of text ends: at the first element that is more than a piece of it. */
function runOf(tree: Tree, start: number, end: number, fieldParts: ReadonlySet<ElementNode>): number {
  const parent = tree[start]?.parent;
  let index = start + 1;
  while (index < end) {
    const node = tree[index];
    if (
      !node ||
      (node.is === 'element' && (fieldParts.has(node) || isButton(node) || isHeading(node) || isLabel(node)))
    )
      break;
    if (node.parent !== parent && ![...ancestors(node)].some((one) => one === parent && parent !== undefined)) break;
    if (node.is === 'element' && !/^(?:a|b|i|em|strong|span|br|code|u|abbr|Trans|Text|\w*Link|Anchor)$/u.test(node.tag))
      break;
    index += 1;
  }
  return index;
}

function linksIn(tree: Tree, first: { readonly parent: ElementNode | undefined }, end: number): Text[] {
  const start = tree.indexOf(first as Tree[number]);
  return tree.slice(start, end).flatMap((node) => (node.is === 'element' && isLink(node) ? linkTexts(node, tree) : []));
}

function distinct(texts: readonly Text[]): Text[] {
  const seen = new Set<string>();
  return texts.filter(({ source, content }) => {
    const key = `${source} ${collapse(content)}`;
    return content !== '' && (seen.has(key) ? false : seen.add(key));
  });
}

/** The words of a component's name: `SignupForm` is "Signup Form". */
export function symbolText(symbol: string): Text[] {
  const words = symbol
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[_-]+/gu, ' ')
    .trim();
  return words === '' ? [] : [{ source: 'symbol', content: words }];
}
