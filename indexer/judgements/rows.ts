import { ASPECTS } from '../../language/grades/aspects.js';
import { findAspects, findGrades, type GradeWord } from '../../language/grades.js';
import type { Span } from '../../language/span.js';
import type { ArticleText } from '../article-text.js';

/** A line of a table of grades, also where label and grade stand on lines of their own. */
export interface Row {
  /** From the label to the grade, in the document. */
  readonly span: Span;
  readonly aspect: string;
  readonly grade: GradeWord;
}

const LABEL = ASPECTS.filter(({ aspect }) => !['safeguarding', 'early help'].includes(aspect))
  .map(({ pattern }) => pattern)
  .join('|');
const GRADE = String.raw`requires\s+improvement(?:\s+to\s+be\s+good)?|requires(?=\s*$)|outstanding|good|adequate|inadequate`;
/** What may stand around a label inside its line. */
const LEAD = String.raw`(?:[\p{N}.]{1,4}[.)]?\s+|[•*|–-]\s*)?(?:the\s+)?(?:(?:experiences\s+and\s+progress|effectiveness|quality|impact)\s+of\s+)?(?:the\s+)?`;
const TAIL = String.raw`(?:\s+(?:with\s+children\s+and\s+families|services?|performance|and\s+care\s+leavers|\p{L}+\s+service))?`;
const ROW = new RegExp(
  String.raw`(?<=^|\n|\s{2}|(?:good|improvement|outstanding|inadequate|adequate|\d\.?)\s|[.:]\s)(?<label>${LEAD}(?:overall(?:\s+(?:effectiveness|judge?ment|grade|rating))?|${LABEL})${TAIL})(?:\s*[:|–—-]\s*|\s*\n\s*|\s+(?:is|was)?\s*)(?<grade>${GRADE})(?=\s*(?:$|\n|\d|[|.,;•]|\s{2}|\p{Lu}))`,
  'giu',
);

/** Blanks what is no part of the article, so that places stay what they are in the document. */
function bodyText({ text, span, parts }: ArticleText): string {
  return parts
    .flatMap(({ line }) => line.kept)
    .reduce(
      (body, kept) => body.padEnd(kept.start - span.start, '\n') + text.slice(kept.start, kept.end),
      '',
    );
}

const BETWEEN_LINES = /\n\s*\n\s*\n/;

/** The rows of an article's tables of grades, in its order. */
export function rowsIn(article: ArticleText): readonly Row[] {
  const body = bodyText(article).replace(/\n{3,}/g, (lines) => `\n${' '.repeat(lines.length - 2)}\n`);
  return [...body.matchAll(ROW)].flatMap((match): readonly Row[] => {
    const { label, grade } = match.groups!;
    const capital =
      /^\p{Lu}|^\d|^[•*|–-]/u.test(label!) &&
      (/^\p{Lu}/u.test(grade!) || match[0].includes('\n') || match[0].includes(':'));
    if (!capital || BETWEEN_LINES.test(match[0])) return [];
    const start = article.span.start + match.index;
    const aspects = /\boverall\b/i.test(label!)
      ? ['overall']
      : findAspects(label!).map(({ aspect }) => aspect);
    return aspects.slice(0, 1).map((aspect) => ({
      span: { start, end: start + match[0].length },
      aspect,
      grade: findGrades(grade!)[0]!.grade,
    }));
  });
}
