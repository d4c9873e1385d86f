import type { z } from 'zod';
import type { Path } from './yaml.ts';

/** The keys that a schema knows at a path, in all its choices of shapes. */
export function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let nodes: Definition[] = [definitionOf(schema)];
  for (const segment of path) {
    nodes = nodes.flatMap(alternatives).flatMap((node) => {
      const own = node.shape && Object.hasOwn(node.shape, segment) ? node.shape[segment] : undefined;
      const below = own ?? node.valueType ?? node.element ?? node.catchall;
      return below ? [definitionOf(below)] : [];
    });
  }
  return nodes.flatMap(alternatives).flatMap((node) => Object.keys(node.shape ?? {}));
}

/** What zod tells of a schema, as far as it is needed to walk down into it. */
interface Definition {
  readonly shape?: Record<string | number, z.ZodType>;
  readonly valueType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly catchall?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

function definitionOf(schema: z.ZodType): Definition {
  return schema._zod.def as Definition;
}

/** The shapes behind a wrapper or a choice. */
function alternatives(node: Definition): Definition[] {
  if (node.innerType) return alternatives(definitionOf(node.innerType));
  if (node.options) return node.options.flatMap((option) => alternatives(definitionOf(option)));
  return [node];
}
