import type { Selection, Store } from '../../store/store.js';

/** How many passages one publisher, or (null) all together, has in each period. */
export interface MonthsRow {
  readonly publisher: string | null;
  readonly passages: readonly number[];
}

/** What the collection holds along time, by publisher. */
export interface MonthsView {
  /** Months (`2014-02`) or, over a long time, years (`2014`), without a gap. */
  readonly periods: readonly string[];
  /** All together first, then the publishers with the most articles. */
  readonly rows: readonly MonthsRow[];
  /** The largest number of the row of all together. */
  readonly most: number;
}

const MOST_PUBLISHERS = 5;
const MOST_MONTHS = 60;

const monthsOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (months: number) =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;

function allMonths(first: string, last: string): readonly string[] {
  const from = monthsOf(first);
  return Array.from({ length: monthsOf(last) - from + 1 }, (_, at) => monthAt(from + at));
}

/** Counts dated passages by month, or by year where there are too many months to tell apart; null when none is dated. */
export async function monthsView(
  store: Pick<Store, 'facet' | 'select' | 'publishers'>,
): Promise<MonthsView | null> {
  const everything = await store.select({});
  const dated = (await store.facet('month', everything)).map(({ value }) => value).sort();
  if (dated.length === 0) return null;
  const months = allMonths(dated[0]!, dated.at(-1)!);
  const isLong = months.length > MOST_MONTHS;
  const periods = isLong ? [...new Set(months.map((month) => month.slice(0, 4)))] : months;
  const rowOf = async (publisher: string | null, selection: Selection): Promise<MonthsRow> => {
    const counts = await store.facet(isLong ? 'year' : 'month', selection);
    const byPeriod = new Map(counts.map(({ value, passages }) => [value, passages]));
    return { publisher, passages: periods.map((period) => byPeriod.get(period) ?? 0) };
  };
  const publishers = (await store.publishers()).slice(0, MOST_PUBLISHERS);
  const rows = await Promise.all([
    rowOf(null, everything),
    ...publishers.map(async ({ publisher }) =>
      rowOf(publisher, await store.select({ publishers: [publisher] })),
    ),
  ]);
  const isDated = ({ passages }: MonthsRow) => passages.some((one) => one > 0);
  return { periods, rows: rows.filter(isDated), most: Math.max(...rows[0]!.passages) };
}
