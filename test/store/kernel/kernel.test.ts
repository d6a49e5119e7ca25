import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createByteVectors } from '../../../store/kernel/byte-vectors.js';
import { createFloatVectors } from '../../../store/kernel/float-vectors.js';
import { KERNEL_WASM } from '../../../store/kernel/kernel-wasm.js';
import { assemble } from './assemble.js';

const floats = (size: number) =>
  fc.float32Array({ minLength: size, maxLength: size, min: -1, max: 1, noNaN: true });
const bytes = (size: number) => fc.int8Array({ minLength: size, maxLength: size });

/** A vector and some others of one size. */
const caseOf = <T>(others: (size: number) => fc.Arbitrary<T>) =>
  fc.integer({ min: 1, max: 70 }).chain((size) =>
    fc.record({
      compared: floats(size),
      others: fc.array(others(size), { minLength: 1, maxLength: 5 }),
      first: fc.integer({ min: 0, max: 4 }),
    }),
  );

const dot = (a: ArrayLike<number>, b: ArrayLike<number>) =>
  Array.from(a).reduce((sum, x, i) => sum + x * b[i]!, 0);

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
  return lengths === 0 ? 0 : dot(a, b) / lengths;
}

test('the code is what its source assembles to', async () => {
  expect(KERNEL_WASM).toBe(await assemble());
});

describe('vectors in 8 bits', () => {
  test('are compared by their cosines, those that were asked for', () =>
    fc.assert(
      fc.asyncProperty(caseOf(bytes), async ({ compared, others, first }) => {
        const vectors = await createByteVectors(others.length, compared.length, (memory) => {
          for (const [n, other] of others.entries())
            memory.set(new Uint8Array(other.buffer), n * compared.length);
        });
        vectors.compareWith(compared);
        const from = Math.min(first, others.length - 1);
        vectors.compare(from, others.length - from);
        for (const [n, other] of others.entries())
          expect(vectors.cosines[n]).toBeCloseTo(n < from ? 0 : cosine(compared, other), 3);
      }),
    ));

  test('the largest fit, and comparing changes no byte of them', async () => {
    const [count, size] = [9_000, 16_384];
    const wide = await createByteVectors(2, size, (memory) => void memory.fill(127));
    wide.compareWith(new Float32Array(size).fill(1));
    wide.compare(0, 2);
    expect([...wide.cosines]).toEqual([1, 1].map((one) => expect.closeTo(one, 3)));
    let kept = new Uint8Array();
    const many = await createByteVectors(count, 3, (memory) => {
      kept = memory;
      for (let n = 0; n < memory.length; n++) memory[n] = n % 251;
    });
    const before = Uint8Array.from(kept);
    many.compareWith(Float32Array.of(1, 0, 0));
    many.compare(0, count);
    expect(Buffer.compare(kept, before)).toBe(0);
    const at = (n: number) => cosine([1, 0, 0], Int8Array.from(before.subarray(3 * n, 3 * n + 3)));
    for (let n = 0; n < count; n += 97) expect(many.cosines[n]).toBeCloseTo(at(n), 3);
  });
});

describe('vectors in 32 bits', () => {
  test('are compared by their products, in the order asked for', () =>
    fc.assert(
      fc.asyncProperty(caseOf(floats), async ({ compared, others, first }) => {
        const vectors = await createFloatVectors(others.length, compared.length, (values) => {
          for (const [n, other] of others.entries()) values.set(other, n * compared.length);
        });
        const asked = [others.length - 1, Math.min(first, others.length - 1)];
        const within = (product: number) => Math.max(-1, Math.min(1, product));
        const wanted = asked.map((n) => within(dot(compared, others[n]!)));
        expect([...vectors.cosines(compared, asked)]).toEqual(wanted.map((one) => expect.closeTo(one, 5)));
      }),
    ));

  test('say so when the vector is of another model', async () => {
    const vectors = await createFloatVectors(1, 4, (values) => void values.fill(0.5));
    expect(() => vectors.cosines(new Float32Array(3), [0])).toThrow(/use the model/);
  });
});
