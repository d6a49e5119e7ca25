import type { Speaker } from '../../store/records.js';
import type { Table } from './csv.js';
import type { FormError } from './form-error.js';
import type { PeriodForm } from './period-form.js';
import { calledAs, type QuoteView } from './quote-view.js';
import { type SaidDate, sayDate } from './say-date.js';

/** A first and a last date; the same twice for a single one. */
export interface Period {
  readonly from: SaidDate;
  readonly to: SaidDate;
}

/** A speaker of a list, ready to draw. */
export interface SpeakerEntry extends Pick<Speaker, 'name' | 'kind' | 'quotes'> {
  readonly link: string;
  readonly roles: readonly { readonly called: string; readonly period: Period | null }[];
  readonly period: Period | null;
}

/** The page of one speaker. */
export interface SpeakerView extends SpeakerEntry, Pick<Speaker, 'aliases'> {
  /** The address of the feed that follows them. */
  readonly feed: string;
  /** From when to when, as it was typed. */
  readonly form: PeriodForm;
  readonly errors: readonly FormError[];
  /** The parameters that ask for the same period; empty for all time. */
  readonly same: string;
  /** How many quotes are of that period. */
  readonly found: number;
  /** Newest first, undated ones last, by the date of their article. */
  readonly timeline: readonly { readonly date: SaidDate | null; readonly quotes: readonly QuoteView[] }[];
  readonly page: number;
  readonly pages: number;
}

/** The page of a speaker, as a path on this server. */
export function speakerLink(id: string): string {
  return `/speakers/${encodeURIComponent(id)}`;
}

function periodOf(from: string | null, to: string | null): Period | null {
  return from !== null && to !== null ? { from: sayDate(from), to: sayDate(to) } : null;
}

/** Prepares a speaker for a list. */
export function speakerEntry({ id, name, kind, quotes, roles, firstDate, lastDate }: Speaker): SpeakerEntry {
  const called = roles.flatMap((role) => {
    const words = calledAs(role);
    return words === null ? [] : [{ called: words, period: periodOf(role.from, role.to) }];
  });
  return { name, kind, quotes, link: speakerLink(id), roles: called, period: periodOf(firstDate, lastDate) };
}

/** Puts quotes of one date together; they come in order of their dates. */
export function timelineOf(quotes: readonly QuoteView[]): SpeakerView['timeline'] {
  const dates = new Map<string | undefined, QuoteView[]>();
  for (const quote of quotes) dates.set(quote.date?.iso, [...(dates.get(quote.date?.iso) ?? []), quote]);
  return [...dates.values()].map((together) => ({ date: together[0]!.date, quotes: together }));
}

const COLUMNS = 'name,kind,also called,roles,quotes,first date,last date,id';

/** Prepares speakers for a spreadsheet. */
export function speakerTable(speakers: readonly Speaker[]): Table {
  const rows = speakers.map(({ id, name, kind, aliases, roles, quotes, firstDate, lastDate }) => {
    const called = roles.map(calledAs).filter((words) => words !== null);
    return [name, kind, aliases.join('; '), called.join('; '), quotes, firstDate, lastDate, id];
  });
  return { columns: COLUMNS.split(','), rows };
}
