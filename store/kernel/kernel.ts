import { KERNEL_WASM } from './kernel-wasm.js';

/** What kernel.wat exports: it takes addresses, except for counts and sizes. */
interface Kernel {
  ofBytes(vector: number, others: number, scales: number, count: number, size: number, cosines: number): void;
  ofFloats(vector: number, other: number, size: number): number;
}

/** What is used here of the standard's interface, which TypeScript declares for browsers alone. */
declare const WebAssembly: {
  compile(code: Uint8Array): Promise<object>;
  instantiate(code: object, imports: object): Promise<{ readonly exports: object }>;
  readonly Memory: new (pages: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
};

/** Bytes of a page of the memory. The first one is for the vector that is compared. */
export const PAGE = 65_536;

const compiled = WebAssembly.compile(Buffer.from(KERNEL_WASM, 'base64'));

/**
 * Makes a memory with so many bytes behind its first page, and the kernel over it.
 * @throws RangeError near 4 GiB or above, which is more than such memory can hold.
 */
export async function createKernel(bytes: number): Promise<{ buffer: ArrayBuffer; kernel: Kernel }> {
  const memory = new WebAssembly.Memory({ initial: 1 + Math.ceil(bytes / PAGE) });
  const { exports } = await WebAssembly.instantiate(await compiled, { vectors: { memory } });
  return { buffer: memory.buffer, kernel: exports as Kernel };
}
