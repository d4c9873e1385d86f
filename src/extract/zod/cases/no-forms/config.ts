import { z } from 'zod';

const Environment = z.object({ DATABASE_URL: z.url(), SMTP_USER: z.email() });

export const config = Environment.parse(process.env);
