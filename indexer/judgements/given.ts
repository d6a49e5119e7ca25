import type { Clause } from './clause.js';
import type { Reading } from './context.js';
import type { GradeMention } from './grade-mentions.js';
import { BESIDE_VERB, GIVING_VERB, GRADING_NOUN, GRADING_VERB, isGradable } from './grading-words.js';
import { isRejected } from './rejected.js';

/** A place where a grade may be given, with what decides it. */
export interface Place {
  readonly reading: Reading;
  /** Of the whole sentence. */
  readonly skeleton: string;
  /** Of the skeleton. */
  readonly clause: Clause;
  readonly mention: GradeMention;
  /** Those of the same sentence that stand before and are given. */
  readonly taken: readonly GradeMention[];
  /** How near the text speaks of inspection: in this sentence or beside it, somewhere in the article, nowhere. */
  readonly inspected: 'near' | 'far' | null;
}

/** What speaks for a grade's being given, with how much. */
interface Feature {
  readonly name: string;
  readonly weight: number;
  readonly holds: (place: Place) => boolean;
}

/** From this sum on a grade is given. */
const THRESHOLD = 2;
const LONGEST_REACH = 140;

const before = ({ clause, mention }: Place) => clause.text.slice(clause.span.start, mention.span.start);
const after = ({ clause, mention }: Place) => clause.text.slice(mention.span.end, clause.span.end).trimEnd();

const PASSIVE =
  /\b(?:was|were|is|are|been|being|be|gets?|got)\s+(?:\p{L}+ly\s+|also\s+|again\s+|both\s+|all\s+|each\s+|now\s+|still\s+|then\s+|once\s+)*$/iu;

function isGovernedBy(place: Place, verb: RegExp, reach = LONGEST_REACH): boolean {
  const text = before(place);
  return [...text.matchAll(verb)].some(({ index, 0: word }) => {
    const between = text.slice(index + word.length);
    const lead = text.slice(0, index);
    const passive = PASSIVE.exec(lead);
    if (passive && !isOwnSubject(place, lead.slice(0, passive.index))) return false;
    return between.replace(/([ƱȺƗ])\1+/gu, '$1').length <= reach && isGradable(between, true);
  });
}

const ADVERB = String.raw`(?:still|now|overall|again|already|also|only|just|both|all|each|at|seriously|once|therefore|then|too|officially|the\s+only\s+one\s+to\s+be|no\s+better\s+than|(?!(?:bare|hard|near|like|potential|arguab|possib|most|part|scarce|unlike)ly\b)\p{L}+ly)`;
const COPULA = new RegExp(
  String.raw`\b(?:is|are|was|were|been|being|be|(?:remain|stay)(?:s|ed)?|remaining|became|becomes?)\s+(?:${ADVERB}\s+)*(?:an?\s+)?[“"‘']?$`,
  'iu',
);
/** Where the subject of a copula begins. */
const SUBJECT_START =
  /(?:Ɠ["”’]?,?\s+(?:and\s+|then\s+)*|\b(?:said|says|that|wrote|writes|reported|told\s+\p{L}+)\s|[:“"]|\b(?:and|or)\b(?=[^ƱȺ]*$))/giu;

/** `In addition,`, `According to the report,` */
const ADVERBIAL =
  /^\W*(?:in|at|on|by|for|after|following|according\s+to|since|under|with|during|despite|as)\b[^,]*,\s*/i;

function subjectOfCopula(place: Place): string | null {
  const text = before(place);
  const copula = COPULA.exec(text);
  if (copula) return text.slice(0, copula.index);
  // `Services there require improvement`: the grade is the verb.
  const isVerb = /^requir/i.test(place.reading.unit.text.slice(place.mention.span.start));
  return isVerb && !/\b(?:an?|the|of|to|as|for)\s+[“"‘']?$/i.test(text) ? text : null;
}

/** Of what stands before a verb, what may be its subject. */
function ownSubject(text: string): string {
  const last = [...text.matchAll(SUBJECT_START)].at(-1);
  const own = last ? text.slice(last.index + last[0].length) : text;
  return (/\p{L}/u.test(own) ? own : text).replace(ADVERBIAL, '');
}

/** Where the same subject goes on: `was found inadequate and was regraded`, `one of three boroughs to be rated`. */
const GOES_ON = /\b(?:and|then|but|to|which|who|that)\s+(?:\p{L}+\s+)?$/iu;

/** `Recording was judged good`: what was judged is no service. */
function isOwnSubject({ clause }: Place, lead: string): boolean {
  if (clause.relative || GOES_ON.test(lead)) return true;
  const text = ownSubject(lead);
  const behindComma = text.slice(text.lastIndexOf(',') + 1);
  return isGradable(text, true) || isGradable(behindComma, false);
}

/** A service by its name in general, and nobody's own word for it. */
const NOUN_SUBJECT =
  /^(?!.*\b(?:our|my)\b).*\b(?:services?|council|authority|borough|county|city|agency|force|home|trust|department)\b/i;

/** `Kent is good`, `its services remain good`, in that order of strength. */
function copulaOf(place: Place): 'named' | 'pronoun' | null {
  const subject = subjectOfCopula(place);
  if (subject === null) return null;
  const text = ownSubject(subject);
  if (place.clause.relative && !/\p{L}/u.test(text.replace(/\b(?:which|who|has|have|had|having)\b/gi, '')))
    return 'pronoun';
  if (/\bhaving\s*$/.test(text)) return 'pronoun';
  if (!isGradable(text, false)) return null;
  return /[ƱȺ]/u.test(text) || NOUN_SUBJECT.test(text) ? 'named' : 'pronoun';
}

const NOUN_BEHIND = new RegExp(
  String.raw`^["'”’]?(?:\s+to\s+be\s+good["'”’]?)?\s+(?:overall\s+|Ɨ+\s+)?(?:and\s+Ɠ+\s+)?${GRADING_NOUN}\b`,
  'iu',
);
const NOUN_BEFORE = new RegExp(
  String.raw`\b${GRADING_NOUN}(?:\s*,|\s*:(?:\s*(?:this|it)\s+is)?|\s*\(|\s+(?:overall\s+)?(?:of|was|is|were|are|as|at|to|from|remains?|remained|for\s+[ƱȺ]+\s+(?:was|is)))\s+(?:(?:still|now|again|just|only|overall|that\s+.{3,60}\s(?:is|are|was|were))\s+)*[“"‘']?$`,
  'iu',
);
/** A verdict before a colon or dash, which ends its clause: `The verdict could hardly be worse: “inadequate”`. */
const NOUN_ABOVE = new RegExp(String.raw`\b${GRADING_NOUN}\b[^.;]{0,80}\s?[:–—]\s*[“"‘']?$`, 'iu');

/** A word that may stand in a note without a verb. */
const NOTE =
  /^(?:overall|and|the|verdict|judge?ments?|grades?|ratings?|on|of|for|in|at|children|s|services?|social|care|ltd|limited|based|still|now|again|rated|judged|graded|found|inspection|visit|report|re-?inspection|full|homes?|councils?|authorities|agencies|was|were|up|down|from|to|previously|moved?|no|change|experiences|progress|quality|who|need|help|effectiveness|both|all|also|too|st|nd|rd|th|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)\p{L}*|[ƱȺƗ]+)$/iu;

const isNote = (text: string) => (text.match(/\p{L}+/gu) ?? []).every((word) => NOTE.test(word));

/** What may follow the grade of a note: `Outstanding is where we are heading` is none. */
const RESTS =
  /^["”’]?\s*(?:$|[^\p{L}\s]|(?:overall|for|in|at|to|by|on|and|from|again|since|with|but|not|across|throughout|all)\b|[ƱȺ]|\p{Lu})/u;

/** `Slough: inadequate`, `Kent (good)`, `Full inspection, overall inadequate`: nothing but names and a grade. */
function isLabel(place: Place): boolean {
  const { reading, mention, taken } = place;
  const { text } = reading.unit;
  const clauseStart = Math.max(
    ...[...place.skeleton.slice(0, mention.span.start).matchAll(/[.;!?](?:\s|$)/g)].map(
      ({ index }) => index + 1,
    ),
    taken.at(-1)?.span.end ?? 0,
    0,
  );
  const lead = place.skeleton.slice(clauseStart, mention.span.start);
  if (!isNote(lead)) return false;
  const apart =
    /[:–—|(,-]\s*[“"‘']?$/.test(lead) ||
    /^\p{Lu}/u.test(text.slice(mention.span.start)) ||
    /^["”’]?\s*(?:[.,;)]|$)/.test(text.slice(mention.span.end)) ||
    !/\p{L}/u.test(lead.replace(/[ƱȺƗ]/gu, ''));
  return apart && RESTS.test(place.skeleton.slice(mention.span.end));
}

/** `Leeds, once inadequate itself,`, `Kent, now good` */
const APPOSITION =
  /[ƱȺ][^,.;]{0,40},\s+(?:(?:itself|themselves|once|previously|formerly|already|now|still|currently|again|both|all|long|until\s+recently|until\s+then)\s+)+[“"‘']?$/iu;

/** One more grade of the same subject: `good in 2012, adequate in 2015 and inadequate now`. */
function isContinued({ skeleton, mention, taken }: Place): boolean {
  const last = taken.at(-1);
  if (!last) return false;
  const between = skeleton.slice(last.span.end, mention.span.start);
  if (between.length > 110 || /[.;]/.test(between)) return false;
  const linked =
    /(?:,|\band|\bto|\bthen|\bbut|\bbefore\s+that|\bfollowed\s+by)\s+(?:(?:as|then|now|again|to|be|an?|overall|only|before\s+that|that)\s+)*[“"‘']?$/i;
  // `and adoption good`, `Y “inadequate”`: the verb is left out the second time.
  const gapped =
    /^["'”’]?\s*(?:[^,]{0,40})?(?:,|\band\b|\bbut\b|\bwith\b)[^,]*[ƱȺ][ƱȺ\s’'“"‘-]*(?:(?:both|services?|were|was|as|itself|also|too|in|and|the|its|for)\s*)*[“"‘']?$/iu;
  return linked.test(between) || gapped.test(between);
}

/** `the “inadequate” that it was given` */
const GIVEN_BEHIND =
  /^["'”’]?\s+(?:\p{L}+\s+)?(?:that|which)?\s*(?:it|they|the\s+\p{L}+|he|she|Ʊ+)\s+(?:was|were|had\s+been|has\s+been|had|has)\s+(?:\p{L}+\s+)?(?:given|awarded|handed|received|earned)\b/iu;

/** What speaks for a grade's being given. */
const FEATURES: readonly Feature[] = [
  { name: 'a verb of grading', weight: 3, holds: (place) => isGovernedBy(place, GRADING_VERB) },
  { name: 'a verb of giving', weight: 2, holds: (place) => isGovernedBy(place, GIVING_VERB) },
  { name: 'a word right before', weight: 2, holds: (place) => isGovernedBy(place, BESIDE_VERB, 8) },
  {
    name: 'given behind',
    weight: 3,
    holds: (place) => GIVEN_BEHIND.test(place.skeleton.slice(place.mention.span.end)),
  },
  { name: 'a named subject is it', weight: 1.5, holds: (place) => copulaOf(place) === 'named' },
  { name: 'a subject is it', weight: 1, holds: (place) => copulaOf(place) === 'pronoun' },
  { name: 'inspection near', weight: 1, holds: ({ inspected }) => inspected === 'near' },
  { name: 'inspection far', weight: 0.5, holds: ({ inspected }) => inspected === 'far' },
  {
    name: 'a noun of grading beside',
    weight: 2,
    holds: (place) =>
      place.mention.grade !== null &&
      (NOUN_BEHIND.test(after(place)) ||
        NOUN_BEFORE.test(before(place)) ||
        NOUN_ABOVE.test(place.skeleton.slice(0, place.mention.span.start))),
  },
  { name: 'a label', weight: 2, holds: isLabel },
  {
    name: 'an apposition',
    weight: 2,
    holds: (place) => APPOSITION.test(place.skeleton.slice(0, place.mention.span.start)),
  },
  { name: 'going on from a given one', weight: 3, holds: isContinued },
  { name: 'the subject behind', weight: 3, holds: ({ mention }) => mention.subjectBehind },
  {
    name: 'the first',
    weight: 2,
    holds: (place) => /\b(?:first|only|second|third)\s+[“"‘']?$/i.test(before(place)),
  },
];

/** Which features speak for a grade's being given, and how much they weigh together. */
function weigh(place: Place): { readonly sum: number; readonly names: readonly string[] } {
  const own = FEATURES.filter(({ holds }) => holds(place));
  return { sum: own.reduce((sum, { weight }) => sum + weight, 0), names: own.map(({ name }) => name) };
}

/** Does the sentence say that somebody was given this grade? Whom is not asked here. */
export function isGiven(place: Place): boolean {
  if (isRejected(place) && !GIVEN_BEHIND.test(place.skeleton.slice(place.mention.span.end))) return false;
  const { sum, names } = weigh(place);
  // That a text speaks of inspection gives no grade by itself.
  return sum >= THRESHOLD && names.some((name) => !name.startsWith('inspection'));
}
