/** Numbers from 0 to 1 that are the same in every run (Park and Miller 1988). */
function* seeded(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** The same order of the same things in every run. */
export function shuffled<T>(things: readonly T[], seed: number): readonly T[] {
  const random = seeded(seed);
  const placed = things.map((thing) => [random.next().value, thing] as const);
  return placed.sort(([a], [b]) => a - b).map(([, thing]) => thing);
}
