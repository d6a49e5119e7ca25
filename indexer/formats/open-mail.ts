import PostalMime, { type Email } from 'postal-mime';

const DEEPEST = 64;
const MOST_HEADER_BYTES = 2 ** 20;

/**
 * Opens a mail, or what is packed like one.
 * @throws Error with the remedy when it is damaged
 */
export async function openMail(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST, maxHeadersSize: MOST_HEADER_BYTES });
  } catch (error) {
    throw new Error(`It cannot be opened as mail (${(error as Error).message}). Save it again.`, {
      cause: error,
    });
  }
}
