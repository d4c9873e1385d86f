import { z } from 'zod';

const NameSchema = z.string().min(1).max(80);

export default NameSchema;
