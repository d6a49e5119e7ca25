import type { Span } from '../../language/span.js';
import { blank } from './blank.js';

/** A clause of a sentence; what is not its own is blank in `text`, so that places stay what they are. */
export interface Clause {
  readonly span: Span;
  /** As long as the sentence. */
  readonly text: string;
  /** It speaks of what stands before it: `, which was …`. */
  readonly relative: boolean;
}

/** Where one statement ends and another begins. */
const STRONG =
  /;|\s[–—]\s|,?\s+(?:while|whilst|whereas|but|although|though|despite)\s|,\s+(?:which|whose|who|when|where|after|until|unlike|before)\s|\swhose\s|(?<!looked)\s(?:after|when|where|since|because|if|unless)\s+(?=\p{L}+\s)|[.!?]["”’]?\s/giu;
const RELATIVE = /(?:which|whose|who|where)\s$/i;

const FINITE = String.raw`(?:(?:\p{L}+ly|now|also|still|then|later)\s+)?(?:was|were|is|are|has|have|had|will|would|remain(?:s|ed)?|received|got|gets|requires?|required|dropped|moved|slipped|fell|improved|went|achieved|retained|kept|lost|said|says)\b|(?:(?:now|also|still|then|later)\s+)?Ɠ`;
/** Names in brackets behind a number say whom it counts: `two (Bury and York) were good`. */
const COUNTED_NAMES = String.raw`(?<!\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})(?:\s+\p{Ll}+)?\s)`;
/** `, which works in Kent, was …` and `, the force next door, was …`: what stands inside another clause. */
const EMBEDDED = new RegExp(
  String.raw`,\s+(?<opener>which|who|whose|where|the|an?|formerly|once|previously|rated|judged|graded|deemed|one\s+of)\s[^,;]{2,120}?(?:,[^,;]{2,60}?)?,(?=\s+(?:(?:both|they|it|services)\s+)?(?:${FINITE}))|(?:${COUNTED_NAMES}\((?!Ɠ)|\((?![ƱƓ]))[^()]{2,120}\)`,
  'giu',
);

interface Inside extends Span {
  readonly relative: boolean;
}

function embeddedIn(text: string): readonly Inside[] {
  return [...text.matchAll(EMBEDDED)].map(({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    relative: /^(?:wh)/i.test(groups?.opener ?? ''),
  }));
}

function only(text: string, span: Span, relative: boolean): Clause {
  const own = ' '.repeat(span.start) + text.slice(span.start, span.end) + ' '.repeat(text.length - span.end);
  return { span, text: own, relative };
}

/** A new subject with its verb, behind the statement before: `, and the adoption service is Ɠ`; no end of a list. */
const COORDINATE = new RegExp(
  String.raw`(?<![ƱȺ)]),\s+(?:and|but|so)\s+(?=(?:the|its|their|[ƱȺ])[^,;]{1,80}?\s(?:${FINITE}))`,
  'giu',
);
const FRONTED =
  /^\W*(?:while|whilst|whereas|although|though|after|since|because|if|unless|when|before|as|once|despite|having|being)\s/i;
const VERB =
  /\b(?:was|were|is|are|been|being|has|have|had|having|remain(?:s|ed)?|found|gave|got|kept|fell|went|\p{L}{2,}ed)\b/iu;

/** Where a clause ends that stands before the main one: `While adoption was Ɠ,`; null when a sentence has none. */
function frontedEnd(text: string): number | null {
  if (!FRONTED.test(text)) return null;
  const commas = [...text.matchAll(/,\s/g)].map(({ index }) => index);
  const end = commas.find((at) => VERB.test(text.slice(0, at)) && VERB.test(text.slice(at)));
  return end === undefined ? null : end + 2;
}

interface Boundary extends Span {
  readonly relative: boolean;
}

function boundariesIn(text: string): readonly Boundary[] {
  const fronted = frontedEnd(text);
  const found = [...text.matchAll(STRONG), ...text.matchAll(COORDINATE)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    relative: RELATIVE.test(words),
  }));
  const all = fronted === null ? found : [...found, { start: fronted - 2, end: fronted, relative: false }];
  return all.sort((a, b) => a.start - b.start);
}

function bounded(text: string, at: number): Clause {
  const boundaries = boundariesIn(text);
  const before = boundaries.findLast(({ end }) => end <= at);
  const behind = boundaries.find(({ start }) => start >= at);
  const span = { start: before?.end ?? 0, end: behind?.start ?? text.length };
  return only(text, span, before?.relative ?? false);
}

/** The clause around a place of a sentence. @param text the sentence or its skeleton */
export function clauseAt(text: string, at: number): Clause {
  const inside = embeddedIn(text);
  const own = inside.find(({ start, end }) => at >= start && at < end);
  if (own) {
    const opener = /^(?:,\s+)?(?:(?:which|who|whose|where)\s)?\(?/i.exec(text.slice(own.start))![0].length;
    return only(text, { start: own.start + opener, end: own.end }, own.relative);
  }
  return bounded(inside.reduce(blank, text), at);
}

/** What a clause of a skeleton is in the sentence itself, as long as the sentence. */
export const ownWords = (text: string, clause: Clause): string =>
  Array.from(clause.text, (_, at) => (clause.text[at] === ' ' ? ' ' : (text[at] ?? ''))).join('');
