/** By path, then line, then a name: by code units, so that the order does not hang on the machine's locale. */
export function byPlace<Item extends { readonly path: string; readonly line: number }>(
  nameOf: (item: Item) => string,
): (a: Item, b: Item) => number {
  return (a, b) => compare(a.path, b.path) || a.line - b.line || compare(nameOf(a), nameOf(b));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
