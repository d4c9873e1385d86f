import { z } from 'zod';
import { requiredText } from './text.js';

export const Address = z.object({ street: requiredText('Street'), city: requiredText('City') });
