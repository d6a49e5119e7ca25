import { writeFile } from 'node:fs/promises';
import { assemble } from './assemble.js';

const source = `// Made from products.wat by \`npm run kernel\`.
export const PRODUCTS_WASM =
  '${await assemble()}';
`;

await writeFile('store/kernel/products-wasm.ts', source);
