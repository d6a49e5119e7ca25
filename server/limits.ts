import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { RequestProblem } from './problem.js';

const LONGEST_ADDRESS = 8192;
const LARGEST_BODY = 64 * 1024;

/** How many characters an address has: what it says in several bytes, each written with three signs, is one. */
function charactersOf(address: string): number {
  return address.replace(/%[89ab][0-9a-f]/gi, '').replace(/%[0-9a-f]{2}/gi, '_').length;
}

/** Refuses addresses over 8,192 characters, in whatever writing: a parameter takes 1,000 of any. */
export const addressLimit: MiddlewareHandler = async ({ req }, next) => {
  if (charactersOf(req.url) > LONGEST_ADDRESS) {
    throw new RequestProblem(
      414,
      'The address is longer than 8,192 characters. Send the parameters as JSON by POST instead.',
    );
  }
  await next();
};

const limitBody = bodyLimit({
  maxSize: LARGEST_BODY,
  onError: () => {
    throw new RequestProblem(413, 'The body is larger than 64 KB. Shorten the query or give fewer filters.');
  },
});

/** Refuses bodies over 64 KB, whether or not they say beforehand how long they are. */
export const bodySizeLimit: MiddlewareHandler = (c, next) =>
  // These have none; to look makes the whole request anew.
  ['GET', 'HEAD'].includes(c.req.method) ? next() : limitBody(c, next);
