import type { IncomingMessage } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import proxyAddr from 'proxy-addr';
import type { KeyRing } from './key-ring.js';

/** Who calls. */
export interface Caller {
  /** Of the computer, or of the one for which a trusted proxy asks; null where nothing was sent over a network. */
  readonly address: string | null;
  /** The name of the key that came with the request; null without a valid one. */
  readonly key: string | null;
}

/** What the middleware of this folder leaves for what comes after it. */
export interface AccessVariables {
  Variables: { caller: Caller };
}

interface Known {
  readonly trustedProxies: readonly string[];
  /** Null where no keys are needed. */
  readonly keys: KeyRing | null;
}

/** The key that a request brings: as a bearer, in X-API-Key, or as the password that a browser asks for. */
export function givenKey(authorization: string | undefined, header: string | undefined): string | null {
  if (header !== undefined) return header;
  const [, scheme, given] = /^(bearer|basic) +(\S+) *$/i.exec(authorization ?? '') ?? [];
  if (scheme === undefined || given === undefined) return null;
  if (scheme.toLowerCase() === 'bearer') return given;
  return Buffer.from(given, 'base64')
    .toString('utf8')
    .replace(/^[^:]*:/, '');
}

/** Finds out who calls; it refuses nobody. */
export function identify({ trustedProxies, keys }: Known): MiddlewareHandler<AccessVariables> {
  const isTrusted = proxyAddr.compile([...trustedProxies]);
  return async (c, next) => {
    const given = givenKey(c.req.header('authorization'), c.req.header('x-api-key'));
    const key = given === null || !keys ? null : await keys.nameOf(given);
    c.set('caller', { address: addressOf(c, isTrusted), key });
    await next();
  };
}

/** Only what a trusted proxy says is believed: anybody can send a header. */
function addressOf(c: Context, isTrusted: (address: string, hop: number) => boolean): string | null {
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming as IncomingMessage | undefined;
  if (incoming?.socket?.remoteAddress === undefined) return null;
  return proxyAddr(incoming, isTrusted);
}
