import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RequestProblem } from './problem.js';

const LONGEST_ADDRESS = 8 * 1024;
const LARGEST_BODY = 64 * 1024;

/** Refuses addresses over 8 KB. */
export const addressLimit: MiddlewareHandler = async ({ req }, next) => {
  if (req.url.length > LONGEST_ADDRESS) {
    throw new RequestProblem(
      414,
      'The address is longer than 8 KB. Send the parameters as JSON by POST instead.',
    );
  }
  await next();
};

/** Refuses bodies over 64 KB, whether or not they say beforehand how long they are. */
export const bodySizeLimit: MiddlewareHandler = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw new RequestProblem(413, 'The body is larger than 64 KB. Shorten the query or give fewer filters.');
  },
});
