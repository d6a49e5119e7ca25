import { writeFile } from 'node:fs/promises';
import { assemble } from './assemble.js';

const source = `// Made from kernel.wat by \`npm run kernel\`.
export const KERNEL_WASM =
  '${await assemble()}';
`;

await writeFile('store/kernel/kernel-wasm.ts', source);
