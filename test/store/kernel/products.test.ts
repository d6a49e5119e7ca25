import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PRODUCTS_WASM } from '../../../store/kernel/products-wasm.js';
import {
  COMPARED_LENGTH,
  createVectorMemory,
  MOST_AT_ONCE,
  readVectorMemory,
} from '../../../store/kernel/vector-memory.js';
import { assemble } from './assemble.js';

/** A vector in 32-bit floats and some in 8-bit integers, all of one size, and how many bytes stand before them. */
const CASE = fc.integer({ min: 1, max: 70 }).chain((size) =>
  fc.record({
    compared: fc.float32Array({ minLength: size, maxLength: size, min: -1, max: 1, noNaN: true }),
    others: fc.array(fc.int8Array({ minLength: size, maxLength: size }), { minLength: 1, maxLength: 5 }),
    gap: fc.integer({ min: 0, max: 3 }),
  }),
);

/** In integers as the kernel's, so that the sums must be the same. */
function dot(compared: Float32Array, other: Int8Array): number {
  const length = Math.sqrt(compared.reduce((sum, x) => sum + x * x, 0)) || 1;
  const rounded = compared.map((x) => Math.round(x * (COMPARED_LENGTH / length)));
  return other.reduce((sum, x, i) => sum + x * rounded[i]!, 0);
}

describe('dot products by SIMD', () => {
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kernel-'));
    path = join(folder, 'vectors');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('the code is what its source assembles to', async () => {
    expect(PRODUCTS_WASM).toBe(await assemble());
  });

  test('are exact, for vectors of any size at any byte', () =>
    fc.assert(
      fc.asyncProperty(CASE, async ({ compared, others, gap }) => {
        const size = compared.length;
        const memory = await createVectorMemory(gap + others.length * size);
        for (const [n, other] of others.entries())
          memory.bytes.set(new Uint8Array(other.buffer), gap + n * size);
        memory.compareWith(compared);
        const products = memory.products(gap, others.length).subarray(0, others.length);
        expect([...products]).toEqual(others.map((other) => dot(compared, other)));
      }),
    ));

  test('the largest vectors, and as many as go into one call, change no byte of the others', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 251);
    await writeFile(path, bytes);
    const memory = await readVectorMemory(path);
    memory.compareWith(new Float32Array(16_384).fill(1));
    memory.products(0, 4);
    memory.compareWith(Float32Array.of(1));
    const products = memory.products(0, MOST_AT_ONCE);
    expect(products.every((product, n) => product === COMPARED_LENGTH * new Int8Array([n % 251])[0]!)).toBe(
      true,
    );
    expect(Buffer.compare(memory.bytes, bytes)).toBe(0);
  });

  test('read an empty file', async () => {
    await writeFile(path, '');
    expect((await readVectorMemory(path)).bytes.length).toBe(0);
  });
});
