import { findGrades, type GradeWord } from '../../language/grades.js';
import type { Span } from '../../language/span.js';

/** A place where a text may give a grade: by its word, by its rank, or by pointing back to another. */
export interface GradeMention {
  readonly span: Span;
  /** Null when it is that of another place: `the same grade`. */
  readonly grade: GradeWord | null;
  /** Whoever is given it is named behind: `as is Kent`, `the others were Kent and Bury`. */
  readonly subjectBehind: boolean;
}

const NOUN =
  '(?:grades?|ratings?|judge?ments?|verdicts?|marks?|accolades?|category|categories|outcome|result)';
const POSSIBLE = String.raw`(?:(?:possible|available|Ofsted|overall|inspection)\s+)*`;

interface Pointer {
  readonly pattern: RegExp;
  readonly grade: GradeWord | null;
  readonly subjectBehind: boolean;
}

/** Ways of giving a grade without its word. */
const POINTERS: readonly Pointer[] = [
  {
    pattern: new RegExp(
      String.raw`\b(?:highest|top|best)\s+${POSSIBLE}${NOUN}(?!\s+(?:since|in\s+the))`,
      'gi',
    ),
    grade: 'outstanding',
    subjectBehind: false,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:lowest|bottom|worst)\s+${POSSIBLE}${NOUN}(?!\s+(?:since|in\s+the))`,
      'gi',
    ),
    grade: 'inadequate',
    subjectBehind: false,
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:the\s+(?:very\s+)?same|that|this|an\s+identical|a\s+similar)\s+(?:overall\s+|Ofsted\s+)?${NOUN}\b(?!\s*[:(–])|\bthe\s+same\s+(?:was|is|went)\s+(?:true\s+)?(?:of|for)\b`,
      'gi',
    ),
    grade: null,
    subjectBehind: false,
  },
  {
    // `That was the judgement in 2015`, `This was the same grade as`
    pattern: new RegExp(
      String.raw`\b(?:that|this|it)\s+(?:is|was)\s+(?:also\s+|still\s+)?(?:the|its|our|their)\s+(?:same\s+)?(?:overall\s+)?${NOUN}\b`,
      'gi',
    ),
    grade: null,
    subjectBehind: false,
  },
  {
    // `The three sub-judgements – leadership, … – were the same.`
    pattern:
      /\b(?:was|were|are|is)\s+(?:all\s+|also\s+|graded\s+|rated\s+|judged\s+)*the\s+same(?=\s*(?:[.,;)]|$))/gi,
    grade: null,
    subjectBehind: false,
  },
  {
    pattern:
      /(?:,\s+|\s)(?:as|so)\s+(?:is|are|was|were|did|do|does|too\s+(?:is|are|was|were))(?=\s)(?!\s+(?:it|they|he|she|usual|often|always|well|expected)\b)|\bthe\s+(?:others?|rest|remaining\s+\p{L}+|other\s+(?:\p{L}+\s+)?(?:council|authoritie?|borough|agenc\p{L}+|home)s?)\s+(?:being|were|was|are|is)\b(?=\s+(?:the\s+)?\p{Lu})/giu,
    grade: null,
    subjectBehind: true,
  },
];

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Of two that overlap the longer stands, of two as long the first. */
const isLonger = (a: Span, b: Span, isFirst: boolean) =>
  a.end - a.start > b.end - b.start || (a.end - a.start === b.end - b.start && isFirst);

/** Where a text may give a grade, in its order. */
export function findGradeMentions(text: string): readonly GradeMention[] {
  const words = findGrades(text).map(({ span, grade }) => ({ span, grade, subjectBehind: false }));
  const pointers = POINTERS.flatMap(({ pattern, grade, subjectBehind }) =>
    [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
      span: { start: index, end: index + found.length },
      grade,
      subjectBehind,
    })),
  );
  const apart = pointers.filter(
    ({ span }, at) =>
      !words.some((word) => overlaps(span, word.span)) &&
      !pointers.some((other, nth) => overlaps(span, other.span) && isLonger(other.span, span, nth < at)),
  );
  return [...words, ...apart].sort((a, b) => a.span.start - b.span.start);
}
