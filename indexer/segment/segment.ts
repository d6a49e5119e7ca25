import { dateInAddress, findDates } from '../../language/dates.js';
import type { Drop, Place } from '../../store/store.js';
import type { Line } from '../line.js';
import { countWords } from '../noise/noise-rule.js';
import type { SourceText } from '../read.js';
import { sameness } from '../role.js';
import { type Boundary, findBoundaries } from './boundaries.js';
import { datelineOf, inOrder, isPaper, isWriter, type Meta, NAME_OF_PAPER } from './meta.js';
import { pagePublisher } from './publisher.js';
import { readLines } from './read-lines.js';
import { type Reading, sameText } from './reading.js';
import { choosePageTitle } from './title.js';

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

interface Range {
  readonly from: number;
  readonly to: number;
  readonly title: Reading | null;
}

const isBody = ({ role }: Reading) => role === 'prose' || role === 'item';

/** The lines of each article. A page without any boundary is one article from its title to its end. */
function rangesOf(readings: readonly Reading[], boundaries: readonly Boundary[]): readonly Range[] {
  const first = boundaries[0]?.at ?? readings.length;
  const opening = choosePageTitle(readings, first);
  const rest = boundaries.map(({ at, titleAt }, index) => ({
    from: at,
    to: boundaries[index + 1]?.at ?? readings.length,
    title: readings[titleAt]!,
  }));
  return readings.slice(0, first).some(isBody) || rest.length === 0
    ? [{ from: 0, to: first, title: opening }, ...rest]
    : rest;
}

const wordsIn = (readings: readonly Reading[]) =>
  readings.filter(isBody).reduce((sum, { line }) => sum + line.text.split(' ').length, 0);

const INTRODUCTION_WORDS = 70;
const SCRAP_WORDS = 25;

/**
 * What stands before the first article and is short introduces the page: a few sentences above several articles,
 * a scrap above a single one.
 */
function isIntroduction(
  range: Range,
  index: number,
  ranges: readonly Range[],
  readings: readonly Reading[],
): boolean {
  if (index > 0 || range.from > 0 || ranges.length < 2) return false;
  return (
    wordsIn(readings.slice(range.from, range.to)) < (ranges.length >= 3 ? INTRODUCTION_WORDS : SCRAP_WORDS)
  );
}

/** Lines about the article: those above its first words and those below its last ones. */
function metaOf(source: string, readings: readonly Reading[], { from, to }: Range): Meta {
  const own = readings.slice(from, to);
  const [first, last] = [own.findIndex(isBody), own.findLastIndex(isBody)];
  // Date and byline often stand under the standfirst, so one body block may come before them.
  const second = own.findIndex((reading, index) => index > first && isBody(reading));
  const around = own.flatMap(({ meta }, index) =>
    meta && (first < 0 || index < Math.max(first, second) || index > last) ? [meta] : [],
  );
  const byName = bareByline(own.slice(0, Math.max(first, 0)));
  const more = own.flatMap(({ line }) => addressOfMore(source, line));
  const dateline = first < 0 ? null : datelineOf(own[first]!.line.text);
  return inOrder([
    ...around,
    ...(dateline ? [{ date: dateline }] : []),
    ...byName,
    ...signature(own),
    ...more,
  ]);
}

/** A name alone on its line, right above or below the date. */
function bareByline(head: readonly Reading[]): readonly Meta[] {
  const found = head.find(
    ({ role, line }, index) =>
      role === 'title' &&
      isWriter(line.text) &&
      [head[index - 1], head[index + 1]].some((beside) => beside?.meta?.date),
  );
  return found ? [{ author: found.line.text }] : [];
}

const FAREWELL =
  /^(?:yours (?:sincerely|faithfully|truly|ever)|sincerely|(?:with )?(?:(?:best|kind|warm|very|many|all|good) )*(?:wishes|regards|thanks))\b.{0,40},?$/i;

/** Who signs a letter: the name right below its farewell. */
function signature(own: readonly Reading[]): readonly Meta[] {
  const at = own.findIndex(({ line }) => FAREWELL.test(line.text) && !/[.!?]$/.test(line.text));
  const name = at < 0 ? undefined : own[at + 1]?.line.text;
  return name !== undefined && isWriter(name) ? [{ author: name }] : [];
}

/** `– See more at: https://…` names the article's own address, apart from what it adds to count its readers. */
function addressOfMore(source: string, { drops }: Line): readonly Meta[] {
  const dropped = drops
    .filter(({ reason }) => reason === 'address')
    .map(({ span }) => source.slice(span.start, span.end));
  return dropped.flatMap((text) => /https?:\/\/[^\s#]+/.exec(text) ?? []).map((url) => ({ url }));
}

/** What stands above the first article and is not its own. */
function headOfPage(readings: readonly Reading[], ranges: readonly Range[]): readonly Reading[] {
  const [first] = ranges;
  if (!first?.title) return [];
  return readings.slice(0, first.from > 0 ? first.from : readings.indexOf(first.title));
}

/** A page that begins with a date, before its first article, gives it to every article without one. */
function pageDate(readings: readonly Reading[], ranges: readonly Range[]): string | null {
  const head = headOfPage(readings, ranges);
  const dates = head.flatMap(({ meta }) => meta?.date ?? []);
  return dates.find((date) => date.length === 10) ?? dates[0] ?? footDate(readings);
}

/** The only date of a page, below its last article, is the day of them all. */
function footDate(readings: readonly Reading[]): string | null {
  const dated = readings.flatMap(({ meta }, at) => (meta?.date && !meta.updated ? [at] : []));
  const last = readings.findLastIndex(isBody);
  return dated.length === 1 && dated[0]! > last ? readings[dated[0]!]!.meta!.date! : null;
}

/** `Author: X` above a list of articles holds for all of them. */
function pageAuthor(readings: readonly Reading[], ranges: readonly Range[]): string | null {
  const head = headOfPage(readings, ranges);
  return head.find(({ meta }) => meta?.author)?.meta?.author ?? null;
}

function partsOf(readings: readonly Reading[], range: Range): readonly Part[] {
  let heading: string | null = null;
  const parts: Part[] = [];
  const seen = new Set<string>();
  for (const reading of readings.slice(range.from, range.to)) {
    if (reading.role === 'title' && !sameText(reading, range.title ?? undefined)) heading = reading.line.text;
    const again = reading.role === 'prose' && reading.line.text.length > 60 && seen.has(reading.line.text);
    if (isBody(reading) && !again) parts.push({ line: reading.line, heading });
    seen.add(reading.line.text);
  }
  return parts;
}

const LABELLED_DATE =
  /(?:^|[\s.])(?:(?:report|first|originally|date) )?(?:published|publication(?: date)?|issued|date of (?:publication|issue))(?: (?:by|on) [\p{L} ]{2,40})?\s*:\s*/iu;
const HEAD_LINES = 4;
const HEAD_LENGTH = 600;

/** A text whose lines were run together holds its own date, with a label: `… Report published: 3 December 2018. …`. */
function labelledDate(parts: readonly Part[]): string | null {
  for (const { line } of parts.slice(0, HEAD_LINES)) {
    const text = line.text.slice(0, HEAD_LENGTH);
    const label = LABELLED_DATE.exec(text);
    const after = label ? text.slice(label.index + label[0].length) : '';
    const date = findDates(after)[0];
    if (date?.span.start === 0) return date.iso;
  }
  return null;
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
    null;
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

/** `Judge orders council to pay - Ottercombe Echo`: the headline, and the paper behind it. */
function creditIn(title: string): readonly [string, string] | null {
  const at = Math.max(...[' - ', ' – ', ' — ', ' | '].map((mark) => title.lastIndexOf(mark)));
  const [headline, paper] = [title.slice(0, at).trim(), title.slice(at + 3).trim()];
  return at > 0 && NAME_OF_PAPER.test(paper) && countWords(headline) >= 4 ? [headline, paper] : null;
}

/** Do all titles of a digest end in a name, not the same each time, and one of them in a paper's? */
function creditsInTitles(ranges: readonly Range[]): boolean {
  const credits = ranges.map(({ title }) => (title && creditIn(title.line.text))?.[1]);
  const papers = credits.filter((name) => name && isPaper(name));
  return papers.length > 0 && new Set(credits).size >= 2 && !credits.includes(undefined);
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
  const all = rangesOf(readings, boundaries).filter(({ from, to }) => readings.slice(from, to).some(isBody));
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
