import { createServer, type Server } from 'node:http';
import { type AddressInfo, isIPv6 } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { getRequestListener, RequestError } from '@hono/node-server';
import type { Hono } from 'hono';
import { problemOf, problemResponse, RequestProblem } from './problem.js';
import { SECURITY_HEADERS } from './security-headers.js';

interface Place {
  readonly host: string;
  readonly port: number;
  /** How long requests that run may take to end when it closes. */
  readonly graceMs?: number;
}

/** A server that takes requests. */
export interface Listening {
  /** For the address line of a browser. */
  readonly address: string;
  /** Takes no more requests, and gives those that run time to end. */
  readonly close: () => Promise<void>;
}

/** Room for addresses that are too long, so that the answer can say so. */
const MAX_HEADERS = 128 * 1024;
/** Less than what service managers and container engines wait before they kill. */
const GRACE_MS = 8000;
/** Whoever sends a request slower than this holds up a connection. */
const LONGEST_SENDING_MS = 30_000;

/** Of the event loop, for taking up what waits to be taken up when it closes. */
const MOST_TURNS = 500;

const REMEDIES: Readonly<Record<string, (place: Place) => string>> = {
  EADDRINUSE: ({ port }) =>
    `Port ${port} is in use, perhaps by another Safeguarding Search. Stop that, or choose another: PORT=${port + 1}.`,
  EACCES: ({ port }) => `Port ${port} is reserved for the system. Choose one above 1023: PORT=8787.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST=${host} is no address of this computer. Leave HOST out, or set it to one.`,
  ENOTFOUND: ({ host }) =>
    `HOST=${host} is not known to this computer. Leave HOST out, or set it to its address.`,
};

/**
 * Listens for an app.
 * @throws Error naming the remedy when the place cannot be had
 */
export function listen(app: Hono, place: Place): Promise<Listening> {
  const server = createServer(
    { maxHeaderSize: MAX_HEADERS, requestTimeout: LONGEST_SENDING_MS },
    getRequestListener(app.fetch, { errorHandler }),
  );
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const remedy = REMEDIES[error.code ?? ''];
      reject(remedy ? new Error(remedy(place), { cause: error }) : error);
    });
    server.listen(place.port, place.host, () => {
      resolve({
        address: addressOf(server, place.host),
        close: () => close(server, place.graceMs ?? GRACE_MS),
      });
    });
  });
}

const BAD_REQUEST = new RequestProblem(400, 'The request has no valid address or no valid Host header.', {
  headers: SECURITY_HEADERS,
});

/** For what goes wrong where the app cannot see it: before a request reaches it, or in what it threw. */
function errorHandler(error: unknown): Response {
  return problemResponse(error instanceof RequestError ? BAD_REQUEST : problemOf(error as Error));
}

function addressOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}

async function close(server: Server, graceMs: number): Promise<void> {
  await takeUpAccepted(server);
  return new Promise((resolve) => {
    server.close(() => resolve());
    setTimeout(() => server.closeAllConnections(), graceMs).unref();
  });
}

/** Takes up connections that the system has accepted already, and reads what they have sent: those would be cut. */
async function takeUpAccepted(server: Server): Promise<void> {
  let last = 0;
  server.on('connection', () => {
    last = 0;
  });
  for (let turns = 0; last < 3 && turns < MOST_TURNS; turns++, last++) await nextTurn();
}
