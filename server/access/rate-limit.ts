import type { MiddlewareHandler } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { RequestProblem } from '../problem.js';
import type { AccessVariables } from './caller.js';

const WINDOW_S = 60;

interface Used {
  readonly limit: number;
  readonly remaining: number;
  readonly resetTime?: Date;
}

interface Limited {
  Variables: AccessVariables['Variables'] & { rateLimit?: Used };
}

function secondsLeft({ resetTime }: Used): number {
  return Math.max(1, Math.ceil(((resetTime?.getTime() ?? 0) - Date.now()) / 1000));
}

/** Says with every answer, a problem too, how many requests are left: draft-ietf-httpapi-ratelimit-headers-07. */
const sayRate: MiddlewareHandler<Limited> = async (c, next) => {
  await next();
  const used = c.get('rateLimit');
  if (!used) return;
  c.res.headers.set('ratelimit-policy', `${used.limit};w=${WINDOW_S}`);
  c.res.headers.set(
    'ratelimit',
    `limit=${used.limit}, remaining=${used.remaining}, reset=${secondsLeft(used)}`,
  );
};

/** Refuses what goes beyond so many requests a minute of one key, or of one address without a key. */
export function rateLimit(limit: number): readonly [MiddlewareHandler<Limited>, MiddlewareHandler<Limited>] {
  const countRate = rateLimiter<Limited>({
    windowMs: WINDOW_S * 1000,
    limit,
    standardHeaders: false,
    keyGenerator: (c) => {
      const { key, address } = c.get('caller');
      return key === null ? `address ${address}` : `key ${key}`;
    },
    handler: (c) => {
      const seconds = String(secondsLeft(c.get('rateLimit')!));
      const detail = `That is more than ${limit} requests a minute. Try again in ${seconds} seconds.`;
      throw new RequestProblem(429, detail, { headers: { 'retry-after': seconds } });
    },
  });
  return [sayRate, countRate];
}
