import { ts } from '../../parsers/typescript.ts';
import { evaluate } from '../value/evaluate.ts';
import type { Scope, Test, Value } from '../value/value.ts';
import { attributesOf } from './attribute.ts';
import { ancestors, type ElementNode, type Loop, type RenderedNode, type Tree, textOf } from './element.ts';
import { decodeEntities } from './entity.ts';
import { follow } from './follow.ts';
import { isIcon } from './icon.ts';
import { callRenderer, slot, translationOf } from './slot.ts';
import { isFormTag, isTranslation } from './tag.ts';

const mostNodes = 30_000;
/** The TypeScript parser itself gives up at some thousand. */
const deepest = 2_000;

interface Circumstances {
  readonly parent: ElementNode | undefined;
  readonly conditions: readonly Test[];
  readonly loop: Loop | undefined;
  readonly level: number;
  /** How many tags are open around it. */
  readonly depth: number;
}

type Task =
  | {
      readonly do: 'value';
      readonly value: Value;
      readonly node: ts.Node;
      readonly scope: Scope;
      readonly at: Circumstances;
    }
  | {
      readonly do: 'children';
      readonly children: readonly ts.JsxChild[];
      readonly scope: Scope;
      readonly at: Circumstances;
    }
  | { readonly do: 'close'; readonly element: ElementNode };

/** What a rendering touched: JSX of the project that need not be rendered on its own any more. */
export type Visited = Set<ts.Node>;

/**
 * Renders a value that holds JSX into one flat list, on a stack of its own. Components of the project are followed
 * where they may hold fields; both branches of a test are rendered, each under its condition.
 */
export function render(value: Value, node: ts.Node, scope: Scope, visited: Visited): Tree {
  const nodes: RenderedNode[] = [];
  const start: Circumstances = { parent: undefined, conditions: [], loop: undefined, level: 0, depth: 0 };
  const tasks: Task[] = [{ do: 'value', value, node, scope, at: start }];
  while (tasks.length > 0 && nodes.length < mostNodes) {
    const task = tasks.pop();
    if (!task) break;
    if (task.do === 'close') close(task.element, nodes, tasks);
    else if (task.do === 'children') open(task, tasks);
    else if (task.value.is === 'markup') enter(task.value.node, task.value.scope, task.at, { nodes, tasks, visited });
    else spread(task, nodes, tasks);
  }
  if (tasks.length > 0) scope.module.world.isCut = true;
  for (const item of nodes) if (item.is === 'element' && item.end < 0) item.end = nodes.length;
  return nodes;
}

/** Parts of a value: the entries of a list, the branches of a choice, or a text. */
function spread(task: Extract<Task, { do: 'value' }>, nodes: RenderedNode[], tasks: Task[]): void {
  const { value, at, node, scope } = task;
  const push = (part: Value, circumstances: Circumstances): void => {
    tasks.push({ ...task, value: part, at: circumstances });
  };
  if (value.is === 'list') {
    const loop = value.open ? { node, module: scope.module } : at.loop;
    for (const item of [...value.items].reverse()) push(item, { ...at, loop });
  } else if (value.is === 'choice') {
    push(value.no, { ...at, conditions: [...at.conditions, { ...value.test, negated: !value.test.negated }] });
    push(value.yes, { ...at, conditions: [...at.conditions, value.test] });
  } else {
    const text = shown(value);
    if (text !== undefined) {
      const source = value.is === 'translated' && value.key ? 'translation-key' : 'text';
      nodes.push({ is: 'text', content: text, source, module: scope.module, node, parent: at.parent });
    }
  }
}

function shown(value: Value): string | undefined {
  if (value.is === 'constant')
    return ['string', 'number'].includes(typeof value.value) ? String(value.value) : undefined;
  if (value.is === 'template') return value.parts.join('…');
  return value.is === 'translated' ? value.content : undefined;
}

/** What stands between two tags. */
function open({ children, scope, at }: Extract<Task, { do: 'children' }>, tasks: Task[]): void {
  for (const child of [...children].reverse()) {
    if (ts.isJsxText(child)) {
      const value: Value = { is: 'constant', value: decodeEntities(child.text) };
      if (child.text.trim() !== '') tasks.push({ do: 'value', value, node: child, scope, at });
    } else if (ts.isJsxExpression(child)) {
      if (child.expression) tasks.push(expressionTask(child.expression, scope, at));
    } else tasks.push({ do: 'value', value: { is: 'markup', node: child, scope }, node: child, scope, at });
  }
}

function expressionTask(expression: ts.Expression, scope: Scope, at: Circumstances): Task {
  const value = evaluate(expression, scope);
  const called = value.is === 'closure' && at.parent ? callRenderer(value, at.parent) : value;
  return { do: 'value', value: called, node: expression, scope, at };
}

interface Work {
  readonly nodes: RenderedNode[];
  readonly tasks: Task[];
  readonly visited: Visited;
}

function enter(
  node: ts.JsxElement | ts.JsxSelfClosingElement | ts.JsxFragment,
  scope: Scope,
  at: Circumstances,
  work: Work,
): void {
  work.visited.add(node);
  // Functions that call themselves nest without end.
  if (at.depth >= deepest) return;
  const depth = at.depth + 1;
  if (ts.isJsxFragment(node)) {
    work.tasks.push({ do: 'children', children: node.children, scope, at: { ...at, depth } });
    return;
  }
  const opening = ts.isJsxElement(node) ? node.openingElement : node;
  const children = ts.isJsxElement(node) ? node.children : [];
  const { attributes, spreads } = attributesOf(opening.attributes, scope);
  const tag = {
    tag: ts.isIdentifier(opening.tagName) ? opening.tagName.text : textOf(opening.tagName, scope.module),
    attributes,
  };
  if (children.every(isBlank) && isIcon(opening.tagName, tag, scope)) return;
  const isForm = isFormTag(tag, children.length > 0);
  const element: ElementNode = {
    is: 'element',
    tag: tag.tag,
    node: opening,
    whole: node,
    module: scope.module,
    scope,
    attributes,
    spreads,
    parent: at.parent,
    conditions: at.conditions,
    loop: at.loop,
    level: at.level,
    isForm,
    inForm: isForm || (at.parent?.inForm ?? false),
    index: work.nodes.length,
    end: -1,
  };
  work.nodes.push(element);
  const inside: Circumstances = { ...at, parent: element, depth };
  work.tasks.push({ do: 'close', element });
  work.tasks.push({ do: 'children', children, scope, at: inside });
  // What attributes render comes before what stands between the tags.
  for (const attribute of [...attributes.values()].reverse()) {
    const value = slot(attribute, element);
    if (value) work.tasks.push({ do: 'value', value, node: attribute.node, scope, at: inside });
  }
  if (isTranslation(tag) && children.length === 0) {
    const value = translationOf(attributes);
    if (value) work.tasks.push({ do: 'value', value, node: opening, scope, at: inside });
  }
}

const isBlank = (child: ts.JsxChild): boolean => ts.isJsxText(child) && child.text.trim() === '';

/** Ends an element; before that, one that asks nothing by itself is followed to the component that it stands for. */
function close(element: ElementNode, nodes: RenderedNode[], tasks: Task[]): void {
  const value = follow(element, nodes);
  if (!value) {
    element.end = nodes.length;
    return;
  }
  const { conditions, loop, node, scope } = element;
  const depth = [...ancestors(element)].length + 1;
  const at: Circumstances = { parent: element, conditions, loop, level: element.level + 1, depth };
  tasks.push({ do: 'close', element });
  tasks.push({ do: 'value', value, node, scope, at });
}
