import type { Format } from './format.js';

export const SAVE_AS_WORD = 'Open it in a word processor and save it as .docx.';

/** Rich text, whatever its name: no library that is kept reads it on every Node that this program runs on. */
export const RTF: Format = {
  name: 'Rich text',
  mediaType: 'application/rtf',
  extensions: [],
  magic: /^\{\\rtf/,
  read: () => {
    throw new Error(`It is rich text, which cannot be read. ${SAVE_AS_WORD}`);
  },
};
