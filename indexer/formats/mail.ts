import { firstOf, NO_FRONT, readMoment } from '../front-matter.js';
import { parseDocument } from './dom.js';
import { domPieces } from './dom-pieces.js';
import type { Format, Layout } from './format.js';
import { openMail } from './open-mail.js';
import { layOutPieces, type Piece } from './pieces.js';
import { layOutPlainText } from './plain-text.js';

/** A bulletin by mail. Recipients are left out, and so are addresses: nobody searches for those. */
async function readMail(bytes: Uint8Array): Promise<Layout> {
  const { subject, from, date, html, text, attachments } = await openMail(bytes);
  if (!html?.trim() && !text?.trim())
    throw new Error('It has no text. If its bulletin is attached, save the attachment instead.');
  const front = firstOf(
    { title: subject ?? null, publisher: from?.name ?? null, date: readMoment(date) },
    NO_FRONT,
  );
  const warnings = attachments
    .filter(({ disposition }) => disposition === 'attachment')
    .map(
      ({ filename }) =>
        `Its attachment ${filename ?? 'without a name'} was not read. Save it as a file of its own.`,
    );
  if (!html?.trim()) return { ...layOutPlainText(text!.toWellFormed()), front, warnings };
  const root = parseDocument(html).body;
  const pieces: readonly Piece[] = root ? domPieces(root) : [];
  return { ...layOutPieces(pieces), front, warnings };
}

export const MAIL: Format = {
  name: 'Mail',
  mediaType: 'message/rfc822',
  extensions: ['.eml'],
  read: readMail,
};
