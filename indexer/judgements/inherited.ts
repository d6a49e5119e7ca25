import { findAspects, findGrades } from '../../language/grades.js';
import { ownWords } from './clause.js';
import type { Context } from './context.js';
import type { Place } from './place.js';
import type { Statement } from './statement.js';

/** What the sentence before was about, for one that speaks of the same inspection or the one before it. */
const SAME_MATTER =
  /^\W*(?:in\s+[^,]{2,30},?\s+)?(?:they|it)\b(?!.*\boverall\b)|\b(?:on|in|for|by)\s+that\s+(?:measure|area|respect|count|score|aspect|heading)\b|\b(?:same\s+(?:area|respect|aspect|inspection|category)|previous\s+inspection|(?:last|next)\s+inspect\w*|earlier|moved|returned|re-?inspect\w*)\b/i;

/** `In Surrey both were good`, behind two aspects: not `both councils` and no list of two. */
const BOTH = /\b(?:both|the\s+two)\s+(?:\p{L}+\s+)?(?:were|are|was|had\s+been|got|received)\b/iu;

/** `It was judged good`, as all of a sentence’s subject. */
const PRONOUN =
  /^\W*(?:it|they|this|these|the\s+(?:service|agency|team)|both)\s+(?:was|were|is|are|has|have|had)\b/i;
/** `The local authority was judged good`, behind `The previous inspection of its adoption service was in May`. */
const OUTCOME = /^\W*the\s+(?:local\s+)?(?:authority|council|borough|county|city)\s+(?:was|were)\b/i;
const OF_ITS_SERVICE = /\binspections?\s+of\b/i;
/** The sentence before says what inspectors came for. */
const LOOKED_AT =
  /\b(?:inspect(?:ed|s)|inspection\s+of|review(?:ed|s|\s+of)|look(?:ed|s)\s+at|examin(?:ed|es)|report(?:ed|s)?\s+(?:on|about)|(?:grade|judge?ment|rating|verdict)\s+(?:for|on|of))\b/i;

/** `the board`, in an article that speaks of a safeguarding board. */
const BOARD = /\b(?:the|this|that|its)\s+board\b/i;
/** Under a heading that is an aspect: `We evaluated this as good`. */
const THIS = /\b(?:this|these|it|they|grade|evaluation|judge?ment)\b/i;

const aspectsOf = (text: string) => [...new Set(findAspects(text).map(({ aspect }) => aspect))];

/** A board under its name: `the youth board`, `the safeguarding children board`. */
const NAMED_BOARD = /\b(?!(?:the|this|that|its|a)\s)\p{L}+\s+boards?\b|LSCB/iu;

function fromBoard({ readings }: Context, at: number, subject: string): readonly string[] | null {
  const board = BOARD.exec(subject);
  const named = readings.slice(0, at + 1).findLast(({ unit }) => NAMED_BOARD.test(unit.text));
  if (!board || !named || !aspectsOf(named.unit.text).includes('LSCB')) return null;
  return /\bboth\b|\band\s*$/i.test(subject.slice(0, board.index)) ? ['overall', 'LSCB'] : ['LSCB'];
}

/** What the sentence before named without giving it a grade. */
function fromLookedAt({ readings }: Context, at: number): readonly string[] | null {
  const [last, { unit }] = [readings[at - 1]?.unit, readings[at]!];
  if (!last || last.block !== unit.block) return null;
  const isOutcome = OUTCOME.test(unit.text) && OF_ITS_SERVICE.test(last.text);
  if (!isOutcome && !(PRONOUN.test(unit.text) && LOOKED_AT.test(last.text))) return null;
  const aspects = aspectsOf(last.text);
  return aspects.length === (/^\W*both\b/i.test(unit.text) ? 2 : 1) ? aspects : null;
}

/** `The report covers the protection of children.` behind the sentence that gives the grade. */
const COVERS =
  /^\W*(?:the|this|its)\s+(?:report|inspection|review|judge?ment|grade|verdict|rating)\b[^.;]*\b(?:covers?|covered|concern(?:s|ed)|look(?:s|ed)\s+at|examin(?:es|ed)|deal(?:s|t)\s+with|relate(?:s|d)\s+to|(?:is|was)\s+(?:about|for|on|of))\b/i;

function fromNext({ readings }: Context, at: number): readonly string[] | null {
  const [next, { unit }] = [readings[at + 1]?.unit, readings[at]!];
  if (!next || next.block !== unit.block || findGrades(next.text).length > 0) return null;
  const covers = COVERS.exec(next.text);
  const aspects = covers ? aspectsOf(next.text.slice(covers[0].length)) : [];
  return aspects.length === 1 ? aspects : null;
}

function fromHeading({ readings }: Context, at: number, subject: string): readonly string[] | null {
  const { unit, mentions } = readings[at]!;
  const aspects = aspectsOf(unit.heading ?? '');
  return aspects.length === 1 && mentions.length === 0 && THIS.test(subject) ? aspects : null;
}

/**
 * What a sentence that names no aspect of its own is about, when what stands above says so.
 * @param before what the sentences before it state
 */
export function inheritedAspects(
  context: Context,
  at: number,
  { place, before }: { readonly place: Place; readonly before: readonly Statement[] },
): readonly string[] | null {
  const { unit, mentions } = context.readings[at]!;
  const { clause, mention } = place;
  const subject = ownWords(unit.text, clause).slice(clause.span.start, mention.span.start);
  const board = fromBoard(context, at, subject);
  if (board) return board;
  const last = before.filter(({ span }) => span.start === context.readings[at - 1]?.unit.span.start);
  const aspects = [...new Set(last.map(({ aspect }) => aspect))];
  const named = new Set(mentions.map(({ authority }) => authority.id));
  if (aspects.length === 2 && named.size < 2 && BOTH.test(unit.text)) return aspects;
  if (aspects.length === 1 && SAME_MATTER.test(unit.text) && !/\boverall\b/i.test(subject)) return aspects;
  if (last.length > 0 || /\boverall\b/i.test(unit.text)) return null;
  return fromLookedAt(context, at) ?? fromNext(context, at) ?? fromHeading(context, at, subject);
}
