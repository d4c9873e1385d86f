import { z } from 'zod';

const Address = z.object({
  street: z.string().min(1),
  houseNumber: z.string().optional(),
});

interface Relative {
  name: string;
  children: Relative[];
}

const RelativeSchema: z.ZodType<Relative> = z.lazy(() =>
  z.object({ name: z.string().min(1), children: z.array(RelativeSchema) }),
);

/** Objects, lists of objects, and objects that hold themselves. */
export const orderForm = z.object({
  billing: Address,
  delivery: Address.optional(),
  items: z.array(z.object({ article: z.string().min(1), note: z.string().optional() })).min(1),
  guests: z.array(z.object({ name: z.string().min(1) })),
  gift: z.object({ message: z.string().min(1) }).nullish(),
  emergency: z.object({ contact: z.object({ phone: z.string().min(1) }) }),
  birth: z.object({ day: z.string().min(1), month: z.string().min(1), year: z.string().min(1) }),
  family: RelativeSchema,
  tags: z.record(z.string(), z.string()),
  range: z.tuple([z.date(), z.date()]),
  never: z.never().optional(),
});

/** zod 4's way to refer to oneself. */
export const treeForm = z.object({
  name: z.string().min(1),
  get parent() {
    return treeForm.optional();
  },
});
