import { lengthOf } from '../quantise.js';
import { createKernel, PAGE } from './kernel.js';

/** Many vectors in 8 bits a component, where SIMD can reach them, to be compared with one after another. */
export interface ByteVectors {
  /** Chooses the vector that is compared, of at most 16,384 components: its direction alone counts. */
  compareWith(vector: Float32Array): void;
  /** Compares it with `count` vectors from one on. */
  compare(first: number, count: number): void;
  /** Its cosine with each vector that it was compared with last, by number. */
  readonly cosines: Float32Array;
}

/**
 * The vector that is compared is rounded to integers after it was stretched to this length. Products of vectors of
 * 16,384 components then still fit 32 bits, and a cosine is off by no more than 0.0001.
 */
const COMPARED_LENGTH = 16_383;

const FLOAT = Float32Array.BYTES_PER_ELEMENT;

/**
 * Makes memory for vectors.
 * @param fill writes them one behind the other, as ../quantise.ts makes them
 * @throws RangeError near 4 GiB or above, which is more than such memory can hold.
 */
export async function createByteVectors(
  count: number,
  dimensions: number,
  fill: (bytes: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): Promise<ByteVectors> {
  const { buffer, kernel } = await createKernel(count * (dimensions + 2 * FLOAT));
  const [scalesAt, cosinesAt, vectorsAt] = [PAGE, PAGE + count * FLOAT, PAGE + 2 * count * FLOAT];
  const compared = new Int16Array(buffer, 0, PAGE / 4);
  await fill(new Uint8Array(buffer, vectorsAt, count * dimensions));
  setScales(new Float32Array(buffer, scalesAt, count), new Int8Array(buffer, vectorsAt, count * dimensions));
  return {
    compareWith(vector) {
      const stretch = COMPARED_LENGTH / lengthOf(vector);
      for (let i = 0; i < dimensions; i++) compared[i] = Math.round(vector[i]! * stretch);
    },
    compare(first, count) {
      const [vectors, scales] = [vectorsAt + first * dimensions, scalesAt + first * FLOAT];
      kernel.ofBytes(0, vectors, scales, count, dimensions, cosinesAt + first * FLOAT);
    },
    cosines: new Float32Array(buffer, cosinesAt, count),
  };
}

/** What products with each vector are multiplied with to be cosines. */
function setScales(scales: Float32Array, vectors: Int8Array): void {
  const dimensions = scales.length && vectors.length / scales.length;
  for (let n = 0; n < scales.length; n++)
    scales[n] = 1 / COMPARED_LENGTH / lengthOf(vectors.subarray(n * dimensions, (n + 1) * dimensions));
}
