import { type FileHandle, open } from 'node:fs/promises';
import { lengthOf } from '../quantise.js';
import { PRODUCTS_WASM } from './products-wasm.js';

/** Many vectors in 8 bits a component, where SIMD can reach them, to be compared with one after another. */
export interface VectorMemory {
  /** Where the vectors stand, and whatever else is kept behind them. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Chooses the vector that is compared, of at most 16,384 components: its direction alone counts. */
  compareWith(vector: Float32Array): void;
  /**
   * Its dot products with `count` vectors of as many components, at most `MOST_AT_ONCE`, which stand one behind
   * the other from a byte on: as if its length were `COMPARED_LENGTH`. They hold until the next call.
   */
  products(from: number, count: number): Int32Array;
}

/**
 * The vector that is compared is rounded to integers after it was stretched to this length. Products of vectors of
 * 16,384 components then still fit 32 bits, and a cosine is off by no more than 0.0001.
 */
export const COMPARED_LENGTH = 16_383;

/** How many vectors can be compared in one call. */
export const MOST_AT_ONCE = 8_192;

/** What products.wat exports: it takes addresses, except for `count` and `size`. */
interface Kernel {
  products(vector: number, others: number, count: number, size: number, products: number): void;
}

/** What is used here of the standard's interface, which TypeScript declares for browsers alone. */
declare const WebAssembly: {
  compile(code: Uint8Array): Promise<object>;
  instantiate(code: object, imports: object): Promise<{ readonly exports: object }>;
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

/** Bytes of one page of the memory. The first one is half for the vector that is compared, half for products. */
const PAGE = 65_536;
const PRODUCTS = PAGE / 2;

/** Node reads no more than 2 GiB at once. */
const READ_AT_ONCE = 2 ** 30;

const compiled = WebAssembly.compile(Buffer.from(PRODUCTS_WASM, 'base64'));

/**
 * Makes memory for so many bytes.
 *
 * @throws RangeError near 4 GiB or above, which is more than such memory can hold.
 */
export async function createVectorMemory(size: number): Promise<VectorMemory> {
  const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil(size / PAGE) });
  const { exports } = await WebAssembly.instantiate(await compiled, { vectors: { memory } });
  const bytes = new Uint8Array(memory.buffer, PAGE, size);
  return { bytes, ...prepareProducts(memory.buffer, exports as Kernel) };
}

/** Reads a file into such memory. */
export async function readVectorMemory(path: string): Promise<VectorMemory> {
  const file = await open(path);
  try {
    const memory = await createVectorMemory((await file.stat()).size);
    await fill(memory.bytes, file);
    return memory;
  } finally {
    await file.close();
  }
}

async function fill(bytes: Uint8Array, file: FileHandle): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(bytes.length - at, READ_AT_ONCE), at);
    if (bytesRead === 0) throw new Error('A file of vectors became shorter while it was read.');
    at += bytesRead;
  }
}

function prepareProducts(buffer: ArrayBuffer, kernel: Kernel): Omit<VectorMemory, 'bytes'> {
  const compared = new Int16Array(buffer, 0, PRODUCTS / Int16Array.BYTES_PER_ELEMENT);
  const products = new Int32Array(buffer, PRODUCTS, MOST_AT_ONCE);
  let size = 0;
  return {
    compareWith(vector) {
      const stretch = COMPARED_LENGTH / lengthOf(vector);
      compared.set(vector.map((component) => Math.round(component * stretch)));
      size = vector.length;
    },
    products(from, count) {
      kernel.products(0, PAGE + from, count, size, PRODUCTS);
      return products;
    },
  };
}
