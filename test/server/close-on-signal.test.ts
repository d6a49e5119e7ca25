import { afterEach, expect, test, vi } from 'vitest';
import { closeOnSignal } from '../../server/close-on-signal.js';

const exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never);
const kill = vi.spyOn(process, 'kill').mockImplementation(() => true);
const before = { SIGINT: process.listeners('SIGINT'), SIGTERM: process.listeners('SIGTERM') };

afterEach(() => {
  exit.mockClear();
  kill.mockClear();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.removeAllListeners(signal);
    for (const listener of before[signal]) process.on(signal, listener as NodeJS.SignalsListener);
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

test('what does not close is not waited for beyond ten seconds: the signal ends the process', () => {
  vi.useFakeTimers();
  closeOnSignal(() => new Promise(() => {}));
  send('SIGTERM');
  vi.advanceTimersByTime(8000);
  expect(kill).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2000);
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGTERM');
  vi.useRealTimers();
});

test('a second signal ends the process at once', () => {
  closeOnSignal(() => new Promise(() => {}));
  send('SIGINT');
  expect(kill).not.toHaveBeenCalled();
  send('SIGINT');
  expect(kill).toHaveBeenCalledExactlyOnceWith(process.pid, 'SIGINT');
});
