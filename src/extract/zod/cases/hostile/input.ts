import { z } from 'zod';
import { selfForm as again } from './input';

/** Names that break careless programs. */
export const selfForm = z.object({
  ['__proto__']: z.string().min(1),
  constructor: z.string().min(1),
  hasOwnProperty: z.string().optional(),
  toString: z.literal(true),
  '\u001b[31m::error::\u0007': z.string(),
  '': z.string(),
  'a.b[0]': z.string(),
});

/** Circles of every kind. */
const one = two;
const two = one;
const circle = () => circle();
export const circleForm = z.object({ one, two, three: circle(), four: again.shape.constructor });
export const ownForm = z.object({ ...ownForm.shape, name: z.string().min(1) });
export const deepForm = z.object({ a: z.lazy(() => z.object({ b: deepForm, c: z.array(deepForm) })), name: z.string() });

/** Doubling at each step: two to the power of forty fields. */
const d0 = z.object({ x: z.string(), y: z.string() });
const d1 = z.object({ x: d0, y: d0 });
const d2 = z.object({ x: d1, y: d1 });
const d3 = z.object({ x: d2, y: d2 });
const d4 = z.object({ x: d3, y: d3 });
export const doublingForm = z.object({ x: d4, y: d4 });
