import { ASPECTS } from '../../language/grades/aspects.js';
import { findAspects, type GradeWord, gradeOf } from '../../language/grades.js';
import type { Span } from '../../language/span.js';
import type { ArticleText } from '../article-text.js';
import { blankAll } from './blank.js';

/** A line of a table of grades, also where label and grade stand on lines of their own. */
export interface Row {
  /** From the label to the grade, in the document. */
  readonly span: Span;
  readonly aspect: string;
  readonly grade: GradeWord;
}

const LABEL = ASPECTS.filter(
  ({ aspect }) =>
    !['safeguarding', 'early help', 'effectiveness', 'efficiency', 'legitimacy'].includes(aspect),
)
  .map(({ pattern }) => pattern)
  .join('|');
/** A grade may be parted between lines anywhere in its words, with a hyphen or without. */
const parted = (word: string) => [...word].join('(?:-?\\n)?');
const GRADE = `${parted('requires')}\\s+${parted('improvement')}(?:\\s+to\\s+be\\s+good)?|${['outstanding', 'good', 'adequate', 'inadequate'].map(parted).join('|')}`;
/** Most articles have none at the end of a line or with a capital. */
const ANY_GRADE =
  /(?:Requires|Outstanding|Good|Inade|Adequate)|(?:improvement|outstanding|good|adequate)\s*(?:$|\n)|:\s*(?:requires|outstanding|good|inadequate|adequate)/;
/** What may stand around a label inside its line. */
const LEAD = String.raw`(?:[\p{N}.]{1,4}[.)]?\s+|[•*|–-]\s*)?(?:the\s+)?(?:(?:experiences\s+and\s+progress|effectiveness|quality|impact)\s+of\s+)?(?:the\s+)?`;
const TAIL = String.raw`(?:\s+(?:with\s+children\s+and\s+families|services?|performance|and\s+care\s+leavers|\p{L}+\s+service))?`;
const ROW = new RegExp(
  String.raw`(?<=^|\n|\s{2}|(?:good|improvement|outstanding|inadequate|adequate|\d\.?)\s|[.:]\s)(?<label>${LEAD}(?:overall(?:\s+(?:effectiveness|judge?ment|grade|rating))?|${LABEL})${TAIL})(?:\s*[:|–—-]\s*|\s*\n\s*|\s+)(?<grade>${GRADE})(?=\s*(?:$|\n|\d|[|.,;•]|\s{2}|\p{Lu}))`,
  'giu',
);

/** Numbers of footnotes, set into a word or behind it, hidden without moving anything. */
const FOOTNOTE = /(?<=\p{L}{3})\d{1,2}(?=\s)/gu;

const BETWEEN_LINES = /\n\s*\n\s*\n/;

/** The rows of an article's tables of grades, in its order; lines count that were taken for headings too. */
export function rowsIn(article: ArticleText): readonly Row[] {
  const { text, span } = article;
  if (!ANY_GRADE.test(text.slice(span.start, span.end))) return [];
  const body = blankAll(text.slice(span.start, span.end), FOOTNOTE);
  return [...body.matchAll(ROW)].flatMap((match): readonly Row[] => {
    const { label, grade } = match.groups!;
    const capital =
      /^\p{Lu}|^\d|^[•*|–-]/u.test(label!) &&
      (/^\p{Lu}/u.test(grade!) || match[0].includes('\n') || match[0].includes(':'));
    if (!capital || BETWEEN_LINES.test(match[0])) return [];
    const start = span.start + match.index;
    const aspects = /\boverall\b/i.test(label!)
      ? ['overall']
      : findAspects(match[0]).map(({ aspect }) => aspect);
    return aspects.slice(0, 1).map((aspect) => ({
      span: { start, end: start + match[0].length },
      aspect,
      grade: gradeOf(grade!),
    }));
  });
}
