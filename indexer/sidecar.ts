import { parse } from 'yaml';
import { decode } from './decode.js';
import { NO_FRONT, type ReadFront, readFront } from './front-matter.js';

/** A file `report.pdf.meta.yaml` says what `report.pdf` does not say about itself, and is believed before it. */
export const SIDECAR = '.meta.yaml';

const KNOWN = Object.keys(NO_FRONT);

/** Reads a metadata file. What cannot be used of it is warned of; it never throws. */
export function readSidecar(bytes: Uint8Array): ReadFront {
  try {
    const fields: unknown = parse(decode(bytes).text, { logLevel: 'error', maxAliasCount: 10 }) ?? {};
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields))
      throw new Error('it has no keys');
    const { front, warnings } = readFront(fields as Readonly<Record<string, unknown>>);
    const unknown = Object.keys(fields).filter((key) => !KNOWN.includes(key));
    const told = unknown.map(
      (key) => `Its ${SIDECAR} file has an unknown key "${key}". Known are ${KNOWN.join(', ')}.`,
    );
    return { front, warnings: [...warnings, ...told] };
  } catch (error) {
    const [reason] = (error as Error).message.split(/:?\n/);
    return {
      front: NO_FRONT,
      warnings: [`Its ${SIDECAR} file is left out: ${reason}. Write lines such as title: "A report".`],
    };
  }
}
