import { collapse } from '../../excerpt.ts';
import { translationInScript } from '../../translations/translate.ts';
import type { Module, Value } from '../value/value.ts';
import type { Attribute, ElementNode, RenderedNode, Tree } from './element.ts';
import { render } from './render.ts';
import { isButton, isHelp, isOption } from './tag.ts';

/** A text as a person reads it. */
export interface Reading {
  readonly content: string;
  /** The content cut where elements begin or end. */
  readonly pieces: readonly string[];
  /** The key of the translation that it is; the content is the key itself where no translation was found. */
  readonly key?: string;
  readonly node: Attribute['node'];
  readonly module: Attribute['module'];
}

/** The text between an element's tags; `skip` leaves elements out with all below them. */
export function readElement(
  element: ElementNode,
  tree: Tree,
  skip?: (element: ElementNode) => boolean,
): Reading | undefined {
  return readRange(tree, element.index + 1, element.end, skip) ?? readAttribute(element.attributes.get('children'));
}

/** Controls, options, buttons, tooltips and help texts inside a label are none of its text. */
export function readLabel(element: ElementNode, tree: Tree): Reading | undefined {
  return readElement(
    element,
    tree,
    (inner) =>
      isOption(inner) ||
      isButton(inner) ||
      isHelp(inner) ||
      /^(?:select|textarea)$|Tooltip|Popover|HoverCard/u.test(inner.tag),
  );
}

export function readRange(
  tree: Tree,
  start: number,
  end: number,
  skip?: (element: ElementNode) => boolean,
): Reading | undefined {
  const pieces: RenderedNode[] = [];
  for (let index = start; index < end; index += 1) {
    const node = tree[index];
    if (node?.is === 'element' && skip?.(node)) index = Math.max(index, node.end - 1);
    else if (node?.is === 'text') pieces.push(node);
  }
  const texts = pieces.filter((piece) => piece.is === 'text');
  const [first] = texts;
  const content = collapse(texts.map((text) => text.content).join(''));
  if (!first || content === '') return undefined;
  const isKey = texts.every((text) => text.source === 'translation-key' || text.content.trim() === '');
  if (isKey) return { ...fromKey(content, first.module), node: first.node, module: first.module };
  return {
    content,
    pieces: texts.map((text) => text.content),
    node: first.node,
    module: first.module,
  };
}

/** The text of an attribute: a literal, a translation, or markup (`label={<>Phone <span>*</span></>}`). */
export function readAttribute(attribute: Attribute | undefined): Reading | undefined {
  if (!attribute) return undefined;
  const { node, module } = attribute;
  const read = readValue(attribute.value(), attribute);
  return read && { ...read, node, module };
}

type Words = Pick<Reading, 'content' | 'pieces' | 'key'>;

function readValue(value: Value, attribute: Attribute): Words | undefined {
  if (value.is === 'choice') return readValue(value.yes, attribute) ?? readValue(value.no, attribute);
  if (value.is === 'bag') {
    const children = value.entries.get('children') ?? value.entries.get('label') ?? value.entries.get('text');
    return children && children.is !== 'bag' ? readValue(children, attribute) : undefined;
  }
  if (value.is === 'markup') {
    const tree = render(value, attribute.node, attribute.scope, new Set());
    return readRange(tree, 0, tree.length);
  }
  if (value.is === 'translated') return value.key ? fromKey(value.content, attribute.module) : plain(value.content);
  const text =
    value.is === 'constant' && typeof value.value === 'string'
      ? value.value
      : value.is === 'template'
        ? value.parts.join('…')
        : '';
  return collapse(text) === '' ? undefined : plain(text);
}

function plain(text: string): Words {
  return { content: collapse(text), pieces: [text] };
}

/** The text behind a translation's key, where the project's translations were found, else the key. */
function fromKey(key: string, module: Module): Words {
  const text = translationInScript(key, module.path, module.world.read) ?? key;
  return { content: collapse(text), pieces: [text], key };
}
