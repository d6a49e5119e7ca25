import type { Span } from './span.js';

/** Where a text writes an abbreviation and what it stands for. */
export interface Abbreviation {
  readonly short: Span;
  readonly long: Span;
}

const SHORT = String.raw`[\p{L}\p{N}][\p{L}\p{N}&./-]{1,9}`;
/** `Full Name (FN)`, also in quotation marks or with `or`, `the`, `also known as` before it. */
const BEHIND = new RegExp(
  String.raw`\(\s*(?:(?:or|the|also|known as|called|hereafter|henceforth)\s+)*["“‘']?(?<short>${SHORT})["”’']?\s*(?:[;,][^)]*)?\)`,
  'gu',
);
/** `FN (full name)`. */
const BEFORE =
  /(?<![\p{L}\p{N}])(?<short>\p{Lu}[\p{L}\p{N}&./-]{1,9})\s*\((?:or\s+|the\s+)*(?<long>[^()]{4,100})\)/gu;
/** `full name, or FN`, `full name – known as FN`, `full name, FN,`. */
const CALLED =
  /[,–—-]\s*(?:(?:or|known as|also known as|abbreviated to|called)\s+)?(?:the\s+)?(?<short>\p{Lu}{2,9})s?(?=[\s,.;:)–—-]|$)/gu;
/** `FN, the full name`. */
const APPOSED =
  /(?<![\p{L}\p{N}])(?<short>\p{Lu}[\p{L}\p{N}&]{1,9}),\s+(?:or\s+)?(?:the\s+)?(?<long>[^().,;:–—"“”]{4,100})/gu;
/** `FN stands for full name`. */
const STANDS =
  /(?<![\p{L}\p{N}])(?<short>\p{Lu}[\p{L}\p{N}&./-]{1,9})\s*[,–—]?\s*(?:which\s+)?(?:stands for|is short for|is an? (?:acronym|abbreviation) (?:of|for))\s+["“‘']?(?:the\s+)?(?<long>[^().,;:"”]{4,100})/gu;

const isShort = (text: string) => /\p{Lu}/u.test(text) && /\p{L}/u.test(text);
const bare = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
/** The plural of an abbreviation: `LADOs`. */
const singular = (short: string) => (/\p{Lu}s$/u.test(short) ? short.slice(0, -1) : short);

/**
 * Where in `text` the words begin that a short form stands for, read from their end: each character of the short form
 * must be found in them from right to left, and the first at the beginning of a word.
 * @returns null when they do not spell it
 * @see Schwartz and Hearst, A Simple Algorithm for Identifying Abbreviation Definitions in Biomedical Text (2003)
 */
function beginningOf(short: string, text: string): number | null {
  const signs = bare(short);
  let at = text.length;
  for (let sign = signs.length - 1; sign >= 0; sign--) {
    do at -= 1;
    while (
      at >= 0 &&
      (text[at]!.toLowerCase() !== signs[sign] || (sign === 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')))
    );
    if (at < 0) return null;
  }
  return at;
}

/** No more words than this can be meant: those of the short form's letters, and small ones between them. */
const most = (short: string) => Math.min(bare(short).length + 5, bare(short).length * 2);

const SMALL = /^(?:and|of|for|the|in|on|to|with|from|by|an?)$/i;

/** The first letters of words are what most short forms are made of: no word but a small one gives none. */
function isSpelled(short: string, long: string): boolean {
  const words = long.match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  const signs = bare(short);
  const telling = words.filter((word) => !SMALL.test(word));
  return (
    words.length >= 2 &&
    telling.length <= signs.length &&
    long.length > short.length &&
    telling.every((word) => signs.includes(word[0]!.toLowerCase()))
  );
}

/** The words just before `end` that spell a short form. */
function spelledBefore(text: string, end: number, short: string): Span | null {
  const window = text.slice(0, end).trimEnd();
  const words = [...window.matchAll(/[\p{L}\p{N}]+(?:['’]\p{L}+)*/gu)].slice(-most(short));
  const from = words[0]?.index ?? window.length;
  const at = beginningOf(short, window.slice(from));
  if (at === null) return null;
  const long = { start: from + at, end: window.length };
  return isSpelled(short, text.slice(long.start, long.end)) ? long : null;
}

/** Every abbreviation that a text writes beside what it stands for, in order. */
export function findAbbreviations(text: string): readonly Abbreviation[] {
  const found: Abbreviation[] = [];
  const take = (match: RegExpMatchArray, long: (short: string) => Span | null) => {
    const printed = match.groups!.short!;
    const short = singular(printed);
    const start = match.index! + match[0].indexOf(printed);
    const spelled = isShort(short) ? long(short) : null;
    if (spelled) found.push({ short: { start, end: start + short.length }, long: spelled });
  };
  for (const match of [...text.matchAll(BEHIND), ...text.matchAll(CALLED)])
    take(match, (short) => spelledBefore(text, match.index, short));
  for (const match of [BEFORE, STANDS, APPOSED].flatMap((form) => [...text.matchAll(form)]))
    take(match, (short) => {
      const start = match.index + match[0].lastIndexOf(match.groups!.long!);
      const long = match.groups!.long!.trimEnd();
      const at = beginningOf(short, long);
      return at === 0 && isSpelled(short, long) ? { start, end: start + long.length } : null;
    });
  return found.sort((a, b) => a.short.start - b.short.start);
}

/** Whether words spell a short form, as `local authority designated officer` spells `LADO`. */
export function spells(short: string, long: string): boolean {
  return beginningOf(short, long) === 0 && isSpelled(short, long);
}
