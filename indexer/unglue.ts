import { findSentences } from '../language/sentences.js';
import type { Span } from '../language/span.js';
import type { Block, BlockKind } from './block.js';
import { countWords } from './noise/noise-rule.js';

/** `formsA toddler`, `nowReport into`: a line break was lost between a small letter and a capital. */
const LOST_BREAK = /(?<=\p{Ll}{3})(?=(?:\p{Lu}\p{Ll}|[AI]\s)[^\n])/gu;
/** `Source: Care LedgerSchools to get`: what follows the credited name was glued to it. */
const GLUED_TO_SOURCE = /(?=\p{Lu}\p{Ll}+ \p{Ll})(?<=Source\s*:[^\n.]{2,60}\p{Ll})/gu;
/** `child.Source: Care Ledger`: a closing line glued to the sentence before it. */
const GLUED_SOURCE = /(?<=[.!?”"’)])(?=Source\s*:)/g;
/** `‘Next scandal’ Debbie Jones, director …`: a quoted heading before the sentence that it stands over. */
const QUOTED_HEADING = /^[‘'“"][^‘’“”'".,;:]{3,60}[’'”"](?= \p{Lu}[\p{Ll}’']+ [\p{L}’]+)/u;
/** `Young people at risk The report concluded …`: words without a stop, then a new sentence. */
const RUN_IN_HEADING =
  /^\p{Lu}[\p{L}’'-]*(?: [\p{Ll}\d][\p{L}\d’'-]*){1,6}(?= (?:The|A|An|It|This|These|Those|He|She|They|But|However|In|Under|Many|Some) (?:\p{L}+[’']?\p{L}* ){2})/u;
const LEADS_ON =
  /(?:^| )(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|as|that|than|into|over|under|about|between|against|told|tells?|said|says?|called|titled|entitled|named|is|are|was|were|has|have|had|be|been|reads?|reports?|found|finds?)$/i;

/** Far enough for a few words; counting all that a line of a whole book holds would take for ever. */
const LOOK_ROUND = 1_000;

const wordsAt = (text: string, start: number, end: number) => countWords(text.slice(start, end));

/** `View resourceNew guide to fees`, `Read moreTRAINING: …`: a button, glued to what stands below it. */
const BUTTON =
  /^(?:[Vv]iew|[Rr]ead|[Ss]ee|[Dd]ownload|[Bb]ook|[Ff]ind|[Gg]et|[Ww]atch|[Ll]isten|[Vv]isit|[Oo]pen|[Aa]pply|[Rr]egister|[Jj]oin|[Mm]ore|[Ff]ull|[Cc]ontinue)(?: \p{Ll}+){0,3}(?<=\p{Ll}{3})(?=\p{Lu}\p{L})/u;

/** Keeps those lost breaks that part two phrases long enough to be lines of their own. */
function lostBreaks(text: string): readonly number[] {
  const cuts: number[] = [];
  for (const { index } of text.matchAll(LOST_BREAK)) {
    const before = text.slice(Math.max(0, index - 40), index);
    const brand = /(?:^|\P{L})\p{Lu}\p{L}*$/u.test(before) || /[/@._]\S*$/.test(before);
    const from = Math.max(cuts.at(-1) ?? 0, index - LOOK_ROUND);
    const button = BUTTON.test(text.slice(0, Math.min(index, LOOK_ROUND)));
    if (
      !brand &&
      (button || wordsAt(text, from, index) >= 3) &&
      wordsAt(text, index, index + LOOK_ROUND) >= 4
    )
      cuts.push(index);
  }
  return cuts;
}

/** A last sentence without a stop, glued to the one before it, is the next heading: `January.Ministers order count`. */
function gluedTail(text: string): readonly number[] {
  const last = findSentences(text).at(-1);
  if (!last || last.start === 0 || /\s/.test(text[last.start - 1]!)) return [];
  const words = wordsAt(text, last.start, last.end);
  return words >= 3 && words <= 20 && !/[.!?…”"’)\]]$/.test(text) ? [last.start] : [];
}

function runInHeading(text: string): readonly number[] {
  const heading = QUOTED_HEADING.exec(text)?.[0] ?? RUN_IN_HEADING.exec(text)?.[0];
  const runsIn =
    heading !== undefined && !LEADS_ON.test(heading) && wordsAt(text, heading.length, text.length) >= 8;
  return runsIn && /[.!?”"]$/.test(text) ? [heading.length] : [];
}

/** `Living aloneLiving alone`, `A second look2. A second look`: a heading printed twice, its line break lost. */
const DOUBLED = /^(.{6,150}?)\s*(?:\d{1,3}[.)]\s+)?\1$/s;
const MOST_DOUBLED = 310;

/** Where the second printing begins; null for any other text. */
function secondPrinting(text: string): number | null {
  const once = text.length > MOST_DOUBLED ? null : (DOUBLED.exec(text)?.[1] ?? null);
  return once === null || countWords(once) < 2 ? null : text.length - once.length;
}

/** `… changes livesInspection`: the label of a section, glued behind a headline. */
const LABEL_BEHIND = /(?<=(?:^|[^\p{L}/@._])\p{Ll}{3,})(?=\p{Lu}\p{Ll}{3,}$)/u;

function labelBehind(text: string): number | null {
  const at = text.length > LOOK_ROUND ? -1 : text.search(LABEL_BEHIND);
  return at >= 0 && wordsAt(text, 0, at) >= 5 ? at : null;
}

/** `…/story Thu, 20 Jun 2019 16:40:00 +0100 desk@example.org (Ann Lee) | A council …`: an entry's text, behind its head. */
const ENTRY_HEAD =
  /https?:\/\/\S+\s+[^\n]{0,40}\d{2}:\d{2}:\d{2}\s*(?:[+-]\d{4}|GMT|UTC|Z)\s+(?:\S+@\S+\s+(?:\([^()\n]{1,80}\)\s+)?)?(?=\p{Lu})/gu;

const entryTexts = (text: string) =>
  [...text.matchAll(ENTRY_HEAD)]
    .map(({ 0: head, index }) => index + head.length)
    .filter((at) => wordsAt(text, at, at + LOOK_ROUND) >= 12);

/** A headline ends where the text under it begins, so a lost break needs a headline, a source line or a stop before it. */
function cutsIn(text: string): readonly number[] {
  const sources = [...text.matchAll(GLUED_SOURCE), ...text.matchAll(GLUED_TO_SOURCE)].map(
    ({ index }) => index,
  );
  const button = BUTTON.exec(text)?.[0].length;
  return [
    ...(button ? [button] : []),
    ...lostBreaks(text),
    ...entryTexts(text),
    ...sources,
    ...gluedTail(text),
    ...runInHeading(text),
  ].sort((a, b) => a - b);
}

function trim(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  return { start: start + part.length - part.trimStart().length, end: start + part.trimEnd().length };
}

const MAY_HEAD: ReadonlySet<BlockKind> = new Set(['paragraph', 'item']);

function cut(text: string, block: Block, cuts: readonly number[]): readonly Block[] {
  const { start, end } = block.span;
  const edges = [start, ...new Set(cuts.map((at) => start + at)), end];
  return edges.slice(1).map((edge, index) => ({
    ...block,
    span: trim(text, edges[index]!, edge),
    gap: index === 0 ? block.gap : 0,
  }));
}

/** One of two parts is text, the other noise. */
const only = (kept: 0 | 1, noise: string, parts: readonly Block[]): readonly Block[] =>
  parts.map((part, index) => (index === kept ? part : { ...part, noise }));

/**
 * Parts blocks in which a heading, a closing line or a button was glued to its neighbour because a line break
 * was lost. Nothing is rewritten: the parts are spans of the same text.
 */
export function unglue(text: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => {
    if (block.omit.length > 0 || !MAY_HEAD.has(block.kind)) return [block];
    const own = text.slice(block.span.start, block.span.end);
    const second = secondPrinting(own);
    if (second !== null) return only(1, 'printed twice', cut(text, block, [second]));
    if (block.kind !== 'paragraph') return [block];
    const label = labelBehind(own);
    return label === null
      ? cut(text, block, cutsIn(own))
      : only(0, 'label of a section', cut(text, block, [label]));
  });
}
