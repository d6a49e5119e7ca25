import { STATUS_CODES } from 'node:http';
import { HTTPException } from 'hono/http-exception';
import { OverloadedError } from './overloaded.js';
import { UnavailableError } from './unavailable.js';

/** What is wrong with one parameter, and what would be right. */
export interface ParameterError {
  readonly parameter: string;
  readonly message: string;
}

interface More {
  readonly errors?: readonly ParameterError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that cannot be answered. Its message is shown to whoever asked, so it names the remedy. */
export class RequestProblem extends Error {
  constructor(
    readonly status: number,
    detail: string,
    readonly more: More = {},
  ) {
    super(detail);
  }
}

/** Draws a problem as RFC 9457 has it; its type is `about:blank`, which says that the status tells it all. */
export function problemResponse({ status, message, more }: RequestProblem): Response {
  const { errors, headers } = more;
  const body = {
    type: 'about:blank',
    title: STATUS_CODES[status],
    status,
    detail: message,
    ...(errors && { errors }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
}

/** Where an error arose, without its message: a message may quote the query, and queries are never logged. */
function traceOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames].join('\n');
}

function unexpected(error: Error, log: (trace: string) => void): RequestProblem {
  log(traceOf(error));
  return new RequestProblem(
    500,
    'Something went wrong in this server. Its log shows where; please report that.',
  );
}

const print = (trace: string) => console.error(`A request failed unexpectedly. ${trace}`);

/**
 * Turns whatever a route threw into the problem that its caller is shown.
 * @param log is told where it arose when nobody foresaw it
 */
export function problemOf(error: Error, log = print): RequestProblem {
  if (error instanceof RequestProblem) return error;
  if (error instanceof HTTPException && error.status !== 500)
    return new RequestProblem(error.status, error.message);
  if (!(error instanceof UnavailableError || error instanceof OverloadedError)) return unexpected(error, log);
  return new RequestProblem(503, error.message, { headers: { 'retry-after': String(error.retryAfter) } });
}
