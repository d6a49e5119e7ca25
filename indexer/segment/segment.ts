import { dateInAddress, findDates } from '../../language/dates.js';
import type { Drop, Place } from '../../store/store.js';
import type { Line } from '../line.js';
import type { SourceText } from '../read.js';
import { sameness } from '../role.js';
import { metaOf } from './about.js';
import { isTold } from './around.js';
import { type Boundary, findBoundaries } from './boundaries.js';
import { pageAuthor, pageDate } from './page-facts.js';
import { pagePublisher } from './publisher.js';
import { isIntroduction, type Range, rangesOf } from './ranges.js';
import { readLines } from './read-lines.js';
import { type Reading, sameText } from './reading.js';
import { creditIn, creditsInTitles } from './title-credits.js';
import { dayOfWriting, labelledDate } from './told-dates.js';

/** A stretch of an article that passages are made of, with the heading that it stands under. */
export interface Part {
  readonly line: Line;
  readonly heading: string | null;
}

/** One article of a document, before copies are merged. */
export interface Segment extends Place {
  readonly author: string | null;
  readonly parts: readonly Part[];
}

/** What segmentation makes of a document. */
export interface Segmentation {
  readonly segments: readonly Segment[];
  readonly drops: readonly Drop[];
}

function partsOf(readings: readonly Reading[], range: Range): readonly Part[] {
  let heading: string | null = null;
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const reading of readings.slice(range.from, range.to)) {
    if (reading.role === 'title' && !sameText(reading, range.title ?? undefined)) heading = reading.line.text;
    const again = reading.role === 'prose' && reading.line.text.length > 60 && seen.has(reading.line.text);
    if (isTold(reading) && !again) parts.push({ line: reading.line, heading });
    seen.add(reading.line.text);
  }
  return parts;
}

/** A list may stand above the title of its page. */
function startOf(first: Line, { title }: Range): number {
  return Math.min(first.block.span.start, title?.line.block.span.start ?? Number.POSITIVE_INFINITY);
}

function toSegment(
  source: SourceText,
  readings: readonly Reading[],
  range: Range,
  page: Page,
): Segment | null {
  const parts = partsOf(readings, range);
  const [first, last] = [parts[0]?.line, parts.at(-1)?.line];
  if (!first || !last) return null;
  const entry = range.title?.entry ?? null;
  const meta = metaOf(source.text, readings, range);
  const front = page.alone ? source.front : null;
  const printed = entry?.title ?? range.title?.line.text ?? null;
  const [headline, paper] = (page.credited && printed && creditIn(printed)) || [printed, null];
  const title = front?.title ?? headline;
  const url = front?.url ?? entry?.url ?? meta.url ?? null;
  const date =
    front?.date ??
    entry?.date ??
    (meta.updated ? null : meta.date) ??
    (title ? findDates(title)[0]?.iso : null) ??
    (url ? dateInAddress(url) : null) ??
    page.date ??
    meta.date ??
    labelledDate(parts) ??
    dayOfWriting(parts);
  return {
    document: source.path,
    span: { start: startOf(first, range), end: last.block.span.end },
    title,
    publisher: source.front.publisher ?? meta.publisher ?? page.publisher,
    source: front?.source ?? meta.source ?? paper,
    author: front?.author ?? meta.author ?? page.author,
    date,
    url,
    parts,
  };
}

interface Page {
  readonly credited: boolean;
  readonly alone: boolean;
  readonly date: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
}

const REASONS: Partial<Record<Reading['role'], string>> = {
  title: 'heading or label',
  meta: 'line about the article',
  entry: 'feed plumbing',
  rule: 'separator',
};

/** Every line that is in no article, with why; headings and lines about the article are no noise and not listed. */
function dropsOf(readings: readonly Reading[], used: ReadonlySet<Line>): readonly Drop[] {
  return readings.flatMap(({ line, role }): readonly Drop[] => {
    if (used.has(line)) return line.drops;
    const reason =
      line.noise ?? (role === 'prose' || role === 'item' ? 'outside any article' : REASONS[role]);
    return reason ? [{ span: line.block.span, reason }] : [];
  });
}

/** Parts a cleaned document into its articles, with what the page says about each. */
export function segment(source: SourceText, lines: readonly Line[]): Segmentation {
  const readings = readLines(lines);
  return source.articles ? segmentGiven(source, readings) : segmentFound(source, readings);
}

/** The articles that the format sets apart, each as it is. */
function segmentGiven(source: SourceText, readings: readonly Reading[]): Segmentation {
  const page = { alone: true, credited: false, date: null, author: null, publisher: null };
  const segments = source.articles!.map(({ span, front }) => {
    const from = readings.findIndex(({ line }) => line.block.span.start >= span.start);
    const after = readings.findIndex(({ line }) => line.block.span.start >= span.end);
    const to = after < 0 ? readings.length : after;
    const first = readings[from];
    const title = first && front.title && sameness(first.line.text) === sameness(front.title) ? first : null;
    return toSegment({ ...source, front }, readings, { from: Math.max(0, from), to, title }, page);
  });
  return withDrops(readings, segments);
}

const SEVERAL = 3;
const STRONG = ['closedBySource', 'metaBelow', 'metaAbove', 'entry'] as const;

/** A page that says that it is one article is believed, unless it is plainly a digest of several. */
function boundariesOf({ single }: SourceText, readings: readonly Reading[]): readonly Boundary[] {
  const found = findBoundaries(readings);
  const strong = found.filter(({ features }) => STRONG.some((feature) => features.includes(feature)));
  return single && strong.length < SEVERAL ? [] : found;
}

function segmentFound(source: SourceText, readings: readonly Reading[]): Segmentation {
  const boundaries = boundariesOf(source, readings);
  const all = rangesOf(readings, boundaries).filter(({ from, to }) => readings.slice(from, to).some(isTold));
  const ranges = all.filter((range, index) => !isIntroduction(range, index, all, readings));
  const page = {
    alone: ranges.length === 1,
    credited: creditsInTitles(ranges),
    date: pageDate(readings, ranges),
    author: pageAuthor(readings, ranges),
    publisher: pagePublisher(readings, readings.indexOf(ranges[0]?.title as Reading)),
  };
  return withDrops(
    readings,
    ranges.map((range) => toSegment(source, readings, range, page)),
  );
}

function withDrops(readings: readonly Reading[], all: readonly (Segment | null)[]): Segmentation {
  const segments = all.filter((found) => found !== null);
  const used = new Set(segments.flatMap(({ parts }) => parts.map(({ line }) => line)));
  return { segments, drops: dropsOf(readings, used) };
}
