import { setTimeout as wait } from 'node:timers/promises';

/** A little longer than requests that run are given to end. */
const LONGEST_MS = 9000;

/**
 * Ends the process with success on Ctrl-C or when the system asks, after `close` has let requests that run end, or
 * after nine seconds; a second signal ends it at once. A build that runs keeps what it has embedded and leaves the
 * old index whole, so nothing is lost either way.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  const end = async () => {
    await Promise.race([close(), wait(LONGEST_MS)]);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}
