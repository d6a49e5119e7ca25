/** Adds up the time that some of the work of a run takes, in milliseconds. */
export interface Stopwatch {
  time<T>(work: () => Promise<T>): Promise<T>;
  readonly total: () => number;
}

export function stopwatch(): Stopwatch {
  let total = 0;
  return {
    async time(work) {
      const began = performance.now();
      const made = await work();
      total += performance.now() - began;
      return made;
    },
    total: () => total,
  };
}
