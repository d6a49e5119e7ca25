import type { Line } from './line.js';
import { countWords } from './noise/noise-rule.js';

/** What a line does on its page, judged by its form alone. */
export type Role = 'prose' | 'item' | 'title' | 'rule' | 'noise';

const ENDS = /[.!?…:;]["'”’)\]»]*$/;
const ENDS_INSIDE = /[.!?]["'”’)\]»]*\s+["“‘(]?\p{Lu}/u;
const PLAIN_SENTENCE =
  /^(?:The|A|An|It|He|She|They|We|This|That|These|There|In|On|At|But|And)\b.* (?:is|are|was|were|has|have|had|will|would|should|must|can|could|may|said|found)\b/;

/** A letter begins with it, and so does what is cited of the letter. */
const SALUTATION =
  /^dear (?:(?!.*[.?!:]).{2,60},|(?:(?:mr|mrs|ms|miss|dr|sir|madam|dame|cllr|councillor|prof(?:essor)?)\b.{0,40}|(?:all|colleagues?|parents?|friends?|members?|sirs))[^.?!:]{0,30})$/i;

export const isSalutation = (text: string) => SALUTATION.test(text);

/** A line that tells something in sentences, and no headline: it ends like a sentence, or is long. */
export function isProse(text: string): boolean {
  const words = countWords(text);
  if (/\b[ap]\.m\.$/.test(text) && words <= 8) return false;
  if (SALUTATION.test(text)) return true;
  if (ENDS.test(text) && !isQuestion(text, words))
    return words >= 4 || /[.!?]["”’]$/.test(text) || /^[\d.| ]*\p{Lu}[\p{L}’', ]*[.!]$/u.test(text);
  return words > 25 || ENDS_INSIDE.test(text) || (words > 12 && PLAIN_SENTENCE.test(text));
}

/** Short questions stand over text; they are headings like any other. */
const isQuestion = (text: string, words: number) =>
  /\?["”’)]*$/.test(text) && words <= 12 && !/[“"]/.test(text) && !ENDS_INSIDE.test(text);

/** A row of a table of grades, flattened to a line: it has no stop, and is no heading. */
const GRADED =
  /^(?:\d.{3,120}|.{3,120}(?::|\bjudge?ments? (?:is|are|was|were)|\bthat)\s.{0,60})\b(?:requires|outstanding|good|requires improvement|adequate|inadequate)(?: to be good)?(?: \([^()]{1,40}\))?[.!]?$/i;

/** The same without a colon, as columns leave it: the grade has a capital, and no verb goes before it. */
const GRADED_COLUMN =
  /^\p{Lu}[^.:;?!]{3,120}(?<!\b(?:rated|judged|graded|declared|called|named|found|as|is|are|was|were|be|remains?|stays?|still|to|from|for|of|and|or|the|a)) (?:Outstanding|Good|Requires improvement|Adequate|Inadequate)$/u;

/** A grade alone on its line, as tables leave it when they are flattened. */
const GRADE = /^(?:outstanding|good|requires improvement(?: to be good)?|adequate|inadequate)$/i;

/** A table or list whose lines run into one block: three grades and more, each with a capital and at the end of its cell. */
const GRADES_LISTED =
  /(?:(?<=^|[|–—-]\s|\s)(?:Outstanding|Good|Requires improvement(?: to be good)?|Inadequate|Adequate)(?=\s*(?:$|[|–—-]\s|\s\p{Lu}|\s\d)).*?){3}/u;

/** The word of a grade with its capital. */
export const CAPITAL_GRADE = /\b(?:Outstanding|Good|Requires improvement|Inadequate|Adequate)\b/;
export const isGrade = (text: string) => GRADE.test(text);
export const isGraded = (text: string) =>
  GRADED.test(text) || GRADED_COLUMN.test(text) || GRADES_LISTED.test(text) || isGrade(text);

export function roleOf(line: Line): Role {
  if (line.block.kind === 'rule') return 'rule';
  if (line.noise) return 'noise';
  if (line.block.kind === 'heading') return 'title';
  if (line.block.kind !== 'paragraph' || isGraded(line.text)) return 'item';
  return isProse(line.text) ? 'prose' : 'title';
}

/** Text in the form in which two lines are compared for being the same. */
export function sameness(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[^\p{L}\p{N}£%']+/gu, ' ')
    .trim();
}
