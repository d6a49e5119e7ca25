import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';

/** Lets the scripts of these websites call the API and read its answers; keys come in headers, never in cookies. */
export function allowOrigins(origins: readonly string[]): MiddlewareHandler {
  return cors({
    origin: [...origins],
    allowMethods: ['GET', 'HEAD', 'POST'],
    allowHeaders: ['authorization', 'content-type', 'x-api-key'],
    exposeHeaders: ['etag', 'ratelimit', 'ratelimit-policy', 'retry-after', 'content-disposition'],
    maxAge: 3600,
  });
}
