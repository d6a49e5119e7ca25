import type { FoundAuthority } from '../../language/authorities.js';
import { findDates } from '../../language/dates.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import type { Context } from './context.js';
import { INSPECTED, isGradeAlone } from './inspected.js';

/** What the line above a table says of all its rows. */
export interface Caption {
  readonly mention: FoundAuthority;
  /** Of the inspection; null when the line gives none. */
  readonly date: string | null;
}

const LONGEST_CAPTION = 100;
const NUMBERED = /^\W*table\s+[\d.]+/i;

function captionOf(line: string): Caption | null {
  if (line.length > LONGEST_CAPTION || /[.!?]$/.test(line) || isGradeAlone(line)) return null;
  const mentions = findNames(line);
  if (new Set(mentions.map(({ authority }) => authority.id)).size !== 1) return null;
  if (!NUMBERED.test(line) && !INSPECTED.test(line) && !isNamesAlone(line, mentions)) return null;
  return { mention: mentions[0]!, date: findDates(line)[0]?.iso ?? null };
}

/**
 * The nearest line above a place that is a caption: `Table 2: Kent, inspection of May 2014`, or a name alone. Such
 * lines were often taken for headings or noise, so they are looked for in the document itself.
 * @param at where the table's row begins, in the document
 */
export function captionAbove({ article: { text, span } }: Context, at: number): Caption | null {
  const lines = text.slice(span.start, at).split('\n');
  for (const line of lines.toReversed()) {
    const caption = captionOf(line.trim());
    if (caption) return caption;
  }
  return null;
}
