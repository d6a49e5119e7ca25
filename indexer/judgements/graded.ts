import type { FoundGrade } from '../../language/grades.js';
import { findAspects, findGrades } from '../../language/grades.js';
import type { Span } from '../../language/span.js';
import { clauseAt } from './clause.js';
import type { Reading } from './context.js';
import { NOT_JUDGEMENTS } from './not-judgements.js';

const VERB =
  /\b(?:(?:re-?)?(?:rat|judg|grad|assess|evaluat)(?:ed|es|e|ing)|deem(?:ed|s)|declar(?:ed|es)|rank(?:ed|s)|brand(?:ed|s)|labell?(?:ed|s)|class(?:ed|es)|classified|scor(?:ed|es)|call(?:ed|s)|describ(?:ed|es)|found|finds?|consider(?:ed|s)|giv(?:en|es|e|ing)|gave|award(?:ed|s)|receiv(?:ed|es|e|ing)|got|gets|hand(?:ed|s)|earn(?:ed|s)|achiev(?:ed|es)|secur(?:ed|es)|won|wins|told|downgrad(?:ed|es)|upgrad(?:ed|es)|dropp?(?:ed|s|ing)?|fell|falls|fallen|slipp?(?:ed|s)|mov(?:ed|es|ing)|rose|risen|rises|improv(?:ed|es)|climb(?:ed|s)|go(?:es|ne)|went|jump(?:ed|s)|retain(?:ed|s)|keeps?|kept|uph[eo]ld|confirm(?:ed|s)|lower(?:ed|s)|rais(?:ed|es)|brings?|brought|lift(?:ed|s)|plac(?:ed|es)|put|revis(?:ed|es)|chang(?:ed|es)|up|down|from|maintain(?:ed|s)|h[eo]ld|held|regain(?:ed|s)|lost|withdr[ae]wn?|withdrew|respectively|conclud(?:ed|es)|said|states?|says?)\b/gi;
const WHITE =
  /^(?:as|to|be|been|being|have|has|had|having|was|were|is|are|an?|the|overall|its|their|his|her|it|them|they|both|all|again|only|just|still|now|once|more|two|three|four|grades?|ratings?|judge?ments?|verdict|of|in|at|for|with|by|and|or|that|which|this|these|from|lowest|highest|possible|bottom|top|inspectors?|ofsted|cqc|estyn|hmicfrs|hmic|inspectorate|care|straight|back|up|down|effectively|full|short|so|last|first|second|third|year|years|month|week|current|previous|original|new|an|on|into|finally|category|mark|status|local|much|single|key|twice)$/i;
const OBJECT =
  /\b(?:services?|overall|councils?|authority|authorities|borough|county|city|agency|force|arrangements|department|areas?|board|trust|home|provision|effectiveness|work|inspection|report|region)\b/i;
const COPULA =
  /\b(?:is|are|was|were|been|being|be|(?:remain|stay)(?:s|ed)?)\s+(?:(?:still|now|overall|again|already|also|only|just|both|all|each|at|seriously|currently|then|once|therefore|previously|formerly|largely)\s+)*[“"‘']?$/i;
const SUBJECT =
  /\b(?:it|they|which|services?|councils?|authority|borough|county|city|force|agency|trust|home|both|all|board|provision|department|effectiveness|judge?ment|grade|rating|outcome|verdict|we)\b/i;
const NOUN_BEHIND =
  /^["'”’]?\s+(?:overall\s+|Ofsted\s+)?(?:ratings?|grades?|grading|judge?ments?|verdict|mark|status|category)\b/i;
const NOUN_BEFORE =
  /\b(?:rating|grade|judge?ment|verdict|grading|mark|status|category|effectiveness|outcome)s?(?:\s*,|\s*:|\s+(?:overall\s+)?(?:of|was|is|were|are|as|at|to|remains?|remained))\s+(?:(?:still|now|again|just|only|that\s+.{3,60}\s(?:is|are|was|were))\s+)*[“"‘']?$/i;
/** Words right before the grade in a note without a verb: `Full inspection, overall inadequate`. */
const FRAGMENT =
  /^[^\p{L}]*(?:(?:\d{1,2}(?:st|nd|rd|th)?\s+)?\p{Lu}\p{Ll}{2,8}\.?\s+\d{4}\s*[:–—-]?\s*)?(?:[^.;]{0,40}\b(?:inspection|visit|report|re-?inspection)\s*[,:–—-]\s*)?(?:(?:still|now|again|overall|rated|judged|graded|found)\s+)*[“"‘']?$/iu;
export const INSPECTED =
  /\b(?:ofsted|inspect\w*|estyn|hmic\w*|cqc|ciw|cssiw|care\s+(?:inspectorate|quality)|rated|judged|graded|grades?|ratings?|judge?ments?|framework|watchdog|reports?)\b/i;

/** What is inspected by itself, and is neither an authority nor its service. */
const OTHER_BODY =
  /\b(?:schools?|academ(?:y|ies)|nurser(?:y|ies)|colleges?|childminders?|hospitals?|surger(?:y|ies)|prisons?|pre-?schools?|playgroups?|universit(?:y|ies)|sixth\s+form|care\s+homes?|children[’']s\s+homes?|residential\s+homes?|homes?|hostels?|providers?|clinics?|teachers?|lessons?|pupils?|club|centres?)\b/i;

export interface Place {
  readonly reading: Reading;
  readonly grade: FoundGrade;
  /** Grades of the same sentence that stand before and were taken. */
  readonly taken: readonly FoundGrade[];
  /** Whether the sentences around it speak of inspection. */
  readonly inspected: boolean;
}

function without(text: string, base: number, spans: readonly Span[]): string {
  return spans.reduce((left, { start, end }) => {
    const [from, to] = [Math.max(0, start - base), Math.min(left.length, end - base)];
    return to > from ? left.slice(0, from) + ' '.repeat(to - from) + left.slice(to) : left;
  }, text);
}

/** Only words that may stand between a verb that grades and the grade, or something that can be graded. */
function objectFits(between: string, base: number, { mentions }: Reading): boolean {
  const bare = without(between, base, [
    ...mentions.map(({ span }) => span),
    ...findAspects(between).map(({ span }) => ({ start: span.start + base, end: span.end + base })),
  ]);
  const words = bare.match(/[\p{L}’']+/gu) ?? [];
  if (words.every((word) => WHITE.test(word))) return true;
  return bare.trim() !== between.trim() || OBJECT.test(between);
}

function isVerbGrading({ reading, grade }: Place, clause: Span): boolean {
  const { text } = reading.unit;
  const before = text.slice(clause.start, grade.span.start);
  const verbs = [...before.matchAll(VERB)];
  return verbs.some(({ index, 0: word }) => {
    const from = clause.start + index + word.length;
    const between = text.slice(from, grade.span.start);
    if (between.length > 140) return false;
    // `up` and `from` are no verbs: they count next to the grade alone.
    if (
      /^(?:up|down|from|said|says?|states?)$/i.test(word) &&
      !/^\s+(?:from\s+|to\s+)?[“"‘']?$/.test(between)
    )
      return false;
    return objectFits(between, from, reading);
  });
}

/** `Kent` and `Kent’s services`, but not the supervision in Kent, nor what Kent says of something. */
function isSubject(reading: Reading, span: Span, subject: string, clause: Span): boolean {
  const end = clause.start + subject.length;
  if (span.start < clause.start || span.end > end) return false;
  const lead = subject.slice(0, span.start - clause.start);
  const inside = /\b(?:in|of|for|at|across|from|to|by|near|with)\s+(?:the\s+)?$/i.test(lead);
  if (inside && !SUBJECT.test(lead) && findAspects(lead).length === 0) return false;
  const between = reading.unit.text.slice(span.end, end);
  return !/\b(?:said|says|told|that)\b/i.test(between) && objectFits(between, span.end, reading);
}

function isCopulaGrading({ reading, grade, inspected }: Place, clause: Span): boolean {
  const { text } = reading.unit;
  const before = text.slice(clause.start, grade.span.start);
  const copula = COPULA.exec(before);
  if (!copula) return false;
  const subject = before.slice(0, copula.index);
  const named = reading.mentions.some(({ span }) => isSubject(reading, span, subject, clause));
  const relative =
    /\b(?:which|whose|who)\s*$/.test(text.slice(Math.max(0, clause.start - 8), clause.start)) ||
    /\bhaving\s*$/.test(subject);
  const bare = without(
    subject,
    clause.start,
    reading.mentions.map(({ span }) => span),
  );
  return inspected && (named || relative || findAspects(subject).length > 0 || SUBJECT.test(bare));
}

/** `Services there require improvement`: the grade is the verb. */
function isVerbItself({ reading, grade, inspected }: Place, clause: Span): boolean {
  if (grade.grade !== 'requires improvement' || !inspected) return false;
  const subject = reading.unit.text.slice(clause.start, grade.span.start);
  const named = reading.mentions.some(
    ({ span }) => span.start >= clause.start && span.end <= grade.span.start,
  );
  return named || SUBJECT.test(subject) || findAspects(subject).length > 0;
}

/** One more grade of the same subject: `good in 2012, adequate in 2015 and inadequate now`. */
function isContinued({ reading, grade, taken }: Place): boolean {
  const last = taken.at(-1);
  if (!last) return false;
  const between = reading.unit.text.slice(last.span.end, grade.span.start);
  return (
    between.length < 90 &&
    /(?:,|\band|\bto|\bthen|\bbut)\s+(?:(?:as|then|now|again|to|be|an?|overall|only)\s+)*[“"‘']?$/.test(
      between,
    ) &&
    !/[.;]/.test(between)
  );
}

/** Words that may stand around the name in `The verdict on Kent: good`. */
const AROUND_NAME =
  /\b(?:overall|and|the|ofsted|verdict|judge?ments?|grades?|ratings?|on|of|for|in|children[’']s\s+services)\b/gi;

/** `Slough: inadequate`, `Kent (good)`, `Services in Kent inadequate`: a name and its grade, no verb between. */
function isNamed({ reading, grade, taken }: Place, clause: Span): boolean {
  const { text } = reading.unit;
  const start = Math.max(clause.start, (taken.at(-1)?.span.end ?? -1) + 1);
  const before = text.slice(start, grade.span.start);
  const bare = without(
    before,
    start,
    reading.mentions.map(({ span }) => span).filter((span) => span.start >= start),
  );
  const apart =
    /[:–—|(,-]\s*[“"‘']?$/.test(before) ||
    /^\p{Lu}/u.test(text.slice(grade.span.start)) ||
    /^["”’]?[.]?$/.test(text.slice(grade.span.end));
  return apart && bare !== before && !/\p{L}/u.test(bare.replace(AROUND_NAME, ''));
}

/** `good or outstanding` is no grade that anybody was given. */
const ALTERNATIVE =
  /\b(?:good|outstanding|adequate|inadequate|improvement)["”’]?\s+or\s+(?:even\s+)?["“‘]?$/i;
const ALTERNATIVE_BEHIND =
  /^["”’]?\s+(?:or|and)\s+(?:better|above|worse|below)\b|^["”’]?\s+or\s+["“‘]?(?:good|outstanding|adequate|inadequate|requires)\b/i;

/** `the “inadequate” that it was given` */
const GIVEN_BEHIND =
  /^["'”’]?\s+(?:that|which)?\s*(?:it|they|the\s+\p{L}+|he|she)\s+(?:was|were|had\s+been|has\s+been)\s+(?:given|awarded|handed)\b/iu;

function isRejected({ reading, grade }: Place, clause: Span): boolean {
  const { text } = reading.unit;
  const [before, after] = [text.slice(clause.start, grade.span.start), text.slice(grade.span.end)];
  if (ALTERNATIVE.test(before) || ALTERNATIVE_BEHIND.test(after)) return true;
  return NOT_JUDGEMENTS.some(
    (rule) =>
      rule.before?.test(before) ||
      rule.lead?.test(text.slice(0, grade.span.start)) ||
      rule.after?.test(after) ||
      rule.sentence?.test(text),
  );
}

/** Is somebody else's grade spoken of: a school's in the area, say? */
function isOthers({ reading, grade }: Place, clause: Span): boolean {
  const { text } = reading.unit;
  const own = without(
    text.slice(clause.start, grade.span.start),
    clause.start,
    reading.mentions.map(({ span }) => span),
  );
  const body = reading.mentions.some(({ authority }) => authority.kind === 'body');
  return !body && OTHER_BODY.test(own) && !/\b(?:the|same|this)\s+(?:same\s+)?home\b/i.test(own);
}

/** A grade and no other word: the head of a list, or a cell of a table. */
export function isGradeAlone(text: string): boolean {
  const [grade, ...more] = findGrades(text);
  if (!grade || more.length > 0) return false;
  return !/\p{L}/u.test(text.slice(0, grade.span.start) + text.slice(grade.span.end));
}

/** Does the sentence say that somebody was given this grade? Whom is not asked here. */
export function isGiven(place: Place): boolean {
  const { reading, grade } = place;
  const { text } = reading.unit;
  if (isGradeAlone(text)) return false;
  const clause = clauseAt(text, grade.span.start);
  const [before, after] = [text.slice(clause.start, grade.span.start), text.slice(grade.span.end)];
  if (GIVEN_BEHIND.test(after)) return true;
  if (isRejected(place, clause) || isOthers(place, clause)) return false;
  return (
    isVerbGrading(place, clause) ||
    isCopulaGrading(place, clause) ||
    NOUN_BEHIND.test(after) ||
    NOUN_BEFORE.test(before) ||
    FRAGMENT.test(text.slice(0, grade.span.start)) ||
    isNamed(place, clause) ||
    isVerbItself(place, clause) ||
    isContinued(place) ||
    /\b(?:first|only|second|third)\s+[“"‘']?$/i.test(before)
  );
}
