import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { AccessVariables } from '../access/caller.js';
import type { Log } from './log.js';
import type { Metrics } from './metrics.js';

/** Methods that are worth a line of their own; anything else could be made up without end. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Logs and counts every request. */
export function watchRequests(log: Log, metrics: Metrics): MiddlewareHandler<AccessVariables> {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const request = {
      method: METHODS.has(c.req.method) ? c.req.method : 'other',
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(performance.now() - began),
    };
    metrics.observe(request);
    log.request(log.callers ? { ...request, ...c.get('caller') } : request);
  };
}
