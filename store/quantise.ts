/**
 * A vector in 8 bits a component: stretched until its largest component is ±127, then rounded. The stretch is
 * not kept, since who compares divides the length out again; so quantising what `restore` returns gives the same
 * bytes, and an index built from kept vectors equals one built afresh.
 */
export function quantise(vector: Float32Array): Int8Array {
  const stretch = 127 / largest(vector);
  const quantised = new Int8Array(vector.length);
  for (let i = 0; i < vector.length; i++) quantised[i] = Math.round(vector[i]! * stretch);
  return quantised;
}

/** The unit vector nearest to what was quantised. */
export function restore(quantised: Int8Array): Float32Array {
  const length = lengthOf(quantised);
  const vector = new Float32Array(quantised.length);
  for (let i = 0; i < vector.length; i++) vector[i] = quantised[i]! / length;
  return vector;
}

/** Several quantised vectors of one size in one run of bytes. */
export function pack(vectors: readonly Float32Array[]): Buffer {
  return Buffer.concat(vectors.map((vector) => new Uint8Array(quantise(vector).buffer)));
}

/** The vectors, `dimensions` bytes each, that `pack` put together; views into the same bytes. */
export function unpack(bytes: Uint8Array, dimensions: number): readonly Int8Array[] {
  const count = dimensions === 0 ? 0 : bytes.length / dimensions;
  return Array.from(
    { length: count },
    (_, i) => new Int8Array(bytes.buffer, bytes.byteOffset + i * dimensions, dimensions),
  );
}

/** Never 0, so that one can divide by it: the zero vector stays what it is. */
function largest(vector: Float32Array): number {
  let most = 0;
  for (let i = 0; i < vector.length; i++) most = Math.max(most, Math.abs(vector[i]!));
  return most || 1;
}

/** Never 0, likewise. */
export function lengthOf(vector: Int8Array | Float32Array): number {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) squares += vector[i]! * vector[i]!;
  return Math.sqrt(squares) || 1;
}
