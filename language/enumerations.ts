import { findAuthorities } from './authorities.js';
import type { Span } from './span.js';

/** The parts of `A, B and C` in order, as spans of the text. */
export type Enumeration = readonly Span[];

const LONGEST_PART = 24;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** A comma, a semicolon, or `and`/`or` between parts; not a comma inside a number. */
const PARTING =
  /\s*;\s*(?:and\s+|or\s+)?|,\s+(?:(?:and|or|as well as|along with|together with|plus)\s+)?|\s+(?:and|or|as well as|along with|together with|plus)\s+/giu;
/** `A and B, along with C`: what is joined before goes on behind. */
const GOES_ON = /\b(?:as well as|along with|together with|plus)\b/i;
const JOINS = /\b(?:and|or|as well as|along with|together with|plus)\b|;/i;
/** What leads up to a list for certain: its own words are no part of the first item. */
const LEAD =
  /^.*(?:\b(?:including|includes?|included|such as|namely|compris(?:e[sd]?|ing)|consist(?:s|ed|ing)? of|made up of)\b|:|–)\s+/isu;
/** Behind these a list may begin. */
const OPENS =
  /(?<!\p{L})(?:were|are|is|was|in|by|from|between|both|to|of|for|on|with|has|have|had|against)\s+(?=\S)/giu;
/** A part that begins so is the first of a list, and what stands before it leads up to it. */
const BEGINS = /^(?:including|such as|namely|among them)\s+/i;

const isCapital = (text: string) => /^\p{Lu}/u.test(text);

/**
 * How much of a list's head leads up to it. Where nothing says so for certain, the first part is taken to be about as
 * long as the others; a name, `Department of Health`, is not cut.
 * @param others the mean number of words of the other parts
 */
function leadOf(head: string, others: number): number {
  const sure = LEAD.exec(head)?.[0].length;
  if (sure !== undefined) return sure;
  const cuts = [...head.matchAll(OPENS)]
    .map(({ 0: word, index }) => ({
      at: index + word.length,
      before: head.slice(0, index).trimEnd().split(/\s/).at(-1)!,
    }))
    .filter(
      ({ at, before }) =>
        !(
          isCapital(before) &&
          isCapital(head.slice(at)) &&
          /\b(?:of|for|on|in)\s+$/i.test(head.slice(0, at))
        ),
    )
    .map(({ at }) => ({ at, off: Math.abs(wordsIn(head.slice(at)) - others) }));
  return cuts.toSorted((a, b) => a.off - b.off || b.at - a.at)[0]?.at ?? 0;
}

function trimmed(text: string, start: number, end: number): Span {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: start + lead, end: start + part.trimEnd().replace(/[.!?,;:]+$/, '').length };
}

interface Seam extends Span {
  readonly seam: string;
}

/** Whether seams part one list: commas or semicolons, and at the end a word that joins. */
function isOneList(run: readonly Seam[], fewest: number): boolean {
  return (
    run.length >= fewest &&
    JOINS.test(run.at(-1)!.seam) &&
    run.slice(0, -1).every(({ seam }, at) => /[,;]/.test(seam) || GOES_ON.test(run[at + 1]!.seam))
  );
}

/** Parts from the one on that begins the list for certain, without the word that says so. */
function begun(text: string, parts: Enumeration): Enumeration {
  const at = parts.findLastIndex(({ start, end }) => BEGINS.test(text.slice(start, end)));
  if (at < 0) return parts;
  const { start, end } = parts[at]!;
  const word = BEGINS.exec(text.slice(start, end))![0];
  return [{ start: start + word.length, end }, ...parts.slice(at + 1)];
}

/** What is listed first in a sentence, `A, B and C may apply`, is followed by its verb. */
const VERB =
  /\s+(?:can|could|will|would|may|might|must|shall|should|has|have|had|is|are|was|were|do|does|did)\s.*$/su;

/** The last part without the verb that a list at the beginning of a sentence is the subject of. */
function withoutVerb(text: string, parts: Enumeration): Enumeration {
  const last = parts.at(-1)!;
  if (parts[0]!.start > 0) return parts;
  const part = text.slice(last.start, last.end).replace(VERB, '');
  return parts.with(-1, { start: last.start, end: last.start + part.length });
}

/** The parts between some seams of a text, or null where one is empty or too long. */
function partsBetween(text: string, seams: readonly Seam[], [from, to]: readonly [number, number]) {
  const run = seams.slice(from, to + 1);
  const left = from === 0 ? 0 : seams[from - 1]!.end;
  const right = seams[to + 1]?.start ?? text.length;
  const others = run.map(({ end }, at) => trimmed(text, end, run[at + 1]?.start ?? right));
  const lengths = others.map(({ start, end }) => wordsIn(text.slice(start, end)));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const lead = leadOf(text.slice(left, run[0]!.start), mean);
  const parts = withoutVerb(text, begun(text, [trimmed(text, left + lead, run[0]!.start), ...others]));
  const sound = parts.every(
    ({ start, end }) => end > start && wordsIn(text.slice(start, end)) <= LONGEST_PART,
  );
  return sound ? parts : null;
}

/**
 * Semicolons part the points of a list, and what else parts words within a point is no seam of it, nor is what stands
 * in the name of an area: `Bath and North East Somerset`.
 */
function seamsOf(text: string): readonly Seam[] {
  const names = findAuthorities(text);
  const seams = [...text.matchAll(PARTING)]
    .map(({ 0: seam, index }) => ({ seam, start: index, end: index + seam.length }))
    .filter(({ start, end }) => !names.some(({ span }) => span.start < start && span.end > end));
  const strong = seams.filter(({ seam }) => seam.includes(';'));
  return strong.length > 1 ? strong : seams;
}

/** `A was the most common, followed by B and C`. */
const RANKED =
  /^(?<first>[^,;:]{2,60}?)\s+(?:was|were|is|are|had|came|topped|made up|accounted for)\b[^;:]*?,\s+(?:and was |then )?followed by\s+(?<rest>.+)$/su;

function rankedIn(text: string): Enumeration | null {
  const { first, rest } = RANKED.exec(text)?.groups ?? {};
  if (!first || !rest) return null;
  const from = text.length - rest.length;
  const others = findEnumerations(rest, true)[0] ?? [trimmed(rest, 0, rest.length)];
  return [
    { start: 0, end: first.length },
    ...others.map(({ start, end }) => ({ start: from + start, end: from + end })),
  ];
}

/** The parts of a text that is nothing but a list; null where it is none. */
export function partsOf(text: string): Enumeration | null {
  const seams = seamsOf(text);
  if (!isOneList(seams, 1)) return null;
  const parts = [0, ...seams.map(({ end }) => end)].map((start, at) =>
    trimmed(text, start, seams[at]?.start ?? text.length),
  );
  return parts.every(({ start, end }) => end > start) ? parts : null;
}

function spreadOf(text: string, parts: Enumeration): number {
  const lengths = parts.map(({ start, end }) => wordsIn(text.slice(start, end)));
  return Math.max(...lengths) - Math.min(...lengths);
}

/** A name or a number that a list may name barely, perhaps behind an article. */
const NAME = String.raw`(?:(?:the|Sir|Dr)\s+)?(?:["“‘]?\p{Lu}[\p{L}\p{N}’'.&-]*["”]?(?:\s+(?:(?:of|and|upon|the|de|for)\s+){0,2}["“‘]?\p{Lu}[\p{L}\p{N}’'.&-]*["”]?)*|[£$€]?\d[\d,.]*(?:\s?(?:%|per cent))?)`;
const BEGINS_WITH_NAME = new RegExp(`^${NAME}`, 'u');
const IS_NAME = new RegExp(`^${NAME}$`, 'u');
const ENDS_WITH_NAME = new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}$`, 'u');
/** What goes on behind a name: `Eastham in the spring`, `Eastham were told`. */
const GOES_ON_BEHIND = /^["”)]*\s+\p{Ll}/u;

/** Where all parts between the first and the last are names, the first is the name at its end and the last the one at its beginning. */
function cutToNames(text: string, parts: Enumeration): Enumeration {
  const texts = parts.map(({ start, end }) => text.slice(start, end));
  const last = BEGINS_WITH_NAME.exec(texts.at(-1)!)?.[0];
  if (last === undefined || !texts.slice(1, -1).every((part) => IS_NAME.test(part))) return parts;
  const first = ENDS_WITH_NAME.exec(texts[0]!);
  const rest = texts.at(-1)!.slice(last.length);
  if (!first || (rest !== '' && !GOES_ON_BEHIND.test(rest))) return parts;
  const [{ start }, { start: from }] = [parts[0]!, parts.at(-1)!];
  return parts
    .with(0, { start: start + first.index, end: parts[0]!.end })
    .with(-1, { start: from, end: from + last.length });
}

/** No part but the first may hold what leads up to a list. */
const leads = (text: string, { start, end }: Span) => /:\s/.test(text.slice(start, end));

/**
 * The enumerations that a sentence may hold, those of most parts first and of as many those more alike in length: three
 * parts or more between commas, semicolons and a last `and`, none longer than twenty-four words; two joined by `and` when
 * `pairs` is set. The first part is cut behind what leads up to it.
 */
export function findEnumerations(text: string, pairs = false): readonly Enumeration[] {
  const ranked = rankedIn(text);
  if (ranked) return [ranked];
  const seams = seamsOf(text);
  const fewest = pairs ? 2 : 3;
  const found: Enumeration[] = [];
  for (let from = 0; from < seams.length; from++) {
    for (let to = from; to < seams.length; to++) {
      if (!isOneList(seams.slice(from, to + 1), fewest - 1)) continue;
      const parts = partsBetween(text, seams, [from, to]);
      if (parts && parts.length >= fewest && !parts.some((part) => leads(text, part)))
        found.push(cutToNames(text, parts));
    }
  }
  return found.sort((a, b) => b.length - a.length || spreadOf(text, a) - spreadOf(text, b));
}
