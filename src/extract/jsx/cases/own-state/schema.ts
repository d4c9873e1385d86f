import { z } from 'zod';
export const signupSchema = z.object({ email: z.string().email(), phone: z.string().optional() });
