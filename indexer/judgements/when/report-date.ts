import { datesIn } from './dates-in.js';
import { distinctDates } from './distinct-dates.js';

const PUBLISHED =
  /(?<!\()(?:report,?\s+(?:was\s+|which\s+(?:is|was|came)\s+|is\s+|came\s+)?(?:published|issued|released|out)|(?:first\s+)?published|report,?\s+(?:of|dated)|date\s+of\s+publication|publication\s+date|issued)(?:\s+by\s+\p{L}+)?(?:\s+at\s+[\d.:]+(?:\s*(?:am|pm))?)?(?:\s+(?:today|yesterday|this\s+(?:morning|week|afternoon)))?(?:,?\s+on)?\s*[:,–-]?\s*(?:\p{L}+day,?\s+)?(?=\p{Lu}|\d)/giu;
/** `The report, which came out yesterday,` */
const NEAR =
  /\breport,?\s+(?:(?:is|was|has|been|that|which|came|just)\s+)*(?:published|issued|released|out)\s+(?:by\s+\p{L}+\s+)?(?=(?:today|yesterday|this\s+week|last\s+(?:week|month)|on\s+\p{L}+day)\b)/giu;
const INSPECTED =
  /(?:inspection\s+dates?|inspected|date\s+of\s+(?:the\s+)?inspection|inspection\s+of)(?:\s+(?:on|in|from|between))?\s*[:–-]?\s*(?:\d{1,2}\s+\p{Lu}\p{L}+\s*(?:\d{4}\s*)?(?:[–-]|to|and)\s*)?(?=\p{Lu}|\d)/giu;
const LONGEST_DATE = 40;
/** How far behind its cue a date may begin. */
const REACH = 1;

function datesAfter(text: string, cue: RegExp, day: string | null): readonly string[] {
  const found = [...text.matchAll(cue)].flatMap(({ index, 0: words }) => {
    const cut = text.slice(index, index + words.length + LONGEST_DATE);
    const date = datesIn(cut, day).find(({ span }) => span.end > words.length);
    return date && date.span.start <= words.length + REACH ? [date.iso] : [];
  });
  return distinctDates(found);
}

/**
 * The date of the report that a text is about: when it was published, else when inspected; null if it gives several.
 * @param day against which dates without a year are read
 */
export function findReportDate(text: string, day: string | null): string | null {
  const published = distinctDates([PUBLISHED, NEAR].flatMap((cue) => datesAfter(text, cue, day)));
  if (published.length > 0) return published.length === 1 ? published[0]! : null;
  const inspected = datesAfter(text, INSPECTED, day);
  return inspected.length === 1 ? inspected[0]! : null;
}
