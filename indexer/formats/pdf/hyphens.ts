import { keepsHyphen } from '../../../language/split-words.js';
import type { PrintedLine, PrintedPage } from './fragment.js';

/** Whether a hyphen at the end of a line is the word's own (`decision-` over `making`) or only splits it. */
export type IsOwnHyphen = (above: string, below: string) => boolean;

const WORDS = /\p{L}+(?:[-‐]\p{L}+)*/gu;
const BEFORE = /(\p{L}+(?:[-‐]\p{L}+)*)[-‐]$/u;
const AFTER = /^\p{L}+(?:[-‐]\p{L}+)*/u;
const SHORTEST = 3;
/** `short-` over `and long-term` */
const HANGING = /^(?:and|or|to)\b/;
/** How far below a line the next one of its column may be, in sizes of its letters. */
const NEXT_LINE = 2.2;

/** The words that a file prints inside its lines, where none is split. */
export function wordsInside(pages: readonly PrintedPage[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of pages)
    for (const { cells } of lines)
      for (const { text } of cells)
        for (const word of (text.match(WORDS) ?? []).slice(1, -1)) {
          const lower = word.toLowerCase().replaceAll('‐', '-');
          for (const one of [lower, ...lower.split('-')]) words.add(one);
        }
  return words;
}

/** Tells hyphens apart by what else the file prints: the whole word, the word with its hyphen, or its second half. */
export function prepareIsOwnHyphen(words: ReadonlySet<string>): IsOwnHyphen {
  return (above, below) => {
    const first = BEFORE.exec(above)?.[1]?.toLowerCase();
    const second = AFTER.exec(below)?.[0];
    if (HANGING.test(below)) return false;
    if (!first || !second) return /[\p{L}\p{N}][-‐]$/u.test(above);
    if (words.has(first + second)) return false;
    if (/^\p{Lu}/u.test(second) || keepsHyphen(first) || words.has(`${first}-${second}`)) return true;
    return second.length >= SHORTEST && words.has(second);
  };
}

/** Prints the hyphens again that a file marks as soft and that the library therefore leaves out. */
export function withSoftHyphens(
  lines: readonly PrintedLine[],
  words: ReadonlySet<string>,
): readonly PrintedLine[] {
  const isSplit = (above: string, below: string) => {
    const first =
      /(?<![\p{L}-])\p{Ll}{2,}$/u.exec(above)?.[0] ?? /(?<!\p{L})\p{Lu}\p{Ll}+$/u.exec(above)?.[0];
    const second = /^\p{Ll}+(?!\p{L})/u.exec(below)?.[0];
    if (!first || !second || !words.has((first + second).toLowerCase())) return false;
    return !words.has(first.toLowerCase()) || !words.has(second);
  };
  return lines.map((line, at) => {
    const below = lines.slice(at + 1, at + 3).filter(({ base }) => base - line.base < NEXT_LINE * line.size);
    const cells = line.cells.map((cell) => {
      const next = below
        .flatMap((other) => other.cells)
        .find(({ left, right }) => left < cell.right && cell.left < right);
      return next && isSplit(cell.text, next.text) ? { ...cell, text: `${cell.text}-` } : cell;
    });
    return { ...line, cells, text: cells.map(({ text }) => text).join(' | ') };
  });
}
