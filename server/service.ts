import type { MiddlewareHandler } from 'hono';
import { compress } from 'hono/compress';
import { allowOrigins } from './access/allow-origins.js';
import { type AccessVariables, identify } from './access/caller.js';
import type { KeyRing } from './access/key-ring.js';
import { rateLimit } from './access/rate-limit.js';
import { requireKey } from './access/require-key.js';
import { timeLimit } from './access/time-limit.js';
import type { Log } from './operation/log.js';
import type { Metrics } from './operation/metrics.js';
import { watchRequests } from './operation/watch-requests.js';
import type { ServiceSettings } from './service-settings.js';

/** What stands around the routes where a server runs. */
export interface Service
  extends Pick<ServiceSettings, 'trustedProxies' | 'rateLimit' | 'corsOrigins' | 'publicUrl'> {
  /** Null where no keys are needed. */
  readonly keys: KeyRing | null;
  readonly log: Log;
  readonly metrics: Metrics;
}

type Part = MiddlewareHandler<AccessVariables>;

/** Every request is told apart by its caller and counted, refused ones too. */
export function countRequests({
  log,
  metrics,
  trustedProxies,
  keys,
  rateLimit: limit,
}: Service): readonly Part[] {
  const rate = limit === null ? [] : rateLimit(limit);
  return [watchRequests(log, metrics), identify({ trustedProxies, keys }), ...rate];
}

/** What passed the guard is let in by its key, gets its time, and is answered in few bytes. */
export function admitRequests({ corsOrigins, keys }: Service): readonly Part[] {
  const cors = corsOrigins.length > 0 ? [allowOrigins(corsOrigins)] : [];
  return [...cors, ...(keys ? [requireKey] : []), timeLimit, compress()];
}
