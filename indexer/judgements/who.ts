import type { Authority, FoundAuthority } from '../../language/authorities.js';
import type { Context } from './context.js';
import { inFocus } from './focus.js';
import { isOtherBodys } from './other-body.js';
import type { Place } from './place.js';
import { dealt } from './respectively.js';
import { authoritiesOf, groupsOf, subjectsOf } from './unit-groups.js';

const ANAPHOR =
  /\b(?:it|its|they|their|them|we|our|us|both|(?:the|this|that|each|same|a|her|his)\s+(?:[\p{L}’-]+\s+){0,2}(?:councils?|authorit(?:y|ies)|borough|county|city|town|trust|force|agency|home|boards?|services?|department|company|region|islands?|clinic|partnership|area|report|inspection|judge?ment|grade|rating)|an?\s+(?:(?:earlier|previous|full|first|joint|later)\s+)?(?:inspection|report)|services|children[’']s\s+services|social\s+services|overall|all\s+(?:\p{L}+\s+)?areas)\b/iu;
const PLURAL =
  /\b(?:they|their|them|both|these|the\s+(?:two|three|four|five|six|seven)|all\s+(?:two|three|four|five|six|seven)|councils|authorities|boroughs|each)\b/i;
const GENERIC =
  /^\W*(?:(?:some|many|most|few|several|any|every|no|other|all|half|more|fewer|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+)(?:of\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:councils?|authorit(?:y|ies)|boroughs|services|schools?|areas|homes|agencies|providers)\b|^\W*(?:councils|authorities|local\s+authorities|those(?!\s+for\b)|a\s+council|an\s+authority)\b/iu;
/** `seven were placed in the bottom grade`: a number of authorities, whoever they are. */
const COUNTED =
  /(?:^|\W)(?<!\b(?:all|both|the)\s)(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|several|many|most|some|few|none|half)(?:\s+of\s+(?:the\s+|those\s+|its\s+)?\p{L}+)?(?:\s+(?:more\s+|further\s+|other\s+)?(?:councils?|authorit(?:y|ies)|services|areas?|boroughs|inspections|reports))?\s+(?:were|was|are|is|have|had|received|got)\s[^,;]*[,;]?[^,;]*$/iu;

/** A pronoun means one; where several were named, the one that the article is about. */
function meant(context: Context, at: number, subject: string): readonly Authority[] {
  const focus = inFocus(context, at);
  if (focus.length <= 1 || PLURAL.test(subject)) return focus;
  return context.subject ? [context.subject] : [];
}

/** Behind the grade: `inadequate ratings went to X and Y`, `good: X, Y`, `requires improvement (X)`. */
const TO_LIST =
  /^["'”’]?,?\s*(?:overall\s*)?(?:(?:ratings?|grades?|judge?ments?|verdicts?|authorit(?:y|ies)|councils?|homes?|agenc(?:y|ies)|children[’']s\s+services)\s*)?(?:(?:were|was|are|is)\s+)?(?:(?:went|given|handed|awarded)\s+)?(?:in|to|for|by\s+Ɨ+(?:\s+in)?|:|–|—|-|\(|were|are|is|was)\s*(?:the\s+)?$|^[^.;ƱȺƓ]{0,60}:\s*(?:the\s+)?$/iu;

type Groups = readonly (readonly FoundAuthority[])[];

const startOf = (group: readonly FoundAuthority[]) => group[0]!.span.start;
const endOf = (group: readonly FoundAuthority[]) => group.at(-1)!.span.end;

/** Whom a list right behind the grade names. */
function listedBehind({ skeleton, mention }: Place, groups: Groups): readonly Authority[] {
  const behind = groups.find((group) => startOf(group) >= mention.span.end);
  if (!behind) return [];
  const between = skeleton.slice(mention.span.end, startOf(behind));
  const reaches = mention.subjectBehind
    ? !/[.;]/.test(between) && between.length < 80
    : TO_LIST.test(between);
  return reaches ? authoritiesOf(behind) : [];
}

/** The subject of the clause, or of the one that it says something about. */
function namedBefore(place: Place, groups: Groups): readonly Authority[] {
  const { clause, mention } = place;
  const before = groups.filter((group) => endOf(group) <= mention.span.start);
  const own = (group: readonly FoundAuthority[]) => clause.text[startOf(group)] !== ' ';
  const inside = before.findLast((group) => startOf(group) >= clause.span.start && own(group));
  return inside ? authoritiesOf(inside) : [];
}

/** `Luton (down from good)`: what stands in brackets is said of the one right before them, and of no list. */
function ownOfBracket({ skeleton, mention }: Place, mentions: readonly FoundAuthority[]): Authority | null {
  const open = /Ʊ(?:[’']s)?\s+\((?=[^()]*$)/u.exec(skeleton.slice(0, mention.span.start));
  const own = open && mentions.findLast(({ span }) => span.end <= open.index + open[0].length);
  return own?.authority ?? null;
}

function isAnaphoric({ clause, mention, skeleton }: Place): boolean {
  const subject = clause.text.slice(clause.span.start, mention.span.start);
  const lead = clause.relative ? skeleton.slice(0, clause.span.start) : '';
  const verbless =
    subject.replace(/["'“‘(]/g, '').trim().length < 60 &&
    !/\b(?:is|are|was|were|has|have|had)\b/.test(subject);
  return ANAPHOR.test(subject) || ANAPHOR.test(lead) || /Ⱥ/.test(lead + subject) || verbless;
}

function named(context: Context, at: number, place: Place): readonly Authority[] {
  const reading = context.readings[at]!;
  const { clause, mention } = place;
  const groups = subjectsOf(reading);
  if (place.later && namedBefore(place, groups).every(({ kind }) => kind !== place.later!.kind))
    return [place.later];
  const bracketed = ownOfBracket(place, reading.mentions);
  if (bracketed) return [bracketed];
  const listed = listedBehind(place, groups);
  if (mention.subjectBehind && (listed.length > 0 || !/Ⱥ/.test(clause.text.slice(mention.span.end))))
    return listed;
  const inside = namedBefore(place, groups);
  if (inside.length > 0) return inside;
  if (listed.length > 0) return listed;
  const subject = reading.unit.text.slice(clause.span.start, mention.span.start);
  if (!clause.relative && (GENERIC.test(subject) || COUNTED.test(subject))) return [];
  if (isOtherBodys(context, at, place)) return [];
  // Whatever stands right before `which` is what it means, also a place.
  const own = clause.relative ? groupsOf(reading.unit.text, reading.mentions) : groups;
  const earlier = own.filter((group) => endOf(group) <= mention.span.start).at(-1);
  if (earlier) return authoritiesOf(earlier);
  const focus = isAnaphoric(place) ? meant(context, at, subject) : [];
  if (focus.length > 0) return focus;
  const behind = groups.find((group) => startOf(group) >= mention.span.end);
  return behind ? authoritiesOf(behind) : [];
}

/**
 * Who was given a grade: the authorities named before it in its clause, else those listed behind it, else those
 * named earlier in the sentence, else those whom the text speaks of. Empty when it does not say.
 */
export const whoIsGraded = (context: Context, at: number, place: Place): readonly Authority[] =>
  dealt(place, named(context, at, place));
