import { partsPhrases } from '../../language/reporting/function-words.js';
import { GRADES } from '../../store/records.js';
import type { ReadParagraph } from './analysis.js';
import type { Attribution } from './attribute.js';

/** What holds of a stretch between marks, and how much each counts for its being somebody's words. */
const WEIGHTS = {
  /** A whole sentence, or most of one. */
  sentence: 4,
  /** Each word beyond the first three, as far as ten. */
  word: 0.25,
  /** Each point that its attribution weighs. */
  attribution: 0.5,
  /** The name of a grade. */
  grade: -6,
  /** `so-called`, `known as`, `the term`: it is spoken about, not said. */
  term: -5,
  /** The name of a paper, a film, a song. */
  title: -4,
  /** One word with a capital: a code name, say. */
  name: -3,
  /** A heading without a stop at the head of a paragraph. */
  heading: -8,
  /** `the child (“B”)`: a name for what follows. */
  bracketed: -5,
  /** Single marks in an article whose speech has double ones: scare marks, or a headline's. */
  otherMarks: -4,
  /** `“MOOR: Why not?`: a transcript. */
  transcript: -8,
  /** In a headline. */
  headline: -6,
  /** Every stretch has to earn its place. */
  base: -1.2,
} as const;

const GRADE = new RegExp(
  `^(?:${[...GRADES, 'required improvement', 'satisfactory', 'unsatisfactory', 'poor', 'excellent', 'weak', 'very good', 'not met', 'met'].join('|')})(?: to be good)?[,.]?$`,
  'i',
);
const TERM =
  /\b(?:so[- ]called|known as|(?:the|a|an|this|umbrella) (?:term|word|phrase|concept|label|category|notion|idea)s?(?: of)?|(?:term|word|phrase|pseudonym|nickname|alias|name)s?(?: (?:used |chosen )?(?:for|is|was|of))?|defin(?:e|es|ed|ing)|(?:is|are|was|were|be|been|being|,|commonly|widely|sometimes|also|often|now|then) (?:called|dubbed|termed|nicknamed|labelled|labeled|named|known)|referred to as|defined as|definition of(?: an?)?|meaning|marked|box|code[- ]?named?|entitled|titled|hashtag|stands for|rated|graded|judged(?: to be| as)?|rating of|grade of|judge?ments? of|classed as|the updated|the new|its new)\s*(?:an?|the|as)?\s*[:,]?\s*$/i;
const WORKS =
  'report|book|film|movie|song|album|show|programme|program|series|documentary|play|article|paper|guidance|guide|briefing|strategy|document|campaign|project|toolkit|leaflet|podcast|episode|novel|poem|video|policy|study|column|editorial|headline|slogan|website|review|act|bill|code|framework';
const TITLE_BEFORE = new RegExp(
  `(?:\\b(?:${WORKS}|on|headlined|published|updated|wrote|writes|edited|launched|authored)|[’'']s)(?:,? (?:called|titled|entitled|published|issued|released|in|of|on|\\d{4}|an?|the|this|last|year|month))*\\s*[,:–—-]?\\s*$`,
  'i',
);
const ENTITLED =
  /\b(?:(?:is|are|was|were|,) (?:called|named)|entitled|titled|headed|(?:the|a) (?:heading|headline|title))\s*[:,]?\s*$/i;
const WORK_AFTER = new RegExp(`^\\s*(?:\\p{L}+\\s+)?(?:${WORKS})s?\\b`, 'iu');

const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];

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

const VERB =
  /\b(?:is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|should|must|may|might|shall|not|n[’']t|[’'](?:s|re|ve|ll|m|d))\b/i;

/** A heading that lost its line: `‘Next step’ Ann Moor said …`. */
function isHeading(read: ReadParagraph, quote: number): boolean {
  const at = read.tokens.findIndex((token) => token.quote === quote && token.kind === 'quote');
  const [text, next] = [read.tokens[at]!.text, read.tokens[at + 1]];
  const short = wordsOf(text).length <= 6 && !/[.!?,]$/.test(text);
  return (
    at === 0 &&
    short &&
    next !== undefined &&
    next.kind === 'word' &&
    /^\p{Lu}/u.test(next.text) &&
    !/\b(?:said|says|added)\b/.test(
      read.tokens
        .slice(1, 4)
        .map((token) => token.text)
        .join(' '),
    )
  );
}

/** The marks in which an article puts speech. */
export type MarkStyle = 'double' | 'single';

export function styleOf(paragraphs: readonly ReadParagraph[]): MarkStyle {
  const marks = paragraphs.flatMap(({ paragraph, marked }) =>
    marked.map(({ outer }) => paragraph.text.charAt(outer.start)),
  );
  return marks.some((mark) => /["“”„«]/.test(mark)) ? 'double' : 'single';
}

/** A headline that passed for a sentence: nearly all of its words have capitals. */
const isHeadline = (text: string) => {
  const words = wordsOf(text);
  return words.length >= 5 && words.length <= 25 && isTitleCase(words);
};

/** How much speaks for a stretch's being somebody's words: above nought it is a quote. */
export function weighReport(
  read: ReadParagraph,
  quote: number,
  { attribution, style }: { readonly attribution: Attribution; readonly style: MarkStyle },
): number {
  const { start, end, outer } = read.marked[quote]!;
  const text = read.paragraph.text.slice(start, end);
  const before = read.paragraph.text.slice(Math.max(0, outer.start - 60), outer.start);
  const after = read.paragraph.text.slice(outer.end, outer.end + 30);
  const words = wordsOf(text);
  const named = isTitleCase(words) && !/[!?]$/.test(text) && words.length <= 14;
  const headed = /^["'‘“]?\p{Lu}/u.test(text) && !/[.!?]$/.test(text) && words.length > 1;
  const work = TITLE_BEFORE.test(before) || WORK_AFTER.test(after);
  const titled =
    (named && (work || (words.length > 1 && attribution.weight < 4))) ||
    (headed && work && attribution.weight < 4);
  const sentence = isSentence(text) && !named;
  return (
    WEIGHTS.base +
    (sentence ? WEIGHTS.sentence : 0) +
    WEIGHTS.word * Math.min(7, Math.max(0, words.length - 3)) +
    (VERB.test(text) && words.length > 3 ? 0.5 : 0) +
    WEIGHTS.attribution * attribution.weight +
    (GRADE.test(text) ? WEIGHTS.grade : 0) +
    (TERM.test(before) && !sentence && words.length <= 4 ? WEIGHTS.term : 0) +
    (titled || (headed && ENTITLED.test(before)) ? WEIGHTS.title : 0) +
    (named && words.length === 1 ? WEIGHTS.name : 0) +
    (isHeading(read, quote) ? WEIGHTS.heading : 0) +
    (/\(\s*$/.test(before) && /^\s*\)/.test(after) && words.length <= 6 ? WEIGHTS.bracketed : 0) +
    (style === 'double' && /[‘']/.test(read.paragraph.text.charAt(outer.start)) ? WEIGHTS.otherMarks : 0) +
    (/^\(?\p{Lu}{3,}[\p{Lu} .’'-]*(?::|\.?\)$)/u.test(text) ? WEIGHTS.transcript : 0) +
    (isHeadline(read.paragraph.text) ? WEIGHTS.headline : 0)
  );
}
