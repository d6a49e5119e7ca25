import { findDates } from '../../../language/dates.js';
import { relativeDates } from './relative-dates.js';
import type { TextDate } from './text-date.js';

const YEAR_NUMBER = String.raw`(?<year>(?:19[89]|20[0-4])\d)`;
/** Ways of giving a year: behind a preposition, before its inspection, as a label. */
const YEARS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:\b(?:in|of|from|during|since|by|early|late|mid|spring|summer|autumn|winter|for)[\s-]+(?:the\s+)?|\()${YEAR_NUMBER}(?!\d|[-–/]\d(?!\d(?!\d)))(?!\s*(?:children|young|people|pupils|cases|families))`,
    'giu',
  ),
  // `Walsall (good, 2017)`
  new RegExp(String.raw`\([^()]*,\s+${YEAR_NUMBER}(?=\))`, 'gu'),
  // `Essex: good, 2012`, as all of a line
  new RegExp(String.raw`:[^.;:]{3,40},\s+${YEAR_NUMBER}(?=\s*$)`, 'gmu'),
  // `its 2016 inspection`, `a 2009 report`
  new RegExp(
    String.raw`\b(?:an?|its|the|their|that|this)\s+(?:\p{L}+\s+)?${YEAR_NUMBER}\s+(?:(?:full|single|joint|Ofsted|overall)\s+)*(?:inspection|report|grade|judge?ment|rating|visit|review|verdict)\b`,
    'giu',
  ),
  // `2009: inadequate; 2013: good`
  new RegExp(String.raw`(?:^|[;.,]\s+|\n\s*)${YEAR_NUMBER}(?=\s*[:–—-]\s)`, 'gu'),
  // `2018, requires improvement again`, as an item of a list
  new RegExp(String.raw`(?:^|\n)\W*(?:\p{L}+\s+)?${YEAR_NUMBER}(?=\s*[:,–—-]\s)`, 'gu'),
];

/** Not when something was judged, but until when, by when, or what came first since. */
const OTHER_USE =
  /\b(?:until|till|before|due\s+(?:in|on)|expected\s+(?:in|on|by)|planned\s+for|promised\s+(?:for|in)|(?:first|only|worst|best|lowest|highest)\b[^.;]{0,60}\bsince|(?:has|have)\s+been\s+(?:rated|judged|graded|found)\b[^.;]{0,40}\bsince|than\s+in|compared\s+with|as\s+(?:it\s+was\s+)?in)\s+(?:the\s+end\s+of\s+)?$/i;

/** `its first report since 2012, when it was graded …` */
const WHEN = /^,?\s+when\s/i;

/** `months after a report in May`, `since its inspection of May`: when the grade before was given. */
const AFTER_ANOTHER =
  /\b(?:years?|months?|weeks?)\s+(?:after|since)\s+(?:an?|its|the|their|that)\s+(?:\p{L}+\s+){0,3}?(?:report|inspection|grade|rating|judge?ment|verdict)\s+(?:in|of|from|on)?\s*$/iu;

const overlap = (a: TextDate, b: TextDate) => a.span.start < b.span.end && a.span.end > b.span.start;

function yearsIn(text: string): readonly TextDate[] {
  return YEARS.flatMap((form) => [...text.matchAll(form)]).map((match) => {
    const start = match.index + match[0].search(/\d{4}/);
    return { span: { start, end: start + 4 }, iso: match.groups!.year!, of: 'itself' };
  });
}

const inOrder = (dates: readonly TextDate[]) => dates.toSorted((a, b) => a.span.start - b.span.start);

/** The dates of a sentence, in its order. @param day of the article, for `last month` and the like */
export function datesIn(text: string, day: string | null): readonly TextDate[] {
  const full = findDates(text).map(({ span, iso }): TextDate => ({ span, iso, of: 'itself' }));
  const named = inOrder([
    ...full,
    ...yearsIn(text).filter((year) => !full.some((one) => overlap(one, year))),
  ]);
  const relative = relativeDates(text, day, named).filter((date) => !full.some((one) => overlap(one, date)));
  const lead = ({ span }: TextDate) => text.slice(0, span.start);
  return inOrder([...named, ...relative])
    .filter((date) => !OTHER_USE.test(lead(date).slice(-90)) || WHEN.test(text.slice(date.span.end)))
    .map((date) => (AFTER_ANOTHER.test(lead(date)) ? { ...date, of: 'what went before' } : date));
}
