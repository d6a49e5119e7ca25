import type { MiddlewareHandler } from 'hono';
import { RequestProblem } from '../problem.js';
import type { AccessVariables } from './caller.js';

/** What must be seen from outside without a key: whether the server lives, for what restarts it. */
const OPEN = new Set(['/healthz', '/readyz']);
const headers = { 'www-authenticate': 'Basic realm="API key as the password", charset="UTF-8", Bearer' };

/** Refuses whoever brings no valid key. */
export const requireKey: MiddlewareHandler<AccessVariables> = async (c, next) => {
  if (c.get('caller').key === null && !OPEN.has(c.req.path))
    throw new RequestProblem(401, NO_KEY, { headers });
  await next();
};

const NO_KEY =
  'This server takes requests with an API key only: send the header Authorization: Bearer KEY, or give the key as the password in a browser. Whoever runs the server makes one with `safeguarding-search keys add NAME`.';
