import { availableParallelism } from 'node:os';
import { OverloadedError } from '../overloaded.js';
import { type ModelThread, startModelThread } from './model-thread.js';

/** Threads of their own for models, so that a long call never stalls the requests that need none. */
export interface ModelWorker {
  /**
   * Loads a model in every thread and gives its facts; its methods can be called from then on.
   * @throws Error as the model's loader throws it
   */
  readonly load: (model: string, args: readonly unknown[]) => Promise<unknown>;
  /**
   * Calls a method of a loaded model with plain data, in the thread with the fewest calls before it.
   * @throws OverloadedError when too many calls wait already; Error as the method throws it
   */
  readonly call: (model: string, method: string, args: readonly unknown[]) => Promise<unknown>;
  /** How many calls were not answered yet. */
  readonly waiting: () => number;
  /**
   * Refuses all calls, and resolves when the threads have ended by themselves. They are never broken off: native code
   * that is interrupted in a call takes the whole process with it.
   */
  readonly close: () => Promise<void>;
}

/** About half a second of queries of one thread. Whoever comes later is better told so at once than kept waiting. */
const LONGEST_QUEUE = 64;

/** With two, a search need not wait behind a long question. Each holds its own copy of the models, about 200 MB. */
const MOST_THREADS = 2;

const leastBusy = (threads: readonly ModelThread[]) =>
  threads.reduce((least, thread) => (thread.waiting() < least.waiting() ? thread : least));

/** Starts the threads. */
export function startModelWorker(longestQueue = LONGEST_QUEUE): ModelWorker {
  const count = Math.min(availableParallelism(), MOST_THREADS);
  const threads = Array.from({ length: count }, startModelThread);
  const waiting = () => threads.reduce((sum, thread) => sum + thread.waiting(), 0);
  return {
    async load(model, args) {
      const [facts] = await Promise.all(threads.map(({ send }) => send({ model, method: null, args })));
      return facts;
    },
    call: (model, method, args) =>
      waiting() < longestQueue
        ? leastBusy(threads).send({ model, method, args })
        : Promise.reject(new OverloadedError()),
    waiting,
    close: async () => void (await Promise.all(threads.map(({ close }) => close()))),
  };
}
