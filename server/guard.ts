import { BlockList, isIP } from 'node:net';
import type { MiddlewareHandler } from 'hono';
import { RequestProblem } from './problem.js';

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8);
loopback.addAddress('::1', 'ipv6');

/** The name in a Host header, in lower case, without port and brackets; null when it is no such thing. */
function nameOf(host: string): string | null {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/.exec(host.toLowerCase());
  return match?.[1] ?? match?.[2] ?? null;
}

/** Whether a name or address always means this computer. */
export function isLoopback(name: string): boolean {
  const family = isIP(name);
  return name === 'localhost' || (family !== 0 && loopback.check(name, family === 6 ? 'ipv6' : 'ipv4'));
}

/**
 * Whether a request for `host` can have been meant for this server. In DNS rebinding a web page lets its own
 * name point to this computer, and the browser then sends that name: so only names known beforehand pass. A
 * bare address is no name that could be rebound; it passes when the server is bound to more than loopback.
 * @param bound the setting HOST
 */
export function isKnownHost(host: string, bound: string): boolean {
  const name = nameOf(host);
  if (name === null) return false;
  if (isLoopback(name) || name === bound.toLowerCase()) return true;
  return !isLoopback(bound.toLowerCase()) && isIP(name) !== 0;
}

/** What a browser says of where a request comes from; undefined where the header is missing. */
interface Provenance {
  readonly host: string;
  readonly origin: string | undefined;
  /** Sec-Fetch-Site, which no page can forge. Browsers leave it out over plain HTTP to other computers. */
  readonly site: string | undefined;
}

/**
 * Whether a POST comes from this server's own pages, or from no web page at all. Under `Referrer-Policy:
 * no-referrer` browsers send `Origin: null` even for our own forms: then Sec-Fetch-Site decides, and where
 * browsers leave that out too, on other computers of the network, null must pass or forms would not work.
 */
export function isOwnOrigin({ host, origin, site }: Provenance): boolean {
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (origin === undefined) return true;
  if (origin === 'null') return !isLoopback(nameOf(host) ?? 'localhost');
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}

/** Under which names and from which pages requests may come in. */
export interface Known {
  /** The setting HOST. */
  readonly host: string;
  /** The setting PUBLIC_URL: where a proxy answers in this server's name. */
  readonly publicUrl?: URL | null;
  /** Websites whose scripts may call. */
  readonly corsOrigins?: readonly string[];
}

/** Refuses what a web page elsewhere could make a browser send to this server: local is not yet guarded. */
export function guard({ host: bound, publicUrl, corsOrigins = [] }: Known): MiddlewareHandler {
  const origins = new Set(publicUrl ? [...corsOrigins, publicUrl.origin] : corsOrigins);
  return async ({ req }, next) => {
    const host = req.header('host') ?? new URL(req.url).host;
    if (!isKnownHost(host, bound) && host.toLowerCase() !== publicUrl?.host)
      throw new RequestProblem(403, UNKNOWN_HOST);
    const provenance = { host, origin: req.header('origin'), site: req.header('sec-fetch-site') };
    const isAllowed = origins.has(provenance.origin ?? '') || isOwnOrigin(provenance);
    if (!['GET', 'HEAD'].includes(req.method) && !isAllowed) throw new RequestProblem(403, FOREIGN);
    await next();
  };
}

const UNKNOWN_HOST =
  'This server is not known by that name. Open the address that it printed when it started, or start it with HOST or PUBLIC_URL set to the name.';
const FOREIGN = 'Another website sent this request. Open this server in its own window and search there.';
