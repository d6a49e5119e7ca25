import type { Span } from '../../../language/span.js';
import { datesIn } from './dates-in.js';

/** The same grade on another day than that of the sentence. */
export interface OtherDay {
  readonly iso: string;
  readonly past: boolean;
}

/** `its good grade, first given in February 2013`, `a grade last achieved in 2009` */
const FIRST =
  /^[^.;]{0,60}\b(?:first|last|previously)\s+(?:given|awarded|achieved|received|gained|earned|secured)\s+(?=(?:in|on)\s)/iu;
/** `good, the same grade as in 2012` */
const SAME =
  /\b(?:the\s+same|an\s+identical)\s+(?:overall\s+)?(?:grade|rating|judge?ment|verdict|mark|result)\s+(?:as|that)\s+(?:(?:it|they)\s+(?:had\s+|was\s+|were\s+)?(?:got|had|received|given|awarded)?\s*)?(?=(?:in|on)\s)/iu;
/** `in 2010 and again in March 2013` */
const AGAIN = /^[^.;]{0,60}?(?:,|\band)\s+again\s+(?=(?:in|on)\s)/iu;

/** `inadequate, as it was in 2012` */
const AS_IT_WAS =
  /^[^.;]{0,30}?,?\s+as\s+(?:it|they)\s+(?:was|were|had\s+(?:been|done))\s+(?:also\s+)?(?=(?:in|on)\s)/iu;

/** `in 2009, 2011 and 2013`: the years behind the first. */
const YEARS_IN_A_ROW =
  /^[^.;ƓƱ]{0,60}?\bin\s+(?:19[89]|20[0-4])\d(?<more>(?:\s*,\s*(?:19[89]|20[0-4])\d)*,?\s+and\s+(?:19[89]|20[0-4])\d)(?!\d|\s*[:–—-]\s)/iu;

/** How far behind its words a date may begin, in characters. */
const REACH = 4;

function dayBehind(text: string, from: number, day: string | null) {
  return datesIn(text.slice(from), day).find(({ span }) => span.start <= REACH)?.iso ?? null;
}

/**
 * The other days on which the text says that a grade was given.
 * @param grade its place in the text
 * @param day of the article
 */
export function otherDays(text: string, grade: Span, day: string | null): readonly OtherDay[] {
  const behind = text.slice(grade.end);
  const [first, same, again, asItWas] = [
    FIRST.exec(behind),
    SAME.exec(text),
    AGAIN.exec(behind),
    AS_IT_WAS.exec(behind),
  ];
  const found = [
    first && { iso: dayBehind(behind, first[0].length, day), past: true },
    same && { iso: dayBehind(text, same.index + same[0].length, day), past: true },
    asItWas && { iso: dayBehind(behind, asItWas[0].length, day), past: true },
    again && { iso: dayBehind(behind, again[0].length, day), past: false },
  ];
  const row = YEARS_IN_A_ROW.exec(behind)?.groups?.more?.match(/\d{4}/g) ?? [];
  found.push(...row.map((iso) => ({ iso, past: false })));
  return found.filter((one): one is OtherDay => one !== null && one.iso !== null);
}
