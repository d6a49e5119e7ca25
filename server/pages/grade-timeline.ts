import { firstDay, lastDay } from '../../store/days.js';
import { GRADES, type Grade } from '../../store/records.js';
import type { JudgementView } from './judgement-view.js';

/** A judgement in the picture. Places run from 0 to 100 across it; `row` counts the grades shown from above. */
export interface GradeMark extends Pick<JudgementView, 'grade' | 'status' | 'date'> {
  readonly row: number;
  readonly x: number;
  /** From when to when its date can lie: a month or a year is wider than a day. Null for an undated one. */
  readonly period: { readonly from: number; readonly to: number } | null;
}

/** The judgements of one aspect along time. */
export interface GradeLine {
  readonly aspect: string;
  /** The grades that were given, best first. */
  readonly grades: readonly Grade[];
  /** Oldest first, undated ones last. */
  readonly marks: readonly GradeMark[];
}

/** Every aspect over one and the same time. */
export interface GradeTimeline {
  readonly lines: readonly GradeLine[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Where the undated ones stand, apart from time; null when there are none. */
  readonly undatedFrom: number | null;
}

const LEFT = 3;
const RIGHT = 97;
const UNDATED = { from: 76, first: 82, step: 7 };
const MOST_YEARS = 5;
const DAY_MS = 86_400_000;

/** Days since 1970; a day that no calendar has, such as 31 February, counts as one of the next. */
function daysOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number);
  return Date.UTC(year!, month! - 1, date) / DAY_MS;
}

type Scale = (day: string) => number;

function scaleOf(years: readonly number[], right: number): Scale {
  const first = daysOf(`${Math.min(...years)}-01-01`);
  const last = daysOf(`${Math.max(...years)}-12-31`);
  return (day) => LEFT + ((daysOf(day) - first) / (last - first)) * (right - LEFT);
}

/** At most so many years are written below, at even distances. */
function ticksOf(years: readonly number[], scale: Scale): GradeTimeline['years'] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const step = Math.ceil((last - first + 1) / MOST_YEARS);
  const shown = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, n) => first + n * step);
  return shown.map((year) => ({ year, x: scale(`${year}-01-01`) }));
}

function lineOf(aspect: string, judgements: readonly JudgementView[], scale: Scale): GradeLine {
  const grades = GRADES.filter((grade) => judgements.some((one) => one.grade === grade));
  const dated = judgements.flatMap(({ grade, status, date }) => {
    if (date === null) return [];
    const period = { from: scale(firstDay(date.iso)), to: scale(lastDay(date.iso)) };
    const row = grades.indexOf(grade);
    return [{ grade, status, date, row, x: (period.from + period.to) / 2, period }];
  });
  const undated = judgements.filter(({ date }) => date === null);
  const apart = undated.map(({ grade, status, date }, at) => {
    const before = undated.slice(0, at).filter((one) => one.grade === grade).length;
    const x = Math.min(UNDATED.first + before * UNDATED.step, RIGHT);
    return { grade, status, date, row: grades.indexOf(grade), x, period: null };
  });
  return { aspect, grades, marks: [...dated.toSorted((a, b) => a.x - b.x), ...apart] };
}

/** Lays judgements of one authority out along time, aspect by aspect; null when none has a date. */
export function gradeTimeline(judgements: readonly JudgementView[]): GradeTimeline | null {
  const years = judgements.flatMap(({ date }) => (date === null ? [] : Number(date.iso.slice(0, 4))));
  if (years.length === 0) return null;
  const hasUndated = years.length < judgements.length;
  const scale = scaleOf(years, hasUndated ? UNDATED.from - LEFT : RIGHT);
  const aspects = [...new Set(judgements.map(({ aspect }) => aspect))];
  return {
    lines: aspects.map((aspect) => {
      const own = judgements.filter((one) => one.aspect === aspect);
      return lineOf(aspect, own, scale);
    }),
    years: ticksOf(years, scale),
    undatedFrom: hasUndated ? UNDATED.from : null,
  };
}
