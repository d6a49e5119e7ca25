import { Worker } from 'node:worker_threads';
import { type Answer, type Call, END } from './messages.js';

/** A thread that hosts models, and works on one call after another. */
export interface ModelThread {
  /**
   * Calls a method of a model with plain data, or loads the model; see messages.ts.
   * @throws Error as the method or the loader throws it
   */
  readonly send: (call: Omit<Call, 'id'>) => Promise<unknown>;
  /** How many calls were not answered yet. */
  readonly waiting: () => number;
  /** Refuses all calls, and resolves when the thread has ended by itself. */
  readonly close: () => Promise<void>;
}

const ENDED = () => new Error('The thread of the models has ended. Start the server again.');

interface Caller {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread. */
export function startModelThread(): ModelThread {
  const thread = new Worker(new URL('./worker.js', import.meta.url));
  const callers = new Map<number, Caller>();
  let lastId = 0;
  let ended: Error | null = null;

  function settle({ id, ...answer }: Answer): void {
    const caller = callers.get(id);
    // Whoever asked before the end was refused then.
    if (!caller) return;
    callers.delete(id);
    if ('error' in answer) caller.reject(new Error(answer.error));
    else caller.resolve(answer.value);
    // A thread that nothing was asked of keeps no process alive.
    if (callers.size === 0) thread.unref();
  }
  function end(reason: Error): void {
    ended ??= reason;
    for (const { reject } of callers.values()) reject(ended);
    callers.clear();
  }

  thread.on('message', settle);
  thread.on('error', end);
  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  void exited.then(() => end(ENDED()));
  thread.unref();
  return {
    send(call) {
      if (ended) return Promise.reject(ended);
      const id = ++lastId;
      thread.ref();
      thread.postMessage({ id, ...call } satisfies Call);
      return new Promise((resolve, reject) => callers.set(id, { resolve, reject }));
    },
    waiting: () => callers.size,
    close: () => {
      end(ENDED());
      thread.ref();
      thread.postMessage(END);
      return exited;
    },
  };
}
