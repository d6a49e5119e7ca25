import { Worker } from 'node:worker_threads';
import { OverloadedError } from '../overloaded.js';
import { type Answer, type Call, END } from './messages.js';

/** A thread of its own for models, so that a long call never stalls the requests that need none. */
export interface ModelWorker {
  /**
   * Loads a model there and gives its facts; its methods can be called from then on.
   * @throws Error as the model's loader throws it
   */
  readonly load: (model: string, args: readonly unknown[]) => Promise<unknown>;
  /**
   * Calls a method of a loaded model with plain data, after the calls before it.
   * @throws OverloadedError when too many calls wait already; Error as the method throws it
   */
  readonly call: (model: string, method: string, args: readonly unknown[]) => Promise<unknown>;
  /** How many calls were not answered yet. */
  readonly waiting: () => number;
  /**
   * Refuses all calls, and resolves when the thread has ended by itself. It is never broken off: native code that
   * is interrupted in a call takes the whole process with it.
   */
  readonly close: () => Promise<void>;
}

/** About half a second of queries. Whoever comes later is better told so at once than kept waiting. */
const LONGEST_QUEUE = 64;

const ENDED = () => new Error('The thread of the models has ended. Start the server again.');

interface Caller {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Starts the thread. */
export function startModelWorker(longestQueue = LONGEST_QUEUE): ModelWorker {
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
  function send(call: Omit<Call, 'id'>): Promise<unknown> {
    if (ended) return Promise.reject(ended);
    const id = ++lastId;
    thread.ref();
    thread.postMessage({ id, ...call } satisfies Call);
    return new Promise((resolve, reject) => callers.set(id, { resolve, reject }));
  }

  thread.on('message', settle);
  thread.on('error', end);
  const exited = new Promise<void>((resolve) => thread.once('exit', () => resolve()));
  void exited.then(() => end(ENDED()));
  thread.unref();
  return {
    load: (model, args) => send({ model, method: null, args }),
    call: (model, method, args) =>
      callers.size < longestQueue ? send({ model, method, args }) : Promise.reject(new OverloadedError()),
    waiting: () => callers.size,
    close: () => {
      end(ENDED());
      thread.ref();
      thread.postMessage(END);
      return exited;
    },
  };
}
