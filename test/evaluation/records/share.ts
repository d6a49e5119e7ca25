/** A share of 1; not a number of nothing. */
export const share = (right: number, of: number) => right / of;

/** The harmonic mean of precision and recall. */
export const f1 = (precision: number, recall: number) => (2 * precision * recall) / (precision + recall);

/** How many of a list something holds for. */
export const count = <T>(list: readonly T[], holds: (one: T) => boolean) => list.filter(holds).length;
