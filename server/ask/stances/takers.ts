import { isGivenName } from '../../../language/people/given-names.js';
import { findProperNames, type ProperName } from '../../../language/proper-names.js';
import type { Span } from '../../../language/span.js';
import { stemsOf } from '../../../language/stem.js';
import type { Stance } from './stances.js';

/** Somebody who takes a stance in a sentence, and the words of what it is taken on. */
export interface Taker {
  readonly name: Span;
  /** The object of the verb, or its subject in the passive. */
  readonly on: string;
}

const AUXILIARY = String.raw`(?:has|have|had|is|was|were|are|been|being|also|later|previously|today|publicly|strongly|warmly|sharply|rightly|repeatedly|who|among|those|one of|and|both|then|now|already|broadly|largely|\p{L}+ly)`;
/** Between a name and its verb: what its bearer is, between commas or brackets. */
const APPOSITION = String.raw`(?:\s*\([^)]*\))?(?:,(?:[^,.;:“”"]|,(?=[^,]{0,60},)){2,120},)?`;
/** Words that begin sentences and no names, and those that stand for others. */
const NO_NAME =
  /^(?:The|A|An|It|He|She|They|We|This|That|These|Those|But|And|However|In|On|At|While|When|As|For|If|Some|Many|Most|One|Its|His|Her|Their|Sector|Critics|Supporters|Both|Others|Ministers|Councils|Charities|Inspectors|Social|MPs|Children)$/;

const clauseAround = (text: string) => text.split(/[.;:“”"]|,\s|\s[–—-]\s/)[0]!;

/** A run of capitals parted where it holds two names, and cut to the name of a person where one ends it. */
function namesOf({ text, span }: ProperName): readonly Span[] {
  const and = [...text.matchAll(/ and (?=the |(?:\S+) \S+)/g)].find(
    ({ index, 0: seam }) =>
      text.startsWith('the ', index + seam.length) ||
      [text, text.slice(index + seam.length)].some((half) => isGivenName(half.split(/\s/)[0]!)),
  );
  if (and) {
    const cut = and.index + and[0].length;
    return [
      { text: text.slice(0, and.index), span: { start: span.start, end: span.start + and.index } },
      { text: text.slice(cut), span: { start: span.start + cut, end: span.end } },
    ].flatMap((half) => namesOf({ ...half, first: false }));
  }
  const words = [...text.matchAll(/\S+/g)];
  const given = words.slice(0, -1).findLast(({ 0: word }) => isGivenName(word));
  const start = span.start + (given?.index ?? /^the\s+/i.exec(text)?.[0].length ?? 0);
  return NO_NAME.test(text) ? [] : [{ start, end: span.end }];
}

/** The names at the end of what stands before a verb: `A and B`, `A, head of C,`. */
function namesBefore(text: string): readonly Span[] {
  const tail = new RegExp(String.raw`${APPOSITION}\s*(?:${AUXILIARY}\s+)*$`, 'u').exec(text)!;
  const subject = text.slice(0, tail.index).trimEnd();
  const names = findProperNames(subject);
  const last = names.at(-1);
  if (!last || last.span.end < subject.length) return [];
  const before = names.at(-2);
  const joined = before && JOINED.test(subject.slice(before.span.end, last.span.start));
  return [...(joined ? namesOf(before) : []), ...namesOf(last)];
}

/** What parts two names that stand side by side: `, `, ` and charity the `. */
const JOINED = /^(?:,|,? and|,? and by|, by|,? as well as)(?: (?:the|\p{Ll}{3,}(?<!ing|ed)))*\s+$/u;
/** What a name is said to be: `, head of the`. */
const SAID_OF = /^,\s+(?:(?:the|an?)\s+)?(?:\p{Ll}[\p{L}’'-]*\s+){1,6}$/u;

/** The names behind `by`: `A, head of B, and C`. */
function namesBehind(text: string): readonly Span[] {
  const found: Span[] = [];
  let end = 0;
  for (const name of findProperNames(text.split(/[.;:“”"]/)[0]!)) {
    const gap = text.slice(end, name.span.start);
    if (end === 0 ? !/^(?:(?:the|\p{Ll}+)\s+){0,4}$/u.test(gap) : !JOINED.test(gap) && !SAID_OF.test(gap))
      break;
    if (end === 0 || JOINED.test(gap)) found.push(...namesOf(name));
    end = name.span.end;
  }
  return found;
}

/** Those whom a sentence names as taking a stance, with what they take it on. */
export function takersIn(text: string, { verbs }: Stance): readonly Taker[] {
  const found: Taker[] = [];
  for (const match of text.matchAll(new RegExp(String.raw`(?<!\p{L})(?:${verbs})(?!\p{L})`, 'giu'))) {
    const [before, behind] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
    const by = /^\s+(?:\p{L}+ly\s+)?by\s+/u.exec(behind);
    if (by) {
      const from = match.index + match[0].length + by[0].length;
      const on = before.split(/[.;:“”"]/).at(-1)!;
      found.push(
        ...namesBehind(text.slice(from)).map((name) => ({
          name: { start: from + name.start, end: from + name.end },
          on,
        })),
      );
    } else {
      found.push(...namesBefore(before).map((name) => ({ name, on: clauseAround(behind) })));
    }
  }
  return found;
}

/** What may stand for the thing that a text is about. */
const GENERAL =
  /^(?:the |this |that |these |those |its |their |his |her |such |new |proposed |government |all )*(?:it|this|that|these|them|moves?|plans?|decisions?|reports?|announcements?|actions?|measures?|bill|changes?|proposals?|findings|news|reforms?|idea|policy|law|legislation|duty|offences?|scheme|review|guidance|framework|approach|initiative|step|publication|funding|money|investment|pledge|commitment|recommendations?|conclusions?|inspections?|judge?ments?|ratings?|framework)\b/i;

/** Such a word as the subject of a passive: `the move has been`. */
const GENERAL_SUBJECT = new RegExp(
  String.raw`(?:^|\s)${GENERAL.source.slice(1)}\s+(?:(?:has|have|had|is|was|were|are|been|also|widely)\s*)+$`,
  'i',
);

/**
 * Whether the words of what a stance is taken on mean a topic: they share a word of it, or stand for anything.
 * @param isNear whether what stands around speaks of the topic, so that it may be what `the move` is
 */
export function isOn(on: string, topic: ReadonlySet<string>, isNear: boolean): boolean {
  const bare = on.trim();
  if (stemsOf(bare).some((stem) => topic.has(stem))) return true;
  return isNear && (bare === '' || GENERAL.test(bare) || GENERAL_SUBJECT.test(on));
}
