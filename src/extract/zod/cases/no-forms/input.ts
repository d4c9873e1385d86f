'use server';

import { z } from 'zod';

const Address = z.object({ street: z.string().min(1) });

/** Used by an action, so a form, though its name says nothing. */
const Order = z.object({ address: Address, email: z.email() });

export async function save(formData: FormData) {
  return Order.safeParse(Object.fromEntries(formData));
}

export async function quick(formData: FormData) {
  return z.object({ code: z.string().min(4) }).parse(Object.fromEntries(formData));
}
