import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Block } from './block.js';
import { decode } from './decode.js';
import { type FrontMatter, markdown, NO_FRONT } from './formats/markdown.js';
import { isNestedTooDeep } from './formats/nesting.js';
import { plainText } from './formats/plain-text.js';
import type { CorpusFile } from './walk.js';

export type { FrontMatter };

/** A document as its format lays it out, before anything is judged. All spans point into `text`. */
export interface SourceText {
  readonly path: string;
  readonly mediaType: 'text/markdown' | 'text/plain';
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
  /** In order, never overlapping. */
  readonly blocks: readonly Block[];
  readonly front: FrontMatter;
  /** What of the file could not be used, each with its remedy; the rest was read. */
  readonly warnings: readonly string[];
}

type Layout = Pick<SourceText, 'blocks' | 'front' | 'warnings'>;
type Format = Pick<SourceText, 'mediaType'> & { readonly layOut: (text: string) => Layout };

const MARKDOWN: Format = { mediaType: 'text/markdown', layOut: layOutMarkdown };
const PLAIN_TEXT: Format = { mediaType: 'text/plain', layOut: layOutPlainText };

const FORMATS: ReadonlyMap<string, Format> = new Map([
  ['.md', MARKDOWN],
  ['.markdown', MARKDOWN],
  ['.txt', PLAIN_TEXT],
]);

/** Of the files that can be read, with the dot. */
export const EXTENSIONS: readonly string[] = [...FORMATS.keys()];

/** Whether a file of this name can be read. */
export function supported(path: string): boolean {
  return findFormat(path) !== undefined;
}

/**
 * Reads one file of the corpus.
 * @throws when it cannot be opened or its bytes are no text, with the remedy.
 */
export async function read(file: CorpusFile): Promise<SourceText> {
  const bytes = await readFile(file.absolute).catch((cause: NodeJS.ErrnoException) => {
    throw new Error(`It cannot be opened (${cause.code}). Check that it exists and that you may read it.`, {
      cause,
    });
  });
  return { ...readText(file.path, decode(bytes).text), sha256: sha256(bytes) };
}

/**
 * Lays out a decoded text in the format that the path's extension names; `sha256` is that of its UTF-8 form.
 * @throws when the extension names no known format, with the remedy.
 */
export function readText(path: string, text: string): SourceText {
  const format = findFormat(path);
  if (!format) throw new Error(`${path} cannot be read. Convert it to one of ${EXTENSIONS.join(', ')}.`);
  return { path, mediaType: format.mediaType, sha256: sha256(text), text, ...format.layOut(text) };
}

function findFormat(path: string): Format | undefined {
  return FORMATS.get(extname(path).toLowerCase());
}

function layOutPlainText(text: string): Layout {
  return { blocks: plainText(text), front: NO_FRONT, warnings: [] };
}

/** What is nested too deep for the parser is read all the same, as plain text. */
function layOutMarkdown(text: string): Layout {
  if (isNestedTooDeep(text)) return layOutPlainly(text, 'its markup is nested too deep');
  try {
    return markdown(text);
  } catch (error) {
    return layOutPlainly(text, (error as Error).message);
  }
}

function layOutPlainly(text: string, why: string): Layout {
  const reason = `It cannot be read as Markdown (${why}) and was read as plain text.`;
  return { ...layOutPlainText(text), warnings: [`${reason} Remove its deeply nested markup.`] };
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
