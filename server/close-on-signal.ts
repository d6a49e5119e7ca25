/** A little longer than requests that run are given to end. */
const LONGEST_MS = 9000;

/**
 * Ends the process with success on Ctrl-C or when the system asks, after `close` has let requests that run end; by
 * the signal itself after nine seconds, or at once when a second one comes. A build that runs keeps what it has
 * embedded and leaves the old index whole, so nothing is lost either way.
 */
export function closeOnSignal(close: () => Promise<void>): void {
  let asked = false;
  const end = async (signal: NodeJS.Signals) => {
    if (asked) return dieOf(signal);
    asked = true;
    const impatient = setTimeout(() => dieOf(signal), LONGEST_MS);
    await close();
    clearTimeout(impatient);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, end);
}

/** Leaves the signal to the system: no native code is asked to clean up, which a thread that still works would crash. */
function dieOf(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
