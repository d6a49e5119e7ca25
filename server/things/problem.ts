import { z } from 'zod';
import { text } from './document.js';
import { named } from './named.js';

// Whatever cannot be answered: no operation gives it, and every one may.
named(
  'Problem',
  'What is wrong, and what to do about it (RFC 9457).',
  z.strictObject({
    type: text,
    title: text,
    status: z.int(),
    detail: text,
    errors: z.array(z.strictObject({ parameter: text, message: text })).exactOptional(),
  }),
);
