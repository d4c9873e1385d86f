import { z } from 'zod';
import { requiredText } from './required-text';

/** Shapes that another module turns into schemas, page by page. */
export const pages = {
  person: {
    title: 'Who are you?',
    pageSchema: { firstName: requiredText, lastName: requiredText, title: z.string().optional() },
  },
  box: {
    title: 'Anything else?',
    pageSchema: { ...Object.fromEntries(['cat', 'dog'].map((pet) => [pet, z.enum(['on', 'off'])])) },
  },
};

/** JSON Schema looks alike. */
export const jsonSchema = { type: 'object', properties: { name: { type: 'string' } } };
