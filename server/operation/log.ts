import { type DestinationStream, pino } from 'pino';
import type { LogLevel } from '../service-settings.js';

/** One request as the log has it: its route is the pattern, never what was asked. */
export interface LoggedRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** Left out unless LOG=callers. */
  readonly address?: string | null;
  readonly key?: string | null;
}

/** Where a server says what it does: lines of JSON on standard error. */
export interface Log {
  /** Whether callers are to be logged. */
  readonly callers: boolean;
  readonly request: (request: LoggedRequest) => void;
  /** A failure of the server, by its trace: a message may quote a query, and queries are never logged. */
  readonly failed: (trace: string) => void;
}

const LEVELS = { off: 'silent', errors: 'error', requests: 'info', callers: 'info' } as const;

/** Opens the log. */
export function openLog(level: LogLevel, to: DestinationStream = pino.destination(2)): Log {
  const log = pino({ level: LEVELS[level], base: null, timestamp: pino.stdTimeFunctions.isoTime }, to);
  return {
    callers: level === 'callers',
    request: (request) => log.info(request, 'request'),
    failed: (trace) => log.error({ trace }, 'A request failed unexpectedly.'),
  };
}
