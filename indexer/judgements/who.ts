import type { Authority, FoundAuthority } from '../../language/authorities.js';
import { findAspects, findGrades } from '../../language/grades.js';
import type { Span } from '../../language/span.js';
import { clauseAt } from './clause.js';
import type { Context, Reading } from './context.js';

const LIST_GAP =
  /^(?:['’]s?)?(?:\s+\((?![^)]*(?:good|adequate|outstanding|improvement))[^)]{1,60}\))?\s*(?:,|;|\/|&|and|or|as\s+well\s+as|,\s*and|•)?\s*(?:(?:the|in|to|for|at)\s+)*$/;

/** Mentions that stand in one list: `Bolton, Bury and Trafford`. */
function groupsOf(text: string, mentions: readonly FoundAuthority[]): readonly (readonly FoundAuthority[])[] {
  const groups: FoundAuthority[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    const joined = last && LIST_GAP.test(text.slice(last.at(-1)!.span.end, mention.span.start));
    if (joined) last.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

const authoritiesOf = (group: readonly FoundAuthority[]): readonly Authority[] => [
  ...new Map(group.map(({ authority }) => [authority.id, authority])).values(),
];

/** Named only to compare. */
const COMPARED = /\b(?:unlike|like|than|neighbouring|alongside|near|outside|besides)\s+$/i;
/** Named, with all of its list, as the place where something happened. */
const PLACE =
  /\b(?:speaking|held|meeting|conference|launch\w*|event|court|based|lives?|lived|works?|worked|working|operat\w+|born|moved?|arrived)\b[^,;.]{0,40}\s(?:in|at|to)\s+$/i;

/** The lists of authorities of which a sentence may state something. */
function subjectsOf({ unit: { text }, mentions }: Reading): readonly (readonly FoundAuthority[])[] {
  const lead = ({ span }: FoundAuthority) => text.slice(Math.max(0, span.start - 70), span.start);
  const own = mentions.filter((mention) => !COMPARED.test(lead(mention)));
  return groupsOf(text, own).filter((group) => !PLACE.test(lead(group[0]!)));
}

const ANAPHOR =
  /\b(?:it|its|they|their|them|we|our|us|both|(?:the|this|that|each|same)\s+(?:[\p{L}’-]+\s+){0,2}(?:councils?|authorit(?:y|ies)|borough|county|city|town|trust|force|agency|home|board|services?|department|company|region|islands?|clinic|partnership|area|report|inspection|judge?ment|grade|rating)|services|children[’']s\s+services|social\s+services|overall|all\s+(?:\p{L}+\s+)?areas)\b/iu;
const PLURAL =
  /\b(?:they|their|them|both|these|the\s+(?:two|three|four|five|six|seven)|councils|authorities|boroughs|each)\b/i;
const GENERIC =
  /^\W*(?:(?:some|many|most|few|several|any|every|no|other|all|half|more|fewer|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+)(?:of\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:councils?|authorit(?:y|ies)|boroughs|services|schools?|areas|homes|agencies|providers)\b|^\W*(?:councils|authorities|local\s+authorities|those|a\s+council|an\s+authority)\b/iu;

const namedIn = ({ mentions }: Reading) => {
  const own = mentions.filter(({ as }) => as === 'authority');
  return own.length > 0 ? own : [];
};

/** `seven were placed in the bottom grade`: a number of authorities, whoever they are. */
const COUNTED =
  /(?:^|\W)(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|several|many|most|some|few|none|half)(?:\s+of\s+(?:the\s+|those\s+|its\s+)?\p{L}+)?(?:\s+(?:more\s+|further\s+|other\s+)?(?:councils?|authorit(?:y|ies)|services|areas?|boroughs|inspections|reports))?\s+(?:were|was|are|is|have|had|received|got)\s[^,;]*[,;]?[^,;]*$/iu;

/** Whom the text last spoke of before a sentence: earlier sentences under the same heading, the heading, the title. */
function inFocus(context: Context, at: number): readonly Authority[] {
  const { unit } = context.readings[at]!;
  for (let back = at - 1; back >= 0; back -= 1) {
    const earlier = context.readings[back]!;
    if (earlier.unit.heading !== unit.heading && context.headings.get(unit.heading ?? '')?.length) break;
    if (earlier.unit.block < 0) break;
    const near = earlier.unit.block === unit.block && earlier.mentions.length > 0;
    const own = near && namedIn(earlier).length === 0 ? earlier.mentions : namedIn(earlier);
    const groups = groupsOf(earlier.unit.text, own);
    if (groups.length > 0) return authoritiesOf(groups.at(-1)!.length > 1 ? groups.at(-1)! : groups[0]!);
  }
  const heading = authoritiesOf(context.headings.get(unit.heading ?? '') ?? []);
  return heading.length > 0 ? heading : context.subject ? [context.subject] : [];
}

/** A pronoun means one; where several were named, the one that the article is about. */
function meant(context: Context, at: number, subject: string): readonly Authority[] {
  const focus = inFocus(context, at);
  if (focus.length <= 1 || PLURAL.test(subject)) return focus;
  return context.subject ? [context.subject] : [];
}

/** `respectively` deals the grades behind a list out to its authorities, one each. */
function dealt(text: string, group: readonly FoundAuthority[], start: number): readonly Authority[] {
  const all = authoritiesOf(group);
  const nth = findGrades(text.slice(group.at(-1)!.span.end, start)).length;
  return /\brespectively\b/i.test(text) && all[nth] ? [all[nth]] : all;
}

/** Behind the grade: `inadequate ratings went to X and Y`, `good: X, Y`, `requires improvement (X)`. */
const TO_LIST =
  /^["'”’]?,?\s*(?:overall\s*)?(?:(?:ratings?|grades?|judge?ments?|verdicts?|authorit(?:y|ies)|councils?|children[’']s\s+services)\s*)?(?:(?:were|was|are|is)\s+)?(?:(?:went|given|handed|awarded)\s+)?(?:in|to|for|by\s+Ofsted(?:\s+in)?|:|–|—|-|\(|were|are)\s*(?:the\s+)?$/i;

/**
 * Who was given the grade at `start` of a sentence: the authorities named before it in the clause, else those
 * listed behind it, else those whom the text speaks of. Empty when it does not say.
 */
export function whoIsGraded(context: Context, at: number, { start, end }: Span): readonly Authority[] {
  const { text } = context.readings[at]!.unit;
  const clause = clauseAt(text, start);
  const groups = subjectsOf(context.readings[at]!);
  const subject = text.slice(clause.start, start);
  const before = groups.filter((group) => group.at(-1)!.span.end <= start);
  const inside = before.findLast((group) => group[0]!.span.start >= clause.start);
  if (inside) return dealt(text, inside, start);
  const behind = groups.find((group) => group[0]!.span.start >= end);
  if (behind && TO_LIST.test(text.slice(end, behind[0]!.span.start))) return authoritiesOf(behind);
  if (GENERIC.test(subject) || COUNTED.test(subject)) return [];
  if (before.length > 0) return dealt(text, before.at(-1)!, start);
  const verbless =
    subject.replace(/["'“‘(]/g, '').trim().length < 60 &&
    !/\b(?:is|are|was|were|has|have|had)\b/.test(subject);
  const anaphoric = ANAPHOR.test(subject) || findAspects(subject).length > 0 || verbless;
  const focus = anaphoric ? meant(context, at, subject) : [];
  if (focus.length > 0) return focus;
  return behind ? authoritiesOf(behind) : [];
}
