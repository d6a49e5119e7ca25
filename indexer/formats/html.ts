import { decode } from '../decode.js';
import { firstOf, NO_FRONT } from '../front-matter.js';
import { parseDocument, readCharset } from './dom.js';
import type { Format, Layout } from './format.js';
import { readMetadata } from './html-metadata.js';
import { mainContent } from './main-content.js';
import { openMail } from './open-mail.js';
import { layOutPieces } from './pieces.js';

/**
 * The main content of a web page, with what the page says about it. Nothing of the page runs and nothing that
 * it links to is fetched: it is only parsed.
 */
function layOutHtml(html: string): Layout {
  const metadata = readMetadata(parseDocument(html));
  const { pieces, title } = mainContent(html, metadata);
  const front = firstOf(metadata.front, { ...NO_FRONT, title });
  const single = metadata.isArticle;
  return { ...layOutPieces(pieces), front, warnings: [], ...(single && { single }) };
}

export const HTML: Format = {
  name: 'Web page',
  mediaType: 'text/html',
  extensions: ['.html', '.htm', '.xhtml'],
  magic: /^(?:\xef\xbb\xbf)?\s*(?:<!--[^>]*-->\s*)?<(?:!doctype html|html[\s>])/i,
  read: (bytes) => layOutHtml(decodeHtml(bytes)),
};

/** A page may name its encoding itself; where it does not, its bytes tell. */
function decodeHtml(bytes: Uint8Array): string {
  const named = readCharset(bytes);
  return named ? named.decode(bytes) : decode(bytes).text;
}

/** A page saved whole: a mail whose first HTML part is the page. */
export const MHTML: Format = {
  name: 'Saved web page',
  mediaType: 'multipart/related',
  extensions: ['.mhtml', '.mht'],
  magic: /^From: <Saved by /i,
  read: async (bytes) => {
    const { html, text } = await openMail(bytes);
    if (!html && !text) throw new Error('It holds no page. Save the page again, as HTML.');
    return layOutHtml(html ?? text ?? '');
  },
};
