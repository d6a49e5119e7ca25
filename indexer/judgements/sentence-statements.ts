import type { FoundGrade } from '../../language/grades.js';
import { findGrades, findInspectorates } from '../../language/grades.js';
import type { Span } from '../../language/span.js';
import { clauseAt } from './clause.js';
import type { Context, Reading } from './context.js';
import { INSPECTED, isGiven } from './graded.js';
import type { Statement } from './statement.js';
import { whatIsGraded, whatOnDay } from './what.js';
import { datesIn, datesOfGrades } from './when.js';
import { whoIsGraded } from './who.js';

const PAST =
  /\b(?:ha(?:d|ving)\s+(?:been|previously)|previous(?:ly)?|former(?:ly)?|last\s+(?:inspect\w*|visit\w*|full|time)|earlier|prior|used\s+to|once|until|followed|following|(?:up|down)\s+from|(?:down|up)graded\s+from|\bfrom)\b|\b(?:which|when|whose)\b[^.;]{0,40}\b(?:was|were|has|have)\b|\bsince\s+(?:being|it|the)|\btook\s+over\b|\blost\s+(?:its|their|the)\b/i;
const NEWS =
  /\b(?:today|yesterday|this\s+(?:week|morning|month)|published|latest|new\s+(?:report|inspection)|has\s+been|have\s+been|become|have\s+now|has\s+now|now)\b/i;
const PUBLISHED = /\b(?:publish\w*|report|issued|released)\b/i;
const WITHDRAWN =
  /\b(?:(?:report|judge?ment|grade|rating|inspection|verdict|it|that|which)\b[^.;]{0,60}\b(?:was|were|has\s+been|been|is|be)\s+(?:later\s+|since\s+|formally\s+|then\s+)?(?:withdrawn|quashed|rescinded|annulled|retracted|set\s+aside|declared\s+void)|(?:withdrew|quashed|rescinded|annulled|retracted|has\s+withdrawn)\s+(?:the|its|that|a|an)\b[^.;]{0,40}\b(?:report|judge?ment|grade|rating|verdict|inspection))\b/i;

/** Sentences near enough to say what the grade is about. */
function around({ readings }: Context, at: number): string {
  return [at - 1, at, at + 1].map((one) => readings[one]?.unit.text ?? '').join(' ');
}

function givenGrades(context: Context, at: number): readonly FoundGrade[] {
  const reading = context.readings[at]!;
  const words = findGrades(reading.unit.text);
  if (words.length === 0) return [];
  const inspected = INSPECTED.test(around(context, at).replace(/\brequires?\s+improvement\b/gi, ''));
  return words.reduce<FoundGrade[]>((taken, grade) => {
    if (isGiven({ reading, grade, taken, inspected })) taken.push(grade);
    return taken;
  }, []);
}

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
  const [here, next] = [readings[at]!.unit, readings[at + 1]?.unit];
  if (next?.block !== here.block || findGrades(next.text).length > 0) return null;
  const from = next.text.search(EARLIER);
  const told = datesIn(next.text, article.date).find(({ span }) => span.start > from);
  return from >= 0 ? (told?.iso ?? null) : null;
}

/** The date that a list item begins with. */
function dateOfItem({ readings, article }: Context, at: number): string | null {
  const { unit } = readings[at]!;
  const first = readings.find((one) => one.unit.block === unit.block && one.unit.first);
  const date = first ? datesIn(first.unit.text, article.date)[0] : undefined;
  const apart = date && /^\s*[:–—,|-]/.test(first!.unit.text.slice(date.span.end));
  return apart && date.span.start <= 4 ? date.iso : null;
}

/** A grade is the news of its article where it stands high up, or speaks as news do. */
function isNews({ article }: Context, { unit }: Reading): boolean {
  return (
    article.date !== null && (unit.block <= 1 || NEWS.test(unit.text) || INSPECTED.test(article.title ?? ''))
  );
}

type Dated = Pick<Statement, 'date' | 'dateSource'>;

function dateOf(context: Context, at: number, own: string | null, past: boolean): Dated {
  const reading = context.readings[at]!;
  const told =
    own ??
    dateOfItem(context, at) ??
    (past ? earlierNearby(context, at) : (context.reportDate ?? publishedNearby(context, at)));
  if (told) return { date: told, dateSource: told === context.article.date ? 'article' : 'report' };
  if (!past && isNews(context, reading)) return { date: context.article.date, dateSource: 'article' };
  return { date: null, dateSource: 'none' };
}

/** What the sentence before was about, for one that speaks of the same inspection or the one before it. */
const SAME_MATTER =
  /\b(?:same\s+(?:area|respect|aspect|inspection|category)|previous\s+inspection|(?:last|next)\s+inspect\w*|earlier|moved|returned|re-?inspect\w*)\b/i;

function inherited({ readings }: Context, at: number, before: readonly Statement[]): string | null {
  const { unit } = readings[at]!;
  const last = before.filter(({ span }) => span.start === readings[at - 1]?.unit.span.start);
  const aspects = new Set(last.map(({ aspect }) => aspect));
  return aspects.size === 1 && SAME_MATTER.test(unit.text) ? [...aspects][0]! : null;
}

/** `its good grade, first given in February 2013`: the same grade of an earlier day. */
const FIRST_GIVEN =
  /^[^.;]{0,30}\bfirst\s+(?:given|awarded|achieved|received|gained|earned|secured)\s+(?:in|on)?\s*$/i;

function firstGiven(
  context: Context,
  text: string,
  { start, end }: Span,
): { date: string; at: number } | null {
  const found = datesIn(text, context.article.date).find(
    ({ span }) => span.start > end && FIRST_GIVEN.test(text.slice(end, span.start)),
  );
  return found ? { date: found.iso, at: start } : null;
}

/** The date of a grade that a text gives to a list. */
export function datedIn(context: Context, at: number, text: string): Dated {
  return dateOf(context, at, datesIn(text, context.article.date).at(-1)?.iso ?? null, false);
}

function isPast(text: string, grade: FoundGrade, grades: readonly FoundGrade[]): boolean {
  const clause = clauseAt(text, grade.span.start);
  const lead = text.slice(Math.max(0, clause.start - 8), grade.span.start);
  const after = grades.filter(({ span }) => span.end <= grade.span.start).at(-1)?.span.end ?? 0;
  const own = lead.slice(Math.max(0, after - Math.max(0, clause.start - 8)));
  return PAST.test(own) || /^["'”’]?\s+(?:overall\s+)?(?:until|before)\b/.test(text.slice(grade.span.end));
}

/** What one sentence states. @param before what the sentences before it state */
export function statementsIn(
  context: Context,
  at: number,
  before: readonly Statement[],
): readonly Statement[] {
  const { unit } = context.readings[at]!;
  const grades = givenGrades(context, at);
  if (grades.length === 0) return [];
  const spans = grades.map(({ span }) => span);
  const first = spans.map((span) => firstGiven(context, unit.text, span));
  const known = datesIn(unit.text, context.article.date).filter(
    ({ iso }) => !first.some((one) => one?.date === iso),
  );
  const dates = datesOfGrades(unit.text, spans, known);
  const withdrawn = WITHDRAWN.test(unit.text);
  return grades.flatMap((grade, nth) => {
    const { start, end } = grade.span;
    const past = isPast(unit.text, grade, grades);
    const base = dates[nth];
    const dated = dateOf(context, at, base?.iso ?? null, past);
    const inspectorate = inspectorateNear(context, unit.text);
    const what = whatIsGraded(unit.text, { start, end, after: spans[nth - 1]?.end ?? 0 });
    return whoIsGraded(context, at, { start, end }).flatMap((authority) =>
      (authority.kind === 'body' ? ['overall'] : what).flatMap((aspect): readonly Statement[] => {
        const same = aspect === 'overall' ? inherited(context, at, before) : null;
        const given = {
          authority,
          aspect: same ?? whatOnDay(aspect, unit.text, dated.date),
          grade: grade.grade,
          inspectorate,
          ...dated,
          withdrawn: withdrawn && nth === 0,
          past,
          span: unit.span,
          at: unit.span.start + start,
        };
        const earlier = first[nth];
        return earlier
          ? [given, { ...given, date: earlier.date, dateSource: 'report', past: true }]
          : [given];
      }),
    );
  });
}

export function inspectorateNear(context: Context, text: string): string | null {
  const own = new Set(findInspectorates(text).map(({ name }) => name));
  return own.size === 1 ? [...own][0]! : context.inspectorate;
}
