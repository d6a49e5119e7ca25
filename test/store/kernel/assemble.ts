import { readFile } from 'node:fs/promises';
import wabt from 'wabt';

/** The source of the kernel, from the project's folder. */
const SOURCE = 'store/kernel/kernel.wat';

/** What store/kernel/kernel.wat assembles to, in base64. */
export async function assemble(): Promise<string> {
  const { parseWat } = await wabt();
  const { buffer } = parseWat(SOURCE, await readFile(SOURCE, 'utf8')).toBinary({});
  return Buffer.from(buffer).toString('base64');
}
