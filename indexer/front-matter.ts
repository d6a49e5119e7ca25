/** What a document says about itself beside its text; null where it says nothing. */
export interface FrontMatter {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly source: string | null;
  readonly author: string | null;
  /** `2014-02-18` or `2014-02`. */
  readonly date: string | null;
  readonly url: string | null;
}

type Fields = Readonly<Record<string, unknown>>;

export const NO_FRONT: FrontMatter = {
  title: null,
  publisher: null,
  source: null,
  author: null,
  date: null,
  url: null,
};

/** Front matter, and what of it could not be used, with the remedy. */
export interface ReadFront {
  readonly front: FrontMatter;
  readonly warnings: readonly string[];
}

/** Reads the fields of front matter, wherever they were written. */
export function readFront(fields: Fields): ReadFront {
  const written = toLine(fields.date);
  const front: FrontMatter = {
    title: toLine(fields.title),
    publisher: toLine(fields.publisher),
    source: toLine(fields.source),
    author: toLine(fields.author),
    date: written && readIsoDate(written),
    url: toLine(fields.url),
  };
  if (!written || front.date) return { front, warnings: [] };
  const remedy = 'Write it as 2014-02-18, or 2014-02 where only the month is known.';
  return { front, warnings: [`The front matter's date "${written}" is left out. ${remedy}`] };
}

/** What several say about one thing: the first that says something counts. */
export function firstOf(...all: readonly Partial<FrontMatter>[]): FrontMatter {
  const pick = (key: keyof FrontMatter) => all.map((one) => one[key]).find(Boolean) ?? null;
  return {
    title: pick('title'),
    publisher: pick('publisher'),
    source: pick('source'),
    author: pick('author'),
    date: pick('date'),
    url: pick('url'),
  };
}

/** One line of text; several values, such as authors, side by side. */
function toLine(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(toLine).filter(Boolean).join(', ') || null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).trim() || null;
}

/** The day or month at the start of an ISO date or time stamp; null for all else. */
export function readIsoDate(written: string): string | null {
  const date = /^(\d{4}-\d\d(?:-\d\d)?)(?:$|(?<=-\d\d-\d\d)[T ]\d\d:\d\d)/.exec(written)?.[1];
  if (!date) return null;
  const time = Date.parse(date);
  // A day that the month does not have, Date.parse takes for one in the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : null;
}

/** The day of a moment as mails and feeds write it (RFC 5322, or ISO 8601), as it was where it was written. */
export function readMoment(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const iso = readIsoDate(text);
  if (iso) return iso;
  const day = /(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4})/.exec(text);
  const time = day ? Date.parse(`${day[1]} ${day[2]} ${day[3]} UTC`) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}
