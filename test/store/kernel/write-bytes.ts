import { writeFile } from 'node:fs/promises';
import { assemble } from './assemble.js';

const source = `// Made from dot.wat by \`npm run kernel\`.
export const DOT_WASM =
  '${await assemble()}';
`;

await writeFile('store/kernel/dot-wasm.ts', source);
