import type { Text } from '../../../model/index.ts';
import type { ts } from '../../parsers/typescript.ts';
import type { Module, Scope, Test, Value } from '../value/value.ts';

/** An attribute as written, or one of those that a spread (`{...register('email')}`) gives. */
export interface Attribute {
  readonly name: string;
  /** Where it stands: the attribute or the spread. */
  readonly node: ts.Node;
  readonly module: Module;
  /** The expression between the braces and the names that it sees, where there is one. */
  readonly expression?: ts.Expression | undefined;
  readonly scope: Scope;
  /** Worked out when first asked for. */
  readonly value: () => Value;
}

/** The expression of a list whose entries are not known. */
export interface Loop {
  readonly node: ts.Node;
  readonly module: Module;
}

/** A piece of text that a person would see. */
interface TextNode {
  readonly is: 'text';
  readonly content: string;
  readonly source: Extract<Text['source'], 'text' | 'translation-key'>;
  readonly module: Module;
  readonly node: ts.Node;
  readonly parent: ElementNode | undefined;
}

/** A JSX element after rendering: attributes merged, conditions collected. Those below it follow it up to `end`. */
export interface ElementNode {
  readonly is: 'element';
  /** As written: `input`, `Form.Item`, `fetcher.Form`. */
  readonly tag: string;
  readonly node: ts.JsxOpeningElement | ts.JsxSelfClosingElement;
  /** From the start tag to the end tag. */
  readonly whole: ts.JsxElement | ts.JsxSelfClosingElement;
  readonly module: Module;
  readonly scope: Scope;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** Spreads of which nothing is known, as written. */
  readonly spreads: readonly string[];
  readonly parent: ElementNode | undefined;
  /** The tests under which it is rendered, outermost first. */
  readonly conditions: readonly Test[];
  /** The list that it is made from once for each entry, where that list is not known. */
  readonly loop: Loop | undefined;
  /** How many components of the project it was reached through. */
  readonly level: number;
  readonly isForm: boolean;
  readonly inForm: boolean;
  /** Its place among the nodes, and that of the first node after all that is below it. */
  readonly index: number;
  end: number;
  /** What came of following it to its component: `fields` is what it is made of. */
  followed?: 'rendered' | 'unresolved' | 'too-deep' | undefined;
  /** The first node that comes from its component and not from what stands between its tags. */
  inner?: number;
}

export type RenderedNode = ElementNode | TextNode;

/** All that one component renders, in the order of the source, each element before what is below it. */
export type Tree = readonly RenderedNode[];

/** The elements around a node, innermost first. */
export function* ancestors(node: RenderedNode): Generator<ElementNode> {
  for (let parent = node.parent; parent; parent = parent.parent) yield parent;
}

/** The source text of an element's start tag, or of any node. */
export function textOf(node: ts.Node, { text, file }: Module): string {
  return text.slice(node.getStart(file), node.end);
}
