import { createKernel, PAGE } from './kernel.js';

/** Many unit vectors in 32-bit floats, where SIMD can reach them. */
export interface FloatVectors {
  readonly count: number;
  readonly dimensions: number;
  /** One vector behind the other. */
  readonly values: Float32Array<ArrayBuffer>;
  /**
   * Cosine of a unit vector with each of some, by number, in their order.
   * @throws Error for a vector of another model than theirs
   */
  cosines(vector: Float32Array, numbers: ArrayLike<number>): Float64Array;
}

/**
 * Makes memory for vectors, of at most 16,384 components.
 * @param fill writes them one behind the other
 * @throws RangeError near 4 GiB or above, which is more than such memory can hold.
 */
export async function createFloatVectors(
  count: number,
  dimensions: number,
  fill: (values: Float32Array<ArrayBuffer>) => void | Promise<void>,
): Promise<FloatVectors> {
  const size = dimensions * Float32Array.BYTES_PER_ELEMENT;
  const { buffer, kernel } = await createKernel(count * size);
  const compared = new Float32Array(buffer, 0, dimensions);
  const values = new Float32Array(buffer, PAGE, count * dimensions);
  await fill(values);
  return {
    count,
    dimensions,
    values,
    cosines(vector, numbers) {
      if (count > 0 && vector.length !== dimensions) throw new Error(otherModel(vector.length, dimensions));
      compared.set(vector.subarray(0, dimensions));
      const cosines = new Float64Array(numbers.length);
      for (let n = 0; n < cosines.length; n++)
        cosines[n] = kernel.ofFloats(0, PAGE + numbers[n]! * size, dimensions);
      return cosines;
    },
  };
}

function otherModel(size: number, dimensions: number): string {
  return `The query's vector has ${size} components and the index ${dimensions}: use the model that the index was built with.`;
}
