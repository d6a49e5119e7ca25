import type { Authority } from '../../language/authorities.js';
import type { Context } from './context.js';
import { aspectOfForce, forceMeant } from './force.js';
import { type GivenGrade, givenGrades } from './given-grades.js';
import { inheritedAspects } from './inherited.js';
import { inspectorateNear } from './inspectorate-near.js';
import { dealtAspects } from './respectively.js';
import type { Statement } from './statement.js';
import { whatIsGraded, whatOnDay } from './what.js';
import { dateBesideName, dateOf } from './when/date-of.js';
import { daysOfGrades } from './when/days-of-grades.js';
import { sayingOf } from './when/saying.js';
import { sharedDate } from './when/shared-date.js';
import { whoIsGraded } from './who.js';

const WITHDRAWN =
  /\b(?:(?:report|judge?ment|grade|rating|inspection|verdict|it|that|which)\b[^.;]{0,60}\b(?:was|were|has\s+been|been|is|be)\s+(?:later\s+|since\s+|formally\s+|then\s+)?(?:withdrawn|quashed|rescinded|annulled|retracted|set\s+aside|declared\s+void)|(?:withdrew|quashed|rescinded|annulled|retracted|has\s+withdrawn)\s+(?:the|its|that|a|an)\b[^.;]{0,40}\b(?:report|judge?ment|grade|rating|verdict|inspection))\b/i;

/** `at the same time` as what was stated last. */
const SAME_TIME = /\b(?:at|on|in)\s+the\s+same\s+(?:time|day|week|month|year)\b/i;

const TRADES = new Set(['adoption', 'fostering', 'youth justice']);

/** Of an agency, its trade is no aspect of its own. */
function ofBody(aspects: readonly string[]): readonly string[] {
  const own = aspects.filter((aspect) => !TRADES.has(aspect));
  return own.length > 0 || aspects.length === 0 ? own : ['overall'];
}

interface Told {
  readonly context: Context;
  /** The number of the sentence. */
  readonly at: number;
  /** What the sentences before it state. */
  readonly before: readonly Statement[];
}

/** What was graded, as the sentence says or those above it. */
function aspectsOf({ context, at, before }: Told, { place }: GivenGrade) {
  const { text } = place.reading.unit;
  const named = dealtAspects(text, place) ?? whatIsGraded(text, place);
  const isWhole = named.length === 1 && named[0] === 'overall';
  return { named, inherited: isWhole ? inheritedAspects(context, at, { place, before }) : null };
}

function statementsOf(
  told: Told,
  given: GivenGrade,
  { own, others }: ReturnType<typeof daysOfGrades>[number],
): readonly Statement[] {
  const { context, at, before } = told;
  const { place, grade } = given;
  const { unit } = place.reading;
  const then = SAME_TIME.test(unit.text) ? before.at(-1)?.date : null;
  const saying = sayingOf(place, context.inMinutes);
  const inspectorate = inspectorateNear(context, unit.text);
  const { named, inherited } = aspectsOf(told, given);
  const { start } = place.mention.span;
  return whoIsGraded(context, at, place).flatMap((who: Authority) => {
    const authority = forceMeant(who, { aspects: named, inspectorate });
    const dated = dateOf(context, at, { ...saying, of: authority, own: own ?? then ?? null });
    const aspects = inherited ?? (authority.kind === 'body' ? ofBody(named) : named);
    return aspects.flatMap((aspect): readonly Statement[] => {
      const first: Statement = {
        authority,
        aspect: aspectOfForce(authority, inherited ? aspect : whatOnDay(aspect, unit.text, dated.date)),
        grade,
        inspectorate,
        ...(dateBesideName(context, at, place, who) ?? dated),
        withdrawn: place.taken.length === 0 && WITHDRAWN.test(unit.text),
        past: saying.past,
        span: unit.span,
        at: unit.span.start + start,
      };
      const stated = { ...first, ...sharedDate(context, at, { stated: first, before }) };
      return [
        stated,
        ...others.map(({ iso, past }) => ({ ...stated, date: iso, dateSource: 'report' as const, past })),
      ];
    });
  });
}

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
  const days = daysOfGrades(unit.text, spans, context.day);
  return given.flatMap((one, nth) => statementsOf({ context, at, before }, one, days[nth]!));
}
