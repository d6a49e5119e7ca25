import { extname } from 'node:path';
import { FEED, JSON_FEED } from './feed.js';
import type { Format } from './format.js';
import { HTML, MHTML } from './html.js';
import { CSV, JSONL } from './list.js';
import { MAIL } from './mail.js';
import { MARKDOWN } from './markdown.js';
import { ODT } from './odt.js';
import { PDF } from './pdf.js';
import { PLAIN_TEXT } from './plain-text.js';
import { RTF, SAVE_AS_WORD } from './rtf.js';
import { DOCX } from './word.js';

const FORMATS: readonly Format[] = [
  ...[MARKDOWN, PLAIN_TEXT, HTML, MHTML, PDF, DOCX, ODT],
  ...[FEED, JSON_FEED, MAIL, CSV, JSONL, RTF],
];

const BY_EXTENSION = new Map(
  FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format])),
);

/** Of the files that can be read, with the dot. */
export const EXTENSIONS: readonly string[] = [...BY_EXTENSION.keys()];

const OF_WORD_PROCESSORS = /\.(?:rtf|docm?|dot[xm]?|ott|pages|wpd|wps)$/i;

/** What to do with a file whose name tells no format that can be read. */
export function remedyFor(path: string): string {
  return OF_WORD_PROCESSORS.test(path) ? SAVE_AS_WORD : `Convert it to one of ${EXTENSIONS.join(', ')}.`;
}

/** The format that a file's name tells; undefined for none. */
export function formatOf(path: string): Format | undefined {
  return BY_EXTENSION.get(extname(path).toLowerCase());
}

/** What people call the format of a document, by its media type. */
export function formatName(mediaType: string): string {
  return FORMATS.find((format) => format.mediaType === mediaType)?.name ?? mediaType;
}

const BEGINNING = 1_024;

/** The format by the name, unless the file begins as one of another format does. */
export function chooseFormat(path: string, bytes: Uint8Array): Format | undefined {
  const named = formatOf(path);
  const beginning = Buffer.from(bytes.subarray(0, BEGINNING)).toString('latin1');
  if (named?.magic?.test(beginning)) return named;
  return FORMATS.find(({ magic }) => magic?.test(beginning)) ?? named;
}
