import { firstOf, NO_FRONT } from '../front-matter.js';
import type { Format, Layout, OnPages } from './format.js';
import { blocksOfPages } from './pdf/blocks.js';
import { openPdf } from './pdf/open.js';
import { layOutPieces } from './pieces.js';

/** What programs write where a title is asked for. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft (?:word|powerpoint)\b.*|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|pptx?|html?))$|^\W*$/i;

const someOf = (pages: readonly number[]) =>
  `${pages.slice(0, 20).join(', ')}${pages.length > 20 ? ` and ${pages.length - 20} more` : ''}`;
/** `Page 2 is`, `Pages 2, 4 are`. */
const areOf = (pages: readonly number[]) =>
  pages.length === 1 ? `Page ${pages[0]} is` : `Pages ${someOf(pages)} are`;

/** Reads a PDF as a person would: columns one after the other, paragraphs across pages, tables by rows. */
async function readPdf(bytes: Uint8Array, onPages: OnPages): Promise<Layout> {
  const file = await openPdf(bytes, onPages);
  const { pictures, unread } = file;
  if (pictures.length === file.pages.length && unread.length === 0)
    throw new Error(
      `This is a picture: no text layer (pages ${someOf(pictures)}). Recognise its text with an OCR program, such as ocrmypdf.`,
    );
  if (pictures.length + unread.length >= file.pages.length + unread.length)
    throw new Error('It is damaged: none of its pages can be read. Get it anew, or print it to PDF again.');
  const warnings = [
    pictures.length > 0 &&
      `${areOf(pictures)} ${pictures.length === 1 ? 'a picture' : 'pictures'}: no text layer. Recognise the text with an OCR program, such as ocrmypdf.`,
    unread.length > 0 && `${areOf(unread)} damaged. Get the file anew, or print it to PDF again.`,
  ].filter((told) => told !== false);
  const pieces = blocksOfPages(file.pages);
  const title = file.title && !NO_TITLE.test(file.title) ? file.title : null;
  const printed = pieces
    .find(({ kind, depth }) => kind === 'heading' && depth === 1)
    ?.text.replace(/\n/g, ' ');
  const front = firstOf({ title: printed ?? title }, NO_FRONT);
  return { ...layOutPieces(pieces), front, warnings, single: true };
}

export const PDF: Format = {
  name: 'PDF',
  mediaType: 'application/pdf',
  extensions: ['.pdf'],
  magic: /^[\s\S]{0,1000}%PDF-\d/,
  read: readPdf,
};
