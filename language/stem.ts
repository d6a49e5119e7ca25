import { stemmer } from 'stemmer';
import { remember } from './remember.js';
import { eachWord } from './word-spans.js';
import { findWords, foldWord, type Word } from './words.js';

/** A word that was found by its stem, and where it stands. */
export interface StemmedWord extends Pick<Word, 'span'> {
  readonly stem: string;
  /** The how manieth word of the text it is, from 0. */
  readonly at: number;
}

/** The Porter stem of a folded word. */
export const stem = remember(stemmer);

/** The stems of a text's words, in order. */
export function stemsOf(text: string): readonly string[] {
  return findWords(text).map(({ folded }) => stem(folded));
}

/** Prepares looking for some stems in many texts, without folding and stemming words that cannot have one of them. */
export function prepareFindStems(wanted: readonly string[]): (text: string) => readonly StemmedWord[] {
  const stems = new Set(wanted.filter((one) => one !== ''));
  const beginnings = new Set(wanted.map(beginningOfStem));
  const mayHaveOne = (text: string, start: number, end: number) => {
    const beginning = beginningOf(text, start, end);
    return (
      beginning === UNKNOWN ||
      beginnings.has(beginning) ||
      // A stem may be shorter than its word.
      beginnings.has(beginning % TWO_LETTERS) ||
      beginnings.has(beginning % ONE_LETTER)
    );
  };
  return (text) => {
    const found: StemmedWord[] = [];
    let at = 0;
    eachWord(text, (start, end) => {
      const its = mayHaveOne(text, start, end) ? stem(foldWord(text.slice(start, end))) : '';
      if (stems.has(its)) found.push({ stem: its, span: { start, end }, at });
      at++;
    });
    return found;
  };
}

/** How many letters ASCII has, and how many beginnings they make. */
const ONE_LETTER = 128;
const TWO_LETTERS = ONE_LETTER ** 2;
/** The beginning of a word that folding may change. */
const UNKNOWN = -1;

/**
 * The first three letters as one number, or as many as there are: in a stem of three letters or more they are the
 * word's own, but for `i` in the place of `y`, and for an `e` that stemming may put behind two.
 */
function beginningOf(text: string, start: number, end: number): number {
  const [first, second, third] = [
    lowerCase(text.charCodeAt(start)),
    end - start > 1 ? lowerCase(text.charCodeAt(start + 1)) : 0,
    end - start > 2 ? lowerCase(text.charCodeAt(start + 2)) : 0,
  ];
  const isUnknown = (code: number) => code >= ONE_LETTER || code === HYPHEN;
  if (isUnknown(first) || isUnknown(second) || isUnknown(third)) return UNKNOWN;
  return first + ONE_LETTER * iForY(second) + TWO_LETTERS * iForY(third);
}

function beginningOfStem(stem: string): number {
  return beginningOf(stem, 0, stem[2] === 'e' ? 2 : stem.length);
}

const [A, Z, I, Y, HYPHEN] = [...'AZiy-'].map((letter) => letter.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
  number,
];

function iForY(code: number): number {
  return code === Y ? I : code;
}

function lowerCase(code: number): number {
  return code >= A && code <= Z ? code + 32 : code;
}
