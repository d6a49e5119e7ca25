import { findAuthorities } from '../../language/authorities.js';
import { stemsOf } from '../../language/stem.js';
import type { Evidence } from '../../store/records.js';
import type { Store } from '../../store/store.js';
import { authorityIds } from '../authorities/authority-ids.js';
import type { StandingJudgement } from '../judgements/find-judgements.js';
import { changeAsked, changesOf, type Direction } from './changed.js';
import { judgementsOn } from './grades-stated.js';
import type { Scope } from './in-scope.js';
import type { Question } from './question.js';
import { type Shown, showStretch } from './shown.js';

/** An answer made from judgements. */
export interface Graded {
  /** Names of authorities, for a list. */
  readonly values: readonly { readonly value: string; readonly shown: readonly Shown[] }[] | null;
  readonly shown: readonly Shown[];
  /** What it was made from, as it stands on the day that was asked for. */
  readonly judgements: readonly StandingJudgement[];
  /** Said when there is no such judgement. */
  readonly reason?: string;
}

const ASKS_A_GRADE =
  /\b(?:grades?|graded|ratings?|rated|judge?ments?|judged|inspection (?:outcome|result)s?|(?:outcome|result) of (?:the|its|an?) (?:\w+ )?inspection)\b/i;
const PLACES =
  /\b(?:councils?|authorit(?:y|ies)|boroughs?|count(?:y|ies)|areas?|departments?|cit(?:y|ies)|towns?|places?)\b/i;
const OTHERWISE =
  /^(?:why|how|when|who|whose)\b|\b(?:said|say|says|warn\w*|criticis\w*|complain\w*|framework|scandals?|visited?|many|much|share|proportion|percentage|per cent|regions?|before|until|instead|replac\w+|place of)\b|^(?:which|what) grades? (?!was|were|is|did|do|does|has|have|had)/i;
/** Asks for places by what became of others. */
const WHICH_PLACES = new RegExp(String.raw`\b(?:which|what) (?:\w+ )?${PLACES.source}`, 'i');
/** What services and areas of judgement are called; other words of a question on grades name none. */
const SERVICES = new Set(
  stemsOf(
    'adoption fostering leadership management governance protection help permanence leavers leaver looked board boards education school schools homes home experiences progress practice partnership',
  ),
);

/** The service that a question asks about, as stems; none for how an authority is graded as a whole. */
function aspectAsked({ text }: Question): readonly string[] {
  return stemsOf(text).filter((stem) => SERVICES.has(stem));
}

/** Of judgements with a date only those of a year that is asked for; undated ones only where no date speaks against them. */
function ofYears(
  judgements: readonly StandingJudgement[],
  { years }: Question,
): readonly StandingJudgement[] {
  const dated = judgements.filter(({ date }) => date !== null);
  if (years.length === 0 || dated.length === 0) return judgements;
  return dated.filter(({ date }) => years.some((year) => date!.startsWith(year.slice(0, 4))));
}

function fits({ aspect }: StandingJudgement, asked: readonly string[]): boolean {
  if (asked.length === 0) return aspect === 'overall';
  const stems = new Set(stemsOf(aspect));
  return asked.some((stem) => stems.has(stem));
}

const NO_CHANGE: Readonly<Record<Direction, string>> = {
  better:
    'This collection states for no such authority an earlier and a later grade of which the later is better.',
  worse:
    'This collection states for no such authority an earlier and a later grade of which the later is worse.',
};

const standing = ({ status }: StandingJudgement) => status === 'latest' || status === 'undated';

async function showAll(store: Store, evidence: readonly Evidence[]): Promise<readonly Shown[]> {
  const shown = await Promise.all(evidence.map(({ articleId, span }) => showStretch(store, articleId, span)));
  return shown.flatMap((one) => (one ? [one] : []));
}

/** The authorities whose grade went one way, each with the sentences of both grades. */
async function changedAnswer(
  store: Store,
  question: Question,
  { direction, judgements }: { direction: Direction; judgements: readonly StandingJudgement[] },
): Promise<Graded> {
  const asked = aspectAsked(question);
  const changes = changesOf(judgements, direction)
    .filter(({ after }) => fits(after, asked) && ofYears([after], question).length > 0)
    .filter(
      ({ before, after }) =>
        question.grades.length === 0 ||
        question.grades.some((grade) => [before, after].some((one) => one.grade === grade)),
    );
  if (changes.length === 0) return { values: null, shown: [], judgements: [], reason: NO_CHANGE[direction] };
  return listOf(
    store,
    changes.flatMap(({ before, after }) => [before, after]),
    2,
  );
}

/** What judgements are read over. */
export interface Grading {
  /** The day on which the collection is read. */
  readonly asOf: string | undefined;
  readonly scope: Scope;
}

/**
 * The judgements that stand on a day, with the sentences of the articles that may be read. One whose own date is told
 * is known to have been given by then, though its article is undated.
 */
async function judgementsIn(
  store: Store,
  { asOf, scope: { articles, undated } }: Grading,
): Promise<readonly StandingJudgement[]> {
  const all = await judgementsOn(store, asOf);
  if (articles === null) return all;
  const isRead = ({ articleId }: Evidence, { dateSource }: StandingJudgement) =>
    articles.has(articleId) || (dateSource === 'report' && undated.has(articleId));
  const read = all.map((one) => ({ ...one, evidence: one.evidence.filter((each) => isRead(each, one)) }));
  return read.filter(({ evidence }) => evidence.length > 0);
}

/**
 * Answers what judgements can answer: the grade of an authority, or the authorities with a grade. Null when the
 * question asks for something else.
 */
export async function gradedAnswer(
  store: Store,
  question: Question,
  grading: Grading,
): Promise<Graded | null> {
  const { text, grades, kind } = question;
  const direction = changeAsked(text);
  if (direction)
    return changedAnswer(store, question, { direction, judgements: await judgementsIn(store, grading) });
  const places = findAuthorities(text).map(({ authority }) => authority.id);
  const asksGrade = ASKS_A_GRADE.test(text);
  const asksPlaces = places.length === 0 && grades.length > 0 && PLACES.test(text);
  if (places.length > 0 && WHICH_PLACES.test(text)) return null;
  if (OTHERWISE.test(text) || kind === 'yesno' || (!asksPlaces && !(asksGrade && places.length > 0)))
    return null;
  const known = new Set(asksPlaces ? [] : await authorityIds(store, places).catch(() => []));
  if (!asksPlaces && known.size === 0) return null;
  const judgements = (await judgementsIn(store, grading)).filter((one) =>
    asksPlaces ? grades.includes(one.grade) : known.has(one.authority.id),
  );
  const asked = aspectAsked(question);
  const fitting = ofYears(
    judgements.filter((one) => standing(one) && fits(one, asked)),
    question,
  );
  if (asksPlaces) return fitting.length > 0 ? listOf(store, fitting, 1) : null;
  if (fitting.length === 0)
    return { values: null, shown: [], judgements: [], reason: noGrade(question, asked, judgements) };
  const shown = await showAll(
    store,
    fitting.flatMap(({ evidence }) => evidence),
  );
  return { values: null, shown, judgements: fitting };
}

function noGrade(
  { names, text }: Question,
  asked: readonly string[],
  all: readonly StandingJudgement[],
): string {
  const name = names.map((one) => one.text).join(' or ') || text;
  if (all.length === 0) return `“${name}” is mentioned, but no grade is stated for it.`;
  return `Grades of “${name}” are stated, but ${asked.length > 0 ? 'none for what is asked' : 'none for the whole'}.`;
}

/** The first of its sentences that can be shown: a title is in no passage. */
async function firstShown(store: Store, { evidence }: StandingJudgement): Promise<readonly Shown[]> {
  return (await showAll(store, evidence)).slice(0, 1);
}

/** @param sentences how many show one authority, one a judgement */
async function listOf(
  store: Store,
  judgements: readonly StandingJudgement[],
  sentences: number,
): Promise<Graded> {
  const names = [...new Set(judgements.map(({ authority }) => authority.name))];
  const values = await Promise.all(
    names.map(async (value) => {
      const own = judgements.filter(({ authority }) => authority.name === value);
      const each = await Promise.all(own.map((one) => firstShown(store, one)));
      return { value, shown: each.flat().slice(0, sentences) };
    }),
  );
  return { values, shown: values.flatMap(({ shown }) => shown), judgements };
}
