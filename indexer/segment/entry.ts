import { findDates } from '../../language/dates.js';

/** The line of a feed dump that begins an entry: its title, then addresses and a date with a zone. */
export interface Entry {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

const ADDRESS = /https?:\/\/\S+/g;
const ZONED = /\d{2}:\d{2}:\d{2}\s*(?:[+-]\d{4}|GMT|UTC|Z)/;

/** Parts a line into addresses and the words between them. */
function pieces(text: string): readonly { readonly text: string; readonly address: boolean }[] {
  const parts: { text: string; address: boolean }[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    parts.push(
      { text: text.slice(at, match.index).trim(), address: false },
      { text: match[0], address: true },
    );
    at = match.index + match[0].length;
  }
  parts.push({ text: text.slice(at).trim(), address: false });
  return parts.filter((part) => part.text !== '');
}

/**
 * Reads a feed entry's first line. The words before the last group of addresses that a zoned date follows are
 * the title, so a channel's own header glued in front of the first entry is passed over.
 * @returns null when the line begins no entry
 */
export function readEntry(text: string): Entry | null {
  const parts = pieces(text);
  const dateAt = parts.findLastIndex(
    (part) => !part.address && ZONED.test(part.text) && findDates(part.text).length > 0,
  );
  if (dateAt < 1) return null;
  let first = dateAt - 1;
  while (parts[first]?.address && parts[first - 1]?.address) first--;
  const title = parts[first - 1];
  if (!parts[first]?.address || !title || title.address || ZONED.test(title.text)) return null;
  return { title: title.text, url: parts[first]!.text, date: findDates(parts[dateAt]!.text).at(-1)!.iso };
}
