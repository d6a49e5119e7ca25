import type { Stopwatch } from './stopwatch.js';

const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** A stopwatch of the processor's time, of all threads together: what else the machine does is not in it. */
export function cpuWatch(): Stopwatch {
  let total = 0;
  return {
    async time(work) {
      const began = spent();
      const made = await work();
      total += spent() - began;
      return made;
    },
    total: () => total,
  };
}
