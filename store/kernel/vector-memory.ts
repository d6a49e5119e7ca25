import { type FileHandle, open } from 'node:fs/promises';
import { DOT_WASM } from './dot-wasm.js';

/** What a file of vectors holds, where SIMD can reach it, to be compared with one vector after another. */
export interface VectorMemory {
  /** The bytes of the file. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Chooses the vector of the dot products that follow, of at most 16,384 components. */
  compareWith(vector: Float32Array): void;
  /** The dot product with as many 8-bit integers from a byte of the file on, summed in 32-bit floats. */
  dotI8(from: number): number;
}

/** What dot.wat exports: it takes the addresses of two vectors, and their size. */
interface Kernel {
  dotI8(a: number, b: number, size: number): number;
}

/** What is used here of the standard's interface, which TypeScript declares for browsers alone. */
declare const WebAssembly: {
  compile(code: Uint8Array): Promise<object>;
  instantiate(code: object, imports: object): Promise<{ readonly exports: object }>;
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

/** Bytes of one page of the memory. The first page is for the vector that the others are compared with. */
const PAGE = 65_536;

/** Node reads no more than 2 GiB at once. */
const AT_ONCE = 2 ** 30;

const compiled = WebAssembly.compile(Buffer.from(DOT_WASM, 'base64'));

/**
 * Reads a file into memory of its own.
 *
 * @throws RangeError for a file near 4 GiB or above, which is more than the memory can hold.
 */
export async function readVectorMemory(path: string): Promise<VectorMemory> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil(size / PAGE) });
    const bytes = new Uint8Array(memory.buffer, PAGE, size);
    await fill(bytes, file);
    const { exports } = await WebAssembly.instantiate(await compiled, { vectors: { memory } });
    return { bytes, ...prepareProducts(memory.buffer, exports as Kernel) };
  } finally {
    await file.close();
  }
}

async function fill(bytes: Uint8Array, file: FileHandle): Promise<void> {
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, Math.min(bytes.length - at, AT_ONCE), at);
    if (bytesRead === 0) throw new Error('A file of vectors became shorter while it was read.');
    at += bytesRead;
  }
}

function prepareProducts(buffer: ArrayBuffer, { dotI8 }: Kernel): Omit<VectorMemory, 'bytes'> {
  const chosen = new Float32Array(buffer, 0, PAGE / Float32Array.BYTES_PER_ELEMENT);
  let size = 0;
  return {
    compareWith(vector) {
      chosen.set(vector);
      size = vector.length;
    },
    dotI8: (from) => dotI8(0, PAGE + from, size),
  };
}
