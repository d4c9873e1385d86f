import { z } from 'zod';

export const ByPost = z.object({ channel: z.literal('post'), street: z.string().min(1), name: z.string().min(1) });
