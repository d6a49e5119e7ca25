import { createHash } from 'node:crypto';
import type { Layout, OnPages } from './formats/format.js';
import { chooseFormat, formatOf, remedyFor } from './formats/formats.js';
import { firstOf } from './front-matter.js';
import { readSidecar } from './sidecar.js';
import { bytesOf, type CorpusFile } from './walk.js';

/** A document as its format lays it out, before anything is judged. */
export interface SourceText extends Layout {
  readonly path: string;
  readonly mediaType: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads one file of the corpus, and what a metadata file beside it says about it.
 * @throws when it cannot be opened or nothing of it can be read, with the remedy.
 */
export async function read(file: CorpusFile, onPages: OnPages = () => {}): Promise<SourceText> {
  const bytes = await bytesOf(file).catch(explainOpening);
  const source = await readBytes(file.path, bytes, onPages);
  if (!file.sidecar) return source;
  const { front, warnings } = readSidecar(await bytesOf(file.sidecar).catch(explainOpening));
  return {
    ...source,
    front: firstOf(front, source.front),
    warnings: [...source.warnings, ...warnings],
  };
}

/** What is wrong with an archive says what to do itself. */
function explainOpening(cause: NodeJS.ErrnoException): never {
  if (!cause.code) throw cause;
  throw new Error(`It cannot be opened (${cause.code}). Check that it exists and that you may read it.`, {
    cause,
  });
}

/** Lays out a file's bytes; see `read`. */
export async function readBytes(
  path: string,
  bytes: Uint8Array,
  onPages: OnPages = () => {},
): Promise<SourceText> {
  const format = chooseFormat(path, bytes) ?? refuse(path);
  const layout = await Promise.resolve(bytes)
    .then((all) => format.read(all, onPages))
    .catch(explain);
  return { path, mediaType: format.mediaType, sha256: sha256(bytes), ...layout };
}

/** What formats throw names a remedy; a fault of this program, or of a library, does not. */
function explain(error: Error): never {
  if (!(error instanceof TypeError || error instanceof RangeError)) throw error;
  throw new Error(`It cannot be read (${error.message}). Save it again, or in another format.`, {
    cause: error,
  });
}

/**
 * Lays out a decoded text in the format that the path's extension names; `sha256` is that of its UTF-8 form.
 * @throws when the extension names no format that is text, with the remedy.
 */
export function readText(path: string, text: string): SourceText {
  const format = formatOf(path) ?? refuse(path);
  if (!format.readText) throw new Error(`${path} is no text. Read its bytes.`);
  return { path, mediaType: format.mediaType, sha256: sha256(text), ...format.readText(text) };
}

function refuse(path: string): never {
  throw new Error(`${path} cannot be read. ${remedyFor(path)}`);
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
