import type { Span } from '../span.js';
import type { DateForm } from './form.js';
import { numericForms } from './numeric-forms.js';
import { spelledForms } from './spelled-forms.js';

/** A date in a text. */
export interface FoundDate {
  /** From its weekday, when it has one, to its year, or to the zone of a machine's timestamp. */
  readonly span: Span;
  /** The calendar day as printed, `2014-02-18`, or the month, `2014-02`. */
  readonly iso: string;
  readonly precision: 'day' | 'month';
}

interface Candidate {
  readonly span: Span;
  readonly iso: string | null;
}

/** Every way of writing a date that `findDates` knows. */
export const dateForms: readonly DateForm[] = [...spelledForms, ...numericForms];

/** The dates of a text, in its order, none overlapping another. Years are 1900 to 2099. */
export function findDates(text: string): readonly FoundDate[] {
  // Every form has a year in figures, and most lines have none.
  if (!/\d/.test(text)) return [];
  const candidates = dateForms.flatMap((form) => candidatesOf(form, text));
  return withoutOverlaps(candidates).flatMap(({ span, iso }) =>
    iso === null ? [] : [{ span, iso, precision: iso.length === 7 ? 'month' : 'day' }],
  );
}

function candidatesOf(form: DateForm, text: string): readonly Candidate[] {
  return Array.from(text.matchAll(form.pattern), (match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    iso: form.read(match.groups!),
  }));
}

/** Impossible days keep their place here, so that `31 February 2014` is not read as `February 2014`. */
function withoutOverlaps(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted(byStartThenLongest)) {
    if (candidate.span.start >= (kept.at(-1)?.span.end ?? 0)) kept.push(candidate);
  }
  return kept;
}

function byStartThenLongest(a: Candidate, b: Candidate): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
