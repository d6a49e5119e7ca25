/** A list of 32-bit integers that grows: four bytes each where an array of numbers takes eight or more. */
export interface Integers {
  readonly length: number;
  at(index: number): number;
  set(index: number, value: number): void;
  push(value: number): void;
  /** The integers so far. */
  values(): Uint32Array;
  /** The same as bytes, good until the next `push`. */
  bytes(): Buffer;
}

const FIRST_CAPACITY = 4;
const GROWTH = 1.5;

/** An empty list. */
export function createIntegers(): Integers {
  let values = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (index) => values[index]!,
    set(index, value) {
      values[index] = value;
    },
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(Math.ceil(length * GROWTH));
        larger.set(values);
        values = larger;
      }
      values[length++] = value;
    },
    values: () => values.slice(0, length),
    bytes: () => Buffer.from(values.buffer, 0, length * Uint32Array.BYTES_PER_ELEMENT),
  };
}
