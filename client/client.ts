import createClient, { type Client } from 'openapi-fetch';
import type { paths } from './paths.js';

interface Server {
  /** Such as `http://127.0.0.1:8787`. */
  readonly url: string;
  /** An API key, where the server takes requests with one only. */
  readonly key?: string;
  /** In place of the global one. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

/**
 * A typed client of a server: `await client.GET('/api/search', { params: { query: { q: 'neglect' } } })` gives
 * `data`, or the problem as `error`.
 */
export function connect({ url, key, fetch }: Server): Client<paths> {
  return createClient<paths>({
    baseUrl: url,
    ...(key !== undefined && { headers: { authorization: `Bearer ${key}` } }),
    ...(fetch && { fetch }),
  });
}

export type { components, paths } from './paths.js';
