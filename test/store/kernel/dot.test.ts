import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DOT_WASM } from '../../../store/kernel/dot-wasm.js';
import { readVectorMemory } from '../../../store/kernel/vector-memory.js';
import { assemble } from './assemble.js';

type Numbers = ArrayLike<number>;

/** What the sum in 32-bit floats may be off by: size × 2⁻²⁴ of the sum of all products' sizes. */
function offBy(a: Numbers, b: Numbers): number {
  return (a.length + 1) * 2 ** -24 * Array.from(a).reduce((sum, x, i) => sum + Math.abs(x * b[i]!), 0);
}

function dot(a: Numbers, b: Numbers): number {
  return Array.from(a).reduce((sum, x, i) => sum + x * b[i]!, 0);
}

/** Some vectors of one size, the last to be compared with the others. */
const floats = fc
  .integer({ min: 1, max: 70 })
  .chain((size) =>
    fc.array(
      fc.float32Array({ minLength: size, maxLength: size, min: -1, max: 1, noNaN: true }).map(withoutTiny),
      { minLength: 2, maxLength: 5 },
    ),
  );

/** Products below what a 32-bit float can tell apart are outside of the bound. */
function withoutTiny(vector: Float32Array): Float32Array {
  return vector.map((x) => (Math.abs(x) < 1e-6 ? 0 : x));
}

const CASE = fc.tuple(floats, fc.integer({ min: 0, max: 3 }));

describe('dot products by SIMD', () => {
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kernel-'));
    path = join(folder, 'vectors');
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('the code is what its source assembles to', async () => {
    expect(DOT_WASM).toBe(await assemble());
  });

  test('of 8-bit integers, for vectors of any size at any byte', () =>
    fc.assert(
      fc.asyncProperty(CASE, async ([vectors, gap]) => {
        const asked = vectors.at(-1)!;
        const others = vectors
          .slice(0, -1)
          .map((vector) => Int8Array.from(vector, (x) => Math.round(x * 127)));
        await writeFile(
          path,
          Buffer.concat([Buffer.alloc(gap), ...others.map(({ buffer }) => Buffer.from(buffer))]),
        );
        const memory = await readVectorMemory(path);
        memory.compareWith(asked);
        for (const [n, other] of others.entries()) {
          const off = Math.abs(memory.dotI8(gap + n * asked.length) - dot(asked, other));
          expect(off).toBeLessThanOrEqual(offBy(asked, other));
        }
      }),
    ));

  test('keeps the bytes of the file as they are', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 251);
    await writeFile(path, bytes);
    const memory = await readVectorMemory(path);
    memory.compareWith(new Float32Array(16_384).fill(1));
    expect(Buffer.compare(memory.bytes, bytes)).toBe(0);
  });

  test('reads an empty file', async () => {
    await writeFile(path, '');
    expect((await readVectorMemory(path)).bytes.length).toBe(0);
  });
});
