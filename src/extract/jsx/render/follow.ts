import type { Value } from '../value/value.ts';
import { componentOf, isWorthFollowing, mostLevels, rendered, seemsToHoldFields } from './component.ts';
import { ancestors, type ElementNode, type RenderedNode } from './element.ts';
import { isNative } from './tag.ts';

/**
 * Follows an element to the component of the project that it stands for, where nothing inside of it is a control.
 * @returns what the component renders; undefined where there is none to follow, `followed` then says why
 */
export function follow(element: ElementNode, nodes: readonly RenderedNode[]): Value | undefined {
  if (element.followed !== undefined || !isWorthFollowing(element) || holdsControls(element, nodes)) return undefined;
  const component = componentOf(element);
  if (!component) {
    if (seemsToHoldFields(element)) element.followed = 'unresolved';
    return undefined;
  }
  const isCycle = [...ancestors(element)].some(
    (parent) => parent.inner !== undefined && componentOf(parent)?.node === component.node,
  );
  if (isCycle) return undefined;
  if (element.level >= mostLevels) {
    element.followed = 'too-deep';
    return undefined;
  }
  element.followed = 'rendered';
  element.inner = nodes.length;
  return rendered(component, element);
}

function holdsControls(element: ElementNode, nodes: readonly RenderedNode[]): boolean {
  for (let index = element.index + 1; index < nodes.length; index += 1) {
    const node = nodes[index];
    if (
      node?.is === 'element' &&
      (isNative(node.tag) ? /^(?:input|select|textarea)$/u.test(node.tag) : node.attributes.has('name'))
    )
      return true;
  }
  return false;
}
