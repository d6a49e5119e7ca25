import { partsPhrases } from '../../../language/reporting/function-words.js';
import type { ReadParagraph } from '../analysis.js';
import type { Attribution } from '../attribute/attribution.js';

/** One pair of double marks, around a title say, beside so many of single ones does not tell where speech stands. */
const FEW = 1 / 3;

/** The marks in which an article puts speech. */
export type MarkStyle = 'double' | 'single';

export function styleOf(paragraphs: readonly ReadParagraph[]): MarkStyle {
  const marks = paragraphs.flatMap(({ paragraph, marked }) =>
    marked.map(({ outer }) => paragraph.text.charAt(outer.start)),
  );
  const double = marks.filter((mark) => /["“”„«]/.test(mark)).length;
  return double > 0 && double >= FEW * (marks.length - double) ? 'double' : 'single';
}

/** A stretch between marks with all that is asked of it. */
export interface Stretch {
  readonly text: string;
  readonly words: readonly string[];
  /** What stands before it and behind it in its paragraph. */
  readonly before: string;
  readonly after: string;
  readonly attribution: Attribution;
  /** Does it stand in single marks though the article's speech has double ones? */
  readonly otherMarks: boolean;
  /** Do nearly all of its longer words have a capital? */
  readonly titleCase: boolean;
  /** The whole paragraph does. */
  readonly inHeadline: boolean;
}

export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

/** Nearly all of its longer words have a capital. */
function isTitleCase(words: readonly string[]): boolean {
  const long = words.filter((word) => !partsPhrases(word) && (word.length > 3 || words.length < 3));
  if (long.length < 2 && words.length > 2) return false;
  return long.length > 0 && long.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length >= 0.8 * long.length;
}

/** A whole sentence or the beginning of one, by its first letter and its end. */
export function isSentence(text: string): boolean {
  const words = wordsOf(text);
  return (
    /^["'“‘([…]*(?:\p{Lu}|\p{N}|[£$€])/u.test(text) &&
    words.length >= 3 &&
    (/[.!?,…–—-]["'”’)\]]*$/.test(text) || words.length >= 6)
  );
}

const HEADLINE_WORDS = 25;

function inHeadline(text: string): boolean {
  const words = wordsOf(text);
  return words.length >= 5 && words.length <= HEADLINE_WORDS && isTitleCase(words);
}

/** One stretch of a paragraph as its features see it. */
export function stretchOf(
  { marked, paragraph }: ReadParagraph,
  quote: number,
  { attribution, style }: { readonly attribution: Attribution; readonly style: MarkStyle },
): Stretch {
  const { start, end, outer } = marked[quote]!;
  const text = paragraph.text.slice(start, end);
  const words = wordsOf(text);
  return {
    text,
    words,
    before: paragraph.text.slice(0, outer.start),
    after: paragraph.text.slice(outer.end),
    attribution,
    otherMarks: style === 'double' && /[‘']/.test(paragraph.text.charAt(outer.start)),
    titleCase: isTitleCase(words) && !/[!?]$/.test(text) && words.length <= 14,
    inHeadline: inHeadline(paragraph.text),
  };
}
