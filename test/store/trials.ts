const FULL = process.env.TRIALS === 'full';

/** How often a property is tried: `full` times under `npm run verify`, a tenth of it under `npm test`. */
export function trials(full: number) {
  return { seed: 20140218, numRuns: FULL ? full : Math.ceil(full / 10) };
}

/** A size for what is not counted in runs. */
export function sized<T>(sizes: { readonly short: T; readonly full: T }): T {
  return FULL ? sizes.full : sizes.short;
}

/** For what takes minutes in full. */
export const LONG = { timeout: 600_000 };
