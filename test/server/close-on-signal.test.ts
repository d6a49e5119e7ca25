import { afterEach, expect, test, vi } from 'vitest';
import { closeOnSignal } from '../../server/close-on-signal.js';

const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
const before = { SIGINT: process.listeners('SIGINT'), SIGTERM: process.listeners('SIGTERM') };

afterEach(() => {
  exit.mockClear();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    for (const listener of process.listeners(signal)) {
      if (!before[signal].includes(listener)) process.off(signal, listener);
    }
  }
});

/** Sends a signal to what the test set up alone, not to the test runner. */
function send(signal: 'SIGINT' | 'SIGTERM'): void {
  const added = process.listeners(signal).filter((listener) => !before[signal].includes(listener));
  for (const listener of added) listener.call(process, signal);
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s closes, and then ends the process with success',
  async (signal) => {
    const close = vi.fn(async () => expect(exit).not.toHaveBeenCalled());
    closeOnSignal(close);
    send(signal);
    await vi.waitFor(() => expect(exit).toHaveBeenCalledExactlyOnceWith(0));
    expect(close).toHaveBeenCalledOnce();
  },
);

test('what does not close is not waited for beyond ten seconds', async () => {
  closeOnSignal(() => new Promise(() => {}));
  send('SIGTERM');
  await vi.waitFor(() => expect(exit).toHaveBeenCalledWith(0), 10_000);
});
