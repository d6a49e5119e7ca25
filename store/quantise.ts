/**
 * A vector in 8 bits a component: stretched until its largest component is ±127, then rounded. The stretch is
 * not kept, since `cosineTo` divides the length out again; so quantising what `restore` returns gives the same
 * bytes, and an index built from kept vectors equals one built afresh.
 */
export function quantise(vector: Float32Array): Int8Array {
  const largest = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return Int8Array.from(vector, (value) => (largest === 0 ? 0 : Math.round((value / largest) * 127)));
}

/** The unit vector nearest to what was quantised. */
export function restore(quantised: Int8Array): Float32Array {
  const length = lengthOf(quantised) || 1;
  return Float32Array.from(quantised, (value) => value / length);
}

/** Cosine (−1 to 1) of a unit vector to a quantised one; 0 to the zero vector. */
export function cosineTo(vector: Float32Array, quantised: Int8Array): number {
  let dot = 0;
  for (let i = 0; i < quantised.length; i++) dot += vector[i]! * quantised[i]!;
  return Math.max(-1, Math.min(1, dot / (lengthOf(quantised) || 1)));
}

/** Several quantised vectors of one size in one run of bytes. */
export function pack(vectors: readonly Float32Array[]): Buffer {
  return Buffer.concat(vectors.map((vector) => Buffer.from(quantise(vector).buffer)));
}

/** The vectors, `dimensions` bytes each, that `pack` put together; views into the same bytes. */
export function unpack(bytes: Uint8Array, dimensions: number): readonly Int8Array[] {
  const count = dimensions === 0 ? 0 : bytes.length / dimensions;
  return Array.from(
    { length: count },
    (_, i) => new Int8Array(bytes.buffer, bytes.byteOffset + i * dimensions, dimensions),
  );
}

function lengthOf(vector: Int8Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}
