import { findAuthorities } from '../../../language/authorities.js';
import type { Store } from '../../../store/store.js';
import { authorityIds } from '../../authorities/authority-ids.js';
import type { StandingJudgement } from '../../judgements/find-judgements.js';
import type { Question } from '../question.js';
import { aspectAsked, isFor, isWhole } from './aspect-asked.js';
import { changeAsked, changesOf, type Direction } from './changed.js';
import { gradeAsked } from './grade-asked.js';
import { firstShown, type Graded, gradedList, showAll } from './graded-list.js';
import { type Grading, judgementsIn, ofYears, standing } from './judgements-in.js';

const NO_CHANGE: Readonly<Record<Direction, string>> = {
  better:
    'This collection states for no such authority an earlier and a later grade of which the later is better.',
  worse:
    'This collection states for no such authority an earlier and a later grade of which the later is worse.',
};

type Judgements = readonly StandingJudgement[];

const nameOf = ({ authority }: StandingJudgement) => authority.name;
const none = (reason: string): Graded => ({ values: null, shown: [], judgements: [], reason });

/** The authorities whose grade went one way, each with the sentences of both grades. */
async function changed(
  store: Store,
  question: Question,
  direction: Direction,
  all: Judgements,
): Promise<Graded> {
  const { grades, text, years } = question;
  const asked = aspectAsked(text);
  const changes = changesOf(all, direction)
    .filter(({ after }) => isFor(after, asked) && ofYears([after], years).length > 0)
    .map(({ before, after }) => [before, after])
    .filter((both) => grades.length === 0 || both.some(({ grade }) => grades.includes(grade)));
  if (changes.length === 0) return none(NO_CHANGE[direction]);
  return gradedList(store, changes.flat(), { by: nameOf, sentences: 2 });
}

/** The authorities that have a grade; null where none has. */
async function places(
  store: Store,
  { grades, text, years }: Question,
  all: Judgements,
): Promise<Graded | null> {
  const asked = aspectAsked(text);
  const fitting = standing(
    all.filter((one) => grades.includes(one.grade) && isFor(one, asked)),
    years,
  );
  return fitting.length > 0 ? gradedList(store, fitting, { by: nameOf, sentences: 1 }) : null;
}

function noGrade({ text }: Question, own: Judgements): string {
  const name = findAuthorities(text)
    .map(({ span }) => `“${text.slice(span.start, span.end)}”`)
    .join(' or ');
  if (own.length === 0) return `${name} is mentioned, but this collection states no grade for it.`;
  return `Grades of ${name} are stated, but none for what is asked.`;
}

/** For what an authority has one of the grades that are asked for. */
async function aspects(store: Store, question: Question, own: Judgements): Promise<Graded> {
  const { grades, years } = question;
  const fitting = standing(
    own.filter(({ aspect, grade }) => aspect !== 'overall' && grades.includes(grade)),
    years,
  );
  if (fitting.length === 0) return none(noGrade(question, own));
  return gradedList(store, fitting, { by: ({ aspect }) => aspect, sentences: 1 });
}

/** The grade that an authority has: for the whole, where none is stated, for each part. */
async function grade(store: Store, question: Question, own: Judgements): Promise<Graded> {
  const asked = aspectAsked(question.text);
  const given = standing(own, question.years);
  const fitting = given.filter((one) => isFor(one, asked));
  const judgements = fitting.length === 0 && isWhole(asked) ? given : fitting;
  if (judgements.length === 0) return none(noGrade(question, own));
  const evidence = judgements.flatMap((one) => one.evidence);
  return { values: null, shown: await showAll(store, evidence), judgements };
}

/** Whether an authority has one of the grades that are asked for: what it had until a later one is neither yes nor no. */
async function whether(store: Store, question: Question, own: Judgements): Promise<Graded> {
  const { text, years, grades } = question;
  const asked = aspectAsked(text);
  const given = own.filter((one) => isFor(one, asked));
  const isAsked = ({ grade: its }: StandingJudgement) => grades.includes(its);
  const told = standing(given, years);
  const judgements = [...new Set([...told, ...given.filter(isAsked)])];
  if (judgements.length === 0) return none(noGrade(question, own));
  const shown = await Promise.all(judgements.map((one) => firstShown(store, one)));
  const graded = { values: null, shown: shown.flat(), judgements };
  if (told.some(isAsked)) return { ...graded, polarity: 'Yes' };
  return given.some(isAsked) ? graded : { ...graded, polarity: 'No' };
}

/**
 * Answers what judgements can answer: the grade of an authority, for what it has a grade, or the authorities with a
 * grade, or whether one has it. Null when the question asks for something else.
 */
export async function gradedAnswer(
  store: Store,
  question: Question,
  grading: Grading,
): Promise<Graded | null> {
  const direction = changeAsked(question.text);
  if (direction) return changed(store, question, direction, await judgementsIn(store, grading));
  const asked = gradeAsked(question);
  if (!asked) return null;
  const all = await judgementsIn(store, grading);
  if (asked.of === 'places') return places(store, question, all);
  const known = new Set(await authorityIds(store, asked.places).catch(() => []));
  const own = all.filter(({ authority }) => known.has(authority.id));
  return { aspects, grade, whether }[asked.of](store, question, own);
}
