import { createHash } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import type { Manifest } from '../../store/manifest.js';
import type { CurrentCollection } from '../collection.js';

/** What of its routes an answer depends on besides the index. */
interface Kind {
  /** Of the program. */
  readonly version: string;
  /** Whether it changes with the index alone, and may be kept by whoever asks again and again, as readers of feeds do. */
  readonly isFeed?: boolean;
}

/** What an answer depends on besides its address: the program, the day that `asOf` begins with, and the format. */
function tagOf({ req }: Context, program: string, { version, builtAt }: Manifest): string {
  const day = new Date().toISOString().slice(0, 10);
  const facts = [program, version, builtAt, day, req.url, req.header('accept') ?? ''];
  return `W/"${createHash('sha256').update(facts.join('\n')).digest('base64url').slice(0, 22)}"`;
}

function isAmong(tag: string, ifNoneMatch: string): boolean {
  return ifNoneMatch.split(/\s*,\s*/).some((one) => one.replace(/^(?:W\/)?/, 'W/') === tag);
}

/** Whether the caller has this already: by its tag, or where it names none, by the second of the build (RFC 9110, 13). */
function isKept({ req }: Context, tag: string, lastModified: string | null): boolean {
  const [tags, since] = [req.header('if-none-match'), req.header('if-modified-since')];
  if (tags !== undefined) return isAmong(tag, tags);
  return lastModified !== null && since !== undefined && Date.parse(since) >= Date.parse(lastModified);
}

/**
 * Lets callers keep answers for as long as the index stays the same, and ask whether it does with If-None-Match, and
 * for feeds with If-Modified-Since. Other answers to what somebody typed are kept by nobody: it may name a child.
 */
export function freshness(current: CurrentCollection, { version, isFeed = false }: Kind): MiddlewareHandler {
  return async (c, next) => {
    if (!['GET', 'HEAD'].includes(c.req.method) || current.status().state !== 'ready') return next();
    const manifest = await current.use(async ({ store }) => store.manifest);
    const tag = tagOf(c, version, manifest);
    const lastModified = isFeed ? new Date(manifest.builtAt).toUTCString() : null;
    const vary = 'accept, accept-encoding';
    const headers = {
      etag: tag,
      'cache-control': isFeed || c.req.query('q') === undefined ? 'private, no-cache' : 'no-store',
      ...(lastModified !== null && { 'last-modified': lastModified }),
    };
    if (isKept(c, tag, lastModified)) return c.body(null, 304, { ...headers, vary });
    await next();
    if (c.res.status !== 200) return;
    for (const [name, value] of Object.entries(headers)) c.res.headers.set(name, value);
    c.res.headers.append('vary', vary);
  };
}
