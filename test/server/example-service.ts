import { openLog } from '../../server/operation/log.js';
import { openMetrics } from '../../server/operation/metrics.js';
import type { Service } from '../../server/service.js';
import { currentWith } from './example-collection.js';

/** What stands around the routes by default on this computer alone; it logs nothing. */
export function exampleService(parts: Partial<Service> = {}): Service {
  return {
    trustedProxies: [],
    rateLimit: null,
    corsOrigins: [],
    publicUrl: null,
    keys: null,
    log: openLog('off'),
    metrics: openMetrics({ current: currentWith(), waiting: () => 0 }),
    ...parts,
  };
}
