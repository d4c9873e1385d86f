import { ts } from '../../parsers/typescript.ts';
import { componentOf } from '../render/component.ts';
import { isControlName } from '../render/tag.ts';
import type { Root } from '../root.ts';

/**
 * Tells which components are parts of others, so that controls in them are no form of their own: those followed from
 * another one of the file, and controls that show and hand back what whoever renders them keeps.
 */
export function partsAmong(roots: readonly Root[]): (root: Root) => boolean {
  const followed = new Set<ts.Node>();
  for (const { tree, component } of roots) {
    for (const element of tree) {
      if (element.is !== 'element' || element.followed !== 'rendered') continue;
      const node = componentOf(element)?.node;
      if (node && node !== component) followed.add(node);
    }
  }
  return ({ symbol, component }) =>
    component !== undefined && (followed.has(component) || (isControlName(symbol) && isControlled(component)));
}

/** `({ value, onChange }) => …`, `({ name, label }) => …` */
function isControlled(component: ts.Node): boolean {
  const props = ts.isFunctionLike(component) ? component.parameters[0]?.name : undefined;
  if (!props || !ts.isObjectBindingPattern(props)) return false;
  const names = props.elements.map(({ propertyName, name }) => {
    const key = propertyName ?? name;
    return ts.isIdentifier(key) ? key.text : '';
  });
  if (names.includes('name')) return true;
  const shows = names.some((name) => /^(?:value|checked|selected)$/u.test(name));
  return shows && names.some((name) => /^on(?:\w*Change|Select|Input|Pick)$/u.test(name));
}
