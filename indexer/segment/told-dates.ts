import { findDates } from '../../language/dates.js';
import type { Line } from '../line.js';
import type { Part } from './segment.js';

const LABELLED_DATE =
  /(?:^|[\s.])(?:(?:report|first|originally|date) )?(?:published|publication(?: date)?|issued|date of (?:publication|issue))(?: (?:by|on) [\p{L} ]{2,40})?\s*:\s*/iu;
const HEAD_LINES = 4;
const HEAD_LENGTH = 600;

/** A text whose lines were run together holds its own date, with a label: `… Report published: 3 December 2018. …`. */
export function labelledDate(parts: readonly Part[]): string | null {
  for (const { line } of parts.slice(0, HEAD_LINES)) {
    const text = line.text.slice(0, HEAD_LENGTH);
    const label = LABELLED_DATE.exec(text);
    const after = label ? text.slice(label.index + label[0].length) : '';
    const date = findDates(after)[0];
    if (date?.span.start === 0) return date.iso;
  }
  return null;
}

const NOW = /\b(?:today|tonight|this (?:morning|afternoon|evening))[\s,(–-]{1,3}/i;
const RIGHT_AFTER = new RegExp(`${NOW.source}$`, 'i');

/** The day on which a text says that it is written: `published this morning, Friday 3 March 2017`. */
export function dayOfWriting(told: readonly { readonly line: Line }[]): string | null {
  for (const { line } of told) {
    const day = dayIn(line.text);
    if (day) return day;
  }
  return null;
}

function dayIn(text: string): string | null {
  if (!NOW.test(text)) return null;
  const days = findDates(text).filter(({ precision }) => precision === 'day');
  return days.find(({ span }) => RIGHT_AFTER.test(text.slice(0, span.start)))?.iso ?? null;
}
