import { findDates } from '../../language/dates.js';

const PUBLISHED =
  /(?:report\s+(?:was\s+)?(?:published|issued|released)|(?:first\s+)?published|report,?\s+(?:of|dated)|date\s+of\s+publication|publication\s+date|issued)(?:\s+by\s+\p{L}+)?(?:\s+on)?\s*[:–-]?\s*$/iu;
const INSPECTED =
  /(?:inspection\s+dates?|inspected|date\s+of\s+(?:the\s+)?inspection|inspection\s+of)(?:\s+(?:on|in|from|between))?\s*[:–-]?\s*(?:\d{1,2}\s+\p{L}+\s*(?:\d{4}\s*)?(?:[–-]|to|and)\s*)?$/iu;

function datesAfter(text: string, cue: RegExp): readonly string[] {
  const found = findDates(text).filter(({ span }) =>
    cue.test(text.slice(Math.max(0, span.start - 80), span.start)),
  );
  const isos = [...new Set(found.map(({ iso }) => iso))];
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
