import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { CurrentCollection } from '../collection.js';

/** What an answer depends on besides its address: the program, the day that `asOf` begins with, and the format. */
function tagOf({ req }: Context, program: string, index: string): string {
  const day = new Date().toISOString().slice(0, 10);
  const facts = [program, index, day, req.url, req.header('accept') ?? ''];
  return `W/"${createHash('sha256').update(facts.join('\n')).digest('base64url').slice(0, 22)}"`;
}

function isAmong(tag: string, ifNoneMatch: string | undefined): boolean {
  return (ifNoneMatch ?? '').split(/\s*,\s*/).some((one) => one.replace(/^(?:W\/)?/, 'W/') === tag);
}

/**
 * Lets callers keep answers for as long as the index stays the same, and ask with If-None-Match whether it does.
 * Answers to what somebody typed are kept by nobody: it may name a child.
 */
export function freshness(current: CurrentCollection, program: string): MiddlewareHandler {
  return async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method) || current.status().state !== 'ready') return next();
    const index = await current.use(async ({ store }) => store.manifest.version);
    const tag = tagOf(c, program, index);
    const cacheControl = c.req.query('q') === undefined ? 'private, no-cache' : 'no-store';
    const headers = { etag: tag, 'cache-control': cacheControl, vary: 'accept, accept-encoding' };
    if (isAmong(tag, c.req.header('if-none-match'))) return c.body(null, 304, headers);
    await next();
    if (c.res.status !== 200) return;
    for (const [name, value] of Object.entries(headers)) c.header(name, value, { append: name === 'vary' });
  };
}
