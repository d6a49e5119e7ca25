import { setTimeout as wait } from 'node:timers/promises';

const LONGEST_MS = 1500;

/**
 * Ends the process with success on Ctrl-C or when the system asks, after `close` or a second and a half: a build
 * that runs keeps what it has embedded and leaves the old index whole, so it need not be waited for.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  const end = async () => {
    await Promise.race([close(), wait(LONGEST_MS)]);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
}
