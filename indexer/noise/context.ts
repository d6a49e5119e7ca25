import { findDates } from '../../language/dates.js';
import type { Line } from '../line.js';
import { isGraded, isProse, roleOf, sameness } from '../role.js';
import { countWords } from './noise-rule.js';

/** Why a line is noise, by its place among the lines. */
export type Found = Map<number, string>;

const RELATED_AT_MOST = 10;
const KEY_WORDS = 8;

/** Two printings of a promotion may differ in a word near their end, so long lines are first brought together by how they begin. */
function repeatKey({ text }: Line): string {
  return sameness(text).split(' ').slice(0, KEY_WORDS).join(' ');
}

const shingles = (text: string, size: number) => {
  const words = sameness(text).split(' ');
  return words.slice(size - 1).map((_, index) => words.slice(index, index + size).join(' '));
};

function nearlySame(a: string, b: string): boolean {
  if (sameness(a) === sameness(b)) return true;
  const [x, y] = [shingles(a, 2), new Set(shingles(b, 2))];
  return x.filter((shingle) => y.has(shingle)).length >= 0.7 * Math.max(x.length, y.size);
}

const isMeta = (text: string) => /^(?:\(?source|via|by|date|published|posted)\b/i.test(text);
/** A date line or byline may stand between a headline and its text. */
const isAbout = (text: string) => isMeta(text) || (countWords(text) <= 12 && findDates(text).length > 0);
/** `Tern82 7 May 13:02`: who wrote a comment, and when. */
const STAMPED = /^\S.{0,40} \d{1,2}[:.]\d{2}(?: ?[ap]m)?$/i;
const TEASER = /(?:…|\.{3}|\[…\]|\[\.{3}\])(?:\s*(?:continue reading|read more|more)\b.{0,40})?$/i;

const OFTEN = 3;
/** A run of lines that is a larger share of its page than this is an article that is printed again. */
const RUN_SHARE = 0.15;

/** The lines that the page prints three times or more, by the first printing of each. */
function printedOften(lines: readonly Line[]): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const key = repeatKey(line);
    if (key.length <= 2 || isMeta(line.text) || isGraded(line.text)) return;
    const alike = places.get(key);
    if (alike) alike.push(index);
    else places.set(key, [index]);
  });
  const often = new Map<number, number>();
  for (const alike of places.values()) {
    // Asked first, since comparing is dear and nearly every line of a page stands there once.
    if (alike.length < OFTEN) continue;
    const indices = alike.filter((index) => nearlySame(lines[index]!.text, lines[alike[0]!]!.text));
    if (indices.length >= OFTEN) for (const index of indices) often.set(index, indices[0]!);
  }
  return often;
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** Lines that follow each other, as runs. */
function runsOf(indices: readonly number[]): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  for (const index of [...indices].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.to === index) last.to += 1;
    else runs.push({ from: index, to: index + 1 });
  }
  return runs;
}

const wordsOf = (lines: readonly Line[]) => lines.reduce((sum, { text }) => sum + countWords(text), 0);

/**
 * Lines that a page prints three times or more among different neighbours: labels, alternative text, promotions of
 * several lines. A whole article that is printed again is a larger part of its page, or brings its neighbours along.
 */
function repeats(lines: readonly Line[], found: Found): void {
  const often = printedOften(lines);
  const most = RUN_SHARE * wordsOf(lines);
  const around = new Map<number, Set<string>>();
  for (const { from, to } of runsOf([...often.keys()])) {
    if (to - from > 1 && wordsOf(lines.slice(from, to)) > most) continue;
    const beside = [from - 1, to].map((at) => (lines[at] ? repeatKey(lines[at]) : '')).join(' / ');
    for (let index = from; index < to; index++) {
      const first = often.get(index)!;
      around.set(first, (around.get(first) ?? new Set()).add(beside));
    }
  }
  for (const [index, first] of often) {
    if ((around.get(first)?.size ?? 0) >= 2) found.set(index, 'repeated on the page');
  }
}

const isTeased = (text: string) => TEASER.test(text) || !isProse(text);
const isLink = (line: Line | undefined) =>
  line !== undefined && line.block.kind !== 'heading' && isTeased(line.text) && countWords(line.text) <= 22;
/** A date and hardly a word beside it. */
const isDate = (text: string) =>
  isMeta(text) || (isAbout(text) && countWords(text) <= 1 + 3 * findDates(text).length);

/** The list under a label such as "Related stories": short lines, up to the one that stands over text again. */
function relatedLists(lines: readonly Line[], found: Found): void {
  lines.forEach((label, index) => {
    if (label.noise !== 'related links' || /:\s*\S/.test(label.text)) return;
    for (let at = index + 1; at <= index + RELATED_AT_MOST && isLink(lines[at]); at++) {
      const next = lines.slice(at + 1).find((line) => !line.noise && !isAbout(line.text));
      if ((next && !isTeased(next.text)) || isDate(lines[at]!.text)) return;
      found.set(at, 'related links');
    }
  });
}

/** Lines that name what comes later on the page, two or more in a row; not only single words. */
function contentsLists(lines: readonly Line[], found: Found): void {
  const last = new Map(lines.map((line, index) => [sameness(line.text), index] as const));
  const announcing = lines.flatMap((line, index) => {
    const later = (last.get(sameness(line.text)) ?? index) > index + 2;
    return later && !isProse(line.text) && !isGraded(line.text) && countWords(line.text) > 0 ? [index] : [];
  });
  for (const { from, to } of runsOf(announcing)) {
    const list = lines.slice(from, to);
    if (list.length < 2 || !list.some(({ text }) => countWords(text) >= 2)) continue;
    for (let index = from; index < to; index++) found.set(index, 'contents list');
  }
  lines.forEach((line, index) => {
    if (/^on this page\s*:/i.test(line.text) && !isProse(line.text)) found.set(index, 'contents list');
    else if (
      /^(?:contents|in this\b|on this page|inside|this (?:week|month|term|issue)\b[^.?!]*:$)/i.test(
        line.text,
      ) &&
      countWords(line.text) <= 5 &&
      !isProse(lines[index + 1]?.text ?? '')
    )
      found.set(index, 'contents list');
    else if (found.get(index - 1) === 'contents list' && line.block.kind === 'item' && line.block.gap === 0)
      found.set(index, 'contents list');
  });
}

const LINK_VERB =
  /^[\W_]*(?:(?:please )?(?:read|see|view|watch|listen|download|find|get|register|sign up|book|apply|join|order|buy|visit|click|go|open|browse|explore|discover|learn|access|complete|take (?:part|our|the)|e-?mail|contact|request|subscribe|enrol|try|print|check|search|reply|nominate|vote|donate|share|log ?in)|more (?:on|about|from)|full (?:details|story|text)|further (?:details|information)|details of)\b/i;
const LINK_WORDS = 8;
/** How far below a label the next text may be. */
const NEAR = 8;

/** `The director’s blog >` */
const LINK_ARROW = /(?:[›»→]|>{1,2})\s*$/;

const isLinkLabel = (line: Line) =>
  (LINK_VERB.test(line.text) || LINK_ARROW.test(line.text)) &&
  !/[,;]$/.test(line.text) &&
  countWords(line.text) <= LINK_WORDS &&
  line.block.kind === 'paragraph' &&
  roleOf(line) === 'title';

/**
 * `Download the guide`, below a text or an advertised course and not above a text: it names what it leads to, and heads
 * nothing.
 */
function linksBelowTexts(lines: readonly Line[], found: Found): void {
  const shown = lines.flatMap((line, index) => (line.noise || found.has(index) ? [] : [index]));
  shown.forEach((index, nth) => {
    if (!isLinkLabel(lines[index]!)) return;
    const above = lines[shown[nth - 1] ?? -1];
    const next = shown.slice(nth + 1, nth + 1 + NEAR).map((at) => lines[at]!);
    const below = next.find(({ text }) => !isAbout(text));
    const closes =
      lines[index - 1]?.noise === 'promotion' || (above && (isProse(above.text) || isAbout(above.text)));
    if (closes && !(below && isProse(below.text))) found.set(index, 'link to more');
  });
}

/** A cut-off lead whose full text follows on the page. */
function teasers(lines: readonly Line[], found: Found): void {
  lines.forEach((line, index) => {
    if (!TEASER.test(line.text) || countWords(line.text) < 8) return;
    const after = new Set(lines.slice(index + 1, index + 16).flatMap(({ text }) => shingles(text, 4)));
    const own = shingles(line.text.replace(TEASER, ''), 4);
    if (own.filter((shingle) => after.has(shingle)).length >= 0.6 * own.length) found.set(index, 'teaser');
  });
}

/** A page may credit its source below the readers' comments. */
const CREDITED = /^\(?(?:source|via)\s*:/i;
const COMMENTS_BEGIN =
  /^(?:\d+ (?:comments?|responses?|replies|thoughts)\b.*|comments?:?(?: \(\d+\))?|(?:leave|post|add|write) (?:a|your) (?:reply|comment)\b.*|responses?|discussion|[←«] older comments.*|reader comments.*)$/i;

/** What readers wrote under an article: from the comments' own heading to the end, when no new headline follows. */
function comments(lines: readonly Line[], found: Found): void {
  const lastTitled = lines.findLastIndex(
    (line, index) =>
      roleOf(line) === 'title' &&
      countWords(line.text) >= 5 &&
      isProse(lines[index + 1]?.text ?? '') &&
      !COMMENTS_BEGIN.test(line.text) &&
      !isAbout(line.text) &&
      !STAMPED.test(line.text),
  );
  const begins = lines.findIndex(
    (line, index) =>
      COMMENTS_BEGIN.test(line.text) &&
      index > lastTitled &&
      lines.slice(0, index).filter(({ text, noise }) => !noise && isProse(text)).length >= 3,
  );
  if (begins < 0) return;
  for (let index = begins; index < lines.length; index++) {
    if (!CREDITED.test(lines[index]!.text)) found.set(index, 'comments');
  }
}

/** What is printed again at the head or foot of each page: beside the page's number, and set apart from all else. */
function runningHeads(lines: readonly Line[], found: Found): void {
  lines.forEach((line, index) => {
    if (line.noise !== 'page number') return;
    const gapAt = (at: number) => lines[at]?.block.gap ?? 1;
    for (const [beside, gap, apart] of [
      [index - 1, gapAt(index), gapAt(index - 1)],
      [index + 1, gapAt(index + 1), gapAt(index + 2)],
    ] as const) {
      const other = lines[beside];
      if (
        other &&
        gap === 0 &&
        (apart > 0 || beside === 0) &&
        !isProse(other.text) &&
        other.block.kind === 'paragraph'
      )
        found.set(beside, 'running head');
    }
  });
}

const ABOUT_AUTHOR = /^about (?:the )?(?:author|writer|\p{Lu}\p{Ll}+ \p{Lu}[\p{L}’'-]+)$/iu;

/** The lines that present a writer, under a heading of their own. */
function authorNotes(lines: readonly Line[], found: Found): void {
  lines.forEach((line, index) => {
    if (!ABOUT_AUTHOR.test(line.text)) return;
    found.set(index, 'about the author');
    const note = lines[index + 1];
    if (note && note.block.gap <= 1 && countWords(note.text) <= 60) found.set(index + 1, 'about the author');
  });
}

/** `Upcoming courses`, right above what is advertised. */
function headsOfPromotions(lines: readonly Line[], found: Found): void {
  lines.forEach((line, index) => {
    const below = lines[index + 1];
    if (!line.noise && below?.noise === 'promotion' && below.block.gap === 0 && roleOf(line) === 'title')
      found.set(index, 'promotion');
  });
}

/** Judges lines by their neighbours and by what else the page prints. */
export function contextNoise(lines: readonly Line[]): ReadonlyMap<number, string> {
  const found: Found = new Map();
  for (const judge of [
    repeats,
    relatedLists,
    contentsLists,
    teasers,
    runningHeads,
    authorNotes,
    comments,
    linksBelowTexts,
    headsOfPromotions,
  ])
    judge(lines, found);
  return found;
}
