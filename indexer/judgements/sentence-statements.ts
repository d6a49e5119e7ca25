import type { Authority } from '../../language/authorities.js';
import { findGrades, findInspectorates } from '../../language/grades.js';
import { ownWords } from './clause.js';
import type { Context, Reading } from './context.js';
import { dateBeside } from './date-beside.js';
import { entryOf } from './entry.js';
import { aspectOfForce, forceMeant } from './force.js';
import { givenGrades } from './given-grades.js';
import { inheritedAspects } from './inherited.js';
import { otherDays } from './other-days.js';
import type { Place } from './place.js';
import type { Statement } from './statement.js';
import { whatIsGraded, whatOnDay } from './what.js';
import { datesIn, datesOfGrades } from './when.js';
import { whoIsGraded } from './who.js';

const PAST =
  /\(was\s|\b(?:ha(?:d|ving)\s+(?:been|previously)|previous(?:ly)?|former(?:ly)?|last\s+(?:inspect\w*|visit\w*|full|time)|earlier|prior|used\s+to|once|until|followed|following|(?:up|down)\s+from|(?:down|up)graded\s+from|\bfrom)\b|\b(?:which|when|whose)\b[^.;]{0,40}\b(?:was|were|has|have)\b|\bsince\s+(?:being|it|the)|\btook\s+over\b|\blost\s+(?:its|their|the)\b/i;
const PUBLISHED = /\b(?:publish\w*|report|issued|released|had\s+inspected)\b/i;
const WITHDRAWN =
  /\b(?:(?:report|judge?ment|grade|rating|inspection|verdict|it|that|which)\b[^.;]{0,60}\b(?:was|were|has\s+been|been|is|be)\s+(?:later\s+|since\s+|formally\s+|then\s+)?(?:withdrawn|quashed|rescinded|annulled|retracted|set\s+aside|declared\s+void)|(?:withdrew|quashed|rescinded|annulled|retracted|has\s+withdrawn)\s+(?:the|its|that|a|an)\b[^.;]{0,40}\b(?:report|judge?ment|grade|rating|verdict|inspection))\b/i;

/** The day that a later sentence of the paragraph gives for the report, when this one gives none. */
function publishedNearby({ readings, article }: Context, at: number): string | null {
  const block = readings[at]!.unit.block;
  const near = [readings[at + 1], readings[at - 1]].filter((one) => one?.unit.block === block);
  const told = near.flatMap((one) =>
    one && PUBLISHED.test(one.unit.text) && findGrades(one.unit.text).length === 0
      ? datesIn(one.unit.text, article.date).slice(0, 1)
      : [],
  );
  return told[0]?.iso ?? null;
}

const EARLIER =
  /\b(?:old|older|earlier|previous|former)\s+(?:grades?|ratings?|judge?ments?|verdict|inspection|report)\b/i;

/** The day that the rest of the paragraph gives for what went before: `The old grade was given in 2011.` */
function earlierNearby({ readings, article }: Context, at: number): string | null {
  const { block } = readings[at]!.unit;
  const next = readings.slice(at + 1, at + 3).filter(({ unit }) => unit.block === block);
  const told = next.flatMap(({ unit: { text } }) => {
    const from = text.search(EARLIER);
    if (from < 0 || findGrades(text).length > 0) return [];
    return datesIn(text, article.date).filter(({ span }) => span.start > from);
  });
  return told[0]?.iso ?? null;
}

/** The date that a list item begins with. */
function dateOfItem({ readings, article }: Context, at: number): string | null {
  const { unit } = readings[at]!;
  const first = readings.find((one) => one.unit.block === unit.block && one.unit.first);
  const date = first ? datesIn(first.unit.text, article.date)[0] : undefined;
  const apart = date && /^\s*[:–—,|-]/.test(first!.unit.text.slice(date.span.end));
  return apart && date.span.start <= 4 ? date.iso : null;
}

/** Said of how things stand while the article is written. */
const PRESENT = /\b(?:is|are|now|still|remains?|requires?|today|currently)\b/i;

interface Saying {
  readonly past: boolean;
  /** Said by the way, of somebody named for another reason: `Kent, whose services were found …, says`. */
  readonly byTheWay: boolean;
}

/** A grade that the article states in its own right, with no other date, is its news. */
function isNews({ article }: Context, { unit }: Reading, { past, byTheWay }: Saying): boolean {
  return article.date !== null && !past && (!byTheWay || PRESENT.test(unit.text));
}

/** `Kent, which was …`, but not `Ofsted, which judged …`. */
const isByTheWay = ({ clause, skeleton }: Place) =>
  clause.relative &&
  !/^\s*(?:they|it|inspectors|Ɨ+)\b/iu.test(clause.text.slice(clause.span.start)) &&
  !/Ɨ\S{0,2},\s+\p{L}*\s*$/u.test(skeleton.slice(0, clause.span.start));

type Dated = Pick<Statement, 'date' | 'dateSource'>;

function dateOf(context: Context, at: number, own: string | null, saying: Saying): Dated {
  const { past } = saying;
  const reading = context.readings[at]!;
  const told =
    own ??
    dateOfItem(context, at) ??
    (past ? null : (entryOf(context, at)?.date ?? null)) ??
    (past ? earlierNearby(context, at) : (context.reportDate ?? publishedNearby(context, at)));
  if (told) return { date: told, dateSource: told === context.article.date ? 'article' : 'report' };
  if (isNews(context, reading, saying)) return { date: context.article.date, dateSource: 'article' };
  return { date: null, dateSource: 'none' };
}

const IN_A_LIST: Saying = { past: false, byTheWay: false };

/** The date of a grade that a text gives to a list. */
export function datedIn(context: Context, at: number, text: string): Dated {
  return dateOf(context, at, datesIn(text, context.article.date).at(-1)?.iso ?? null, IN_A_LIST);
}

/** Right before the grade, it says that it stands. */
const STILL = /\b(?:still|now|remains?|currently)\s(?:\p{L}+\s){0,3}[“"‘']?$/iu;

/** `was told that it requires improvement`: the grade itself stands in the present. */
const PRESENT_GRADE = /^requires?\b/i;
const OF_IT = /\b(?:it|they|services|council|still|now)\s+[“"‘']?$/i;

/** Told as what went before: in its own clause, behind the grade before it. */
function isPast({ reading: { unit }, clause, mention, taken }: Place): boolean {
  const from = Math.max(0, taken.at(-1)?.span.end ?? 0);
  const opener = unit.text.slice(Math.max(from, clause.span.start - 8), clause.span.start);
  const behind = unit.text.slice(mention.span.end);
  const lead =
    opener + ownWords(unit.text, clause).slice(Math.max(from, clause.span.start), mention.span.start);
  const own = unit.text.slice(mention.span.start, mention.span.end);
  if (STILL.test(lead) || (PRESENT_GRADE.test(own) && OF_IT.test(lead))) return false;
  return PAST.test(lead) || /^["'”’]?,?\s+(?:overall\s+)?(?:until|before|then)\b/.test(behind);
}

/** Of several listed behind a grade, each may carry its date. */
function besides(context: Context, at: number, { mention }: Place, { id }: Authority): Dated | null {
  const reading = context.readings[at]!;
  const listed = reading.mentions.filter(({ span }) => span.start >= mention.span.end);
  const dates = listed.map((one) => ({
    id: one.authority.id,
    date: dateBeside(reading, one, context.article.date),
  }));
  const own = dates.find((one) => one.id === id)?.date;
  if (own) return { date: own, dateSource: 'report' };
  // That of another name is not its own.
  const isListed = dates.some((one) => one.id === id) && dates.some(({ date }) => date !== null);
  return isListed ? dateOf(context, at, null, { past: false, byTheWay: false }) : null;
}

/** `at the same time` as what was stated last. */
const SAME_TIME = /\b(?:at|on|in)\s+the\s+same\s+(?:time|day|week|month|year)\b/i;

/** What one sentence states. @param before what the sentences before it state */
export function statementsIn(
  context: Context,
  at: number,
  before: readonly Statement[],
): readonly Statement[] {
  const { unit } = context.readings[at]!;
  const given = givenGrades(context, at, before);
  if (given.length === 0) return [];
  const spans = given.map(({ place }) => place.mention.span);
  const day = context.article.date;
  const others = spans.map((span) => otherDays(unit.text, span, day));
  const known = datesIn(unit.text, day).filter(({ iso }) => !others.flat().some((one) => one.iso === iso));
  const dates = datesOfGrades(unit.text, spans, known);
  const withdrawn = WITHDRAWN.test(unit.text);
  return given.flatMap(({ place, grade }, nth) => {
    const { start } = place.mention.span;
    const past = isPast(place);
    const saying = { past, byTheWay: isByTheWay(place) };
    const then = SAME_TIME.test(unit.text) ? before.at(-1)?.date : null;
    const dated = dateOf(context, at, dates[nth]?.iso ?? then ?? null, saying);
    const inspectorate = inspectorateNear(context, unit.text);
    const what = whatIsGraded(unit.text, place);
    const same =
      what.length === 1 && what[0] === 'overall' ? inheritedAspects(context, at, { place, before }) : null;
    return whoIsGraded(context, at, place).flatMap((named) => {
      const authority = forceMeant(named, { aspects: what, inspectorate });
      const aspects = same ?? (authority.kind === 'body' ? ofBody(what) : what);
      return aspects.flatMap((aspect): readonly Statement[] => {
        const own = same ? aspect : whatOnDay(aspect, unit.text, dated.date);
        const stated = {
          authority,
          aspect: aspectOfForce(authority, own),
          grade,
          inspectorate,
          ...(besides(context, at, place, named) ?? dated),
          withdrawn: withdrawn && nth === 0,
          past,
          span: unit.span,
          at: unit.span.start + start,
        };
        const again = others[nth]!.map((other) => ({
          ...stated,
          date: other.iso,
          dateSource: 'report' as const,
          past: other.past,
        }));
        return [stated, ...again];
      });
    });
  });
}

const TRADES = new Set(['adoption', 'fostering', 'youth justice']);

/** Of an agency, its trade is no aspect of its own. */
function ofBody(aspects: readonly string[]): readonly string[] {
  const own = aspects.filter((aspect) => !TRADES.has(aspect));
  return own.length > 0 ? own : ['overall'];
}

export function inspectorateNear(context: Context, text: string): string | null {
  const own = new Set(findInspectorates(text).map(({ name }) => name));
  return own.size === 1 ? [...own][0]! : context.inspectorate;
}
