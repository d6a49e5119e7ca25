import { findDates } from '../../language/dates.js';

const PUBLISHED =
  /(?<!\()(?:report\s+(?:was\s+)?(?:published|issued|released)|(?:first\s+)?published|report,?\s+(?:of|dated)|date\s+of\s+publication|publication\s+date|issued)(?:\s+by\s+\p{L}+)?(?:\s+on)?\s*[:–-]?\s*(?=\p{Lu}|\d)/giu;
const INSPECTED =
  /(?:inspection\s+dates?|inspected|date\s+of\s+(?:the\s+)?inspection|inspection\s+of)(?:\s+(?:on|in|from|between))?\s*[:–-]?\s*(?:\d{1,2}\s+\p{Lu}\p{L}+\s*(?:\d{4}\s*)?(?:[–-]|to|and)\s*)?(?=\p{Lu}|\d)/giu;
const LONGEST_DATE = 40;

function datesAfter(text: string, cue: RegExp): readonly string[] {
  const found = [...text.matchAll(cue)].flatMap(({ index, 0: words }) => {
    const from = index + words.length;
    const date = findDates(text.slice(from, from + LONGEST_DATE))[0];
    return date && date.span.start <= 1 ? [date.iso] : [];
  });
  const isos = [...new Set(found)];
  // A month beside one of its days is the same date again.
  return isos.filter((iso) => !isos.some((other) => other !== iso && other.startsWith(iso)));
}

/** The date of the report that a text is about: when it was published, else when inspected; null if it gives several. */
export function findReportDate(text: string): string | null {
  const published = datesAfter(text, PUBLISHED);
  if (published.length > 0) return published.length === 1 ? published[0]! : null;
  const inspected = datesAfter(text, INSPECTED);
  return inspected.length === 1 ? inspected[0]! : null;
}
