import { shinglesOf } from '../deduplicate.js';
import { countWords } from '../noise/noise-rule.js';
import { sameness } from '../role.js';
import { covered, leans, type Reading, sameText, shapeOf } from './features.js';
import { datelineOf } from './meta.js';

/**
 * What speaks for a line beginning an article, and what against it. A line begins one when the sum reaches
 * THRESHOLD. Set by hand on the case folders of test/documents, most telling first.
 */
const WEIGHTS = {
  entry: 8,
  titleRepeated: 4,
  topHeading: 4,
  printedAgain: 4,
  metaBelow: 3.5,
  metaAbove: 3.5,
  dateline: 3.5,
  closedBySource: 3.5,
  closedLikeLast: 3.5,
  inContents: 3,
  separatorAbove: 2.5,
  closedByLink: 2.5,
  newCast: 2,
  ruleAbove: 1.5,
  wideGap: 1.5,
  gapInDenseText: 1,
  likeOthers: 1.5,
  restatedBelow: 1,
  long: 1,
  amongMany: 1,
  nothingBelow: -4,
  numbered: -4,
  numberedStory: 9,
  section: -4,
  label: -6,
  clock: -5,
  insideFeed: -6,
  deepHeading: -3,
  endsInColon: -3,
  barred: -3,
  question: -2,
  quoted: -2,
  sharedCast: -2,
  leaning: -2,
  unlikeOthers: -1.5,
  brief: -1,
} as const;
const THRESHOLD = 3;

export type Feature = keyof typeof WEIGHTS;

export interface Boundary {
  /** The first line that is the article's: its title, or what stands above that and speaks of it. */
  readonly at: number;
  readonly titleAt: number;
  readonly score: number;
  readonly features: readonly Feature[];
}

const LINKS = new Set([
  'link to more',
  'share widget',
  'comment form',
  'feed plumbing',
  'address',
  'related links',
  'file label',
]);
const SEPARATORS = new Set(['repeated on the page', 'image text', 'injected spam']);
const LOOK_AHEAD = 6;
const REACH = 12;

const significant = (reading: Reading) => reading.role !== 'noise' && reading.role !== 'rule';

function typicalGap(readings: readonly Reading[]): number {
  const gaps = readings.map(({ line }) => line.block.gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
}

/** The lines under a heading down to its first prose, and that prose. */
function below(
  readings: readonly Reading[],
  at: number,
): { readonly head: readonly Reading[]; readonly lead: Reading | null } {
  const head: Reading[] = [];
  for (const reading of readings.slice(at + 1, at + REACH)) {
    if (!significant(reading) || reading.label) continue;
    if (reading.role === 'prose' || reading.role === 'item') return { head, lead: reading };
    if (reading.role === 'entry' || head.length === LOOK_AHEAD) break;
    head.push(reading);
  }
  return { head, lead: null };
}

/** What stands between a line and the last words above it that are no noise. */
function above(
  readings: readonly Reading[],
  at: number,
): { readonly last: Reading | null; readonly between: readonly Reading[] } {
  let from = at;
  while (from > 0 && !significant(readings[from - 1]!)) from--;
  return { last: readings[from - 1] ?? null, between: readings.slice(from, at) };
}

/** Is this line about the article above it (its source, its address), not about the one below? */
function closes(readings: readonly Reading[], last: Reading | null, page: Page): boolean {
  if (!last?.meta || page.heads.size > 0) return false;
  let at = readings.indexOf(last);
  while (at > 0 && (readings[at]!.role === 'meta' || !significant(readings[at]!))) at--;
  return ['prose', 'item'].includes(readings[at]!.role) && Boolean(last.meta.source ?? last.meta.url);
}

/** Lines in a row that speak about one article, and what stands on either side of them. */
interface MetaRun {
  readonly from: number;
  /** What they say: of two pages' lines of one kind it is the same. */
  readonly says: string;
  readonly above: Reading | null;
  readonly below: number;
}

const sayings = (readings: readonly Reading[]) =>
  [...new Set(readings.flatMap(({ meta }) => Object.keys(meta ?? {})))].sort().join();

const isTold = (reading: Reading | null | undefined) => reading?.role === 'prose' || reading?.role === 'item';

/** The line whether or not it is noise; rules and noise in between are passed over. */
function metaRuns(readings: readonly Reading[]): readonly MetaRun[] {
  const shown = readings.flatMap((reading, at) => (significant(reading) ? [at] : []));
  return shown.flatMap((from, index): MetaRun[] => {
    const before = readings[shown[index - 1] ?? -1] ?? null;
    if (readings[from]!.role !== 'meta' || before?.role === 'meta') return [];
    const length = shown.slice(index).findIndex((at) => readings[at]!.role !== 'meta');
    const below = length < 0 ? readings.length : shown[index + length]!;
    return [{ from, says: sayings(readings.slice(from, below)), above: before, below }];
  });
}

const isTitle = (reading: Reading | undefined) => reading?.role === 'title';

/**
 * Which articles the lines that speak about one belong to where they stand between two. A page that heads its articles
 * with them has one at its top, or sets them apart from the text above; a page that closes its articles with them has
 * one at its end.
 */
function runsOf(readings: readonly Reading[]): Pick<Page, 'heads' | 'closedAbove'> {
  const runs = metaRuns(readings).filter(({ says }) => /date|source|publisher/.test(says));
  const between = runs.filter(({ above, below }) => isTold(above) && isTitle(readings[below]));
  const alike = (run: MetaRun) => between.some(({ says }) => says === run.says);
  const over = ({ below }: MetaRun) => isTitle(readings[below]) && isTold(leadBelow(readings, below));
  const atTop = runs.filter((run) => !isTold(run.above) && over(run));
  const closing = runs.some((run) => isTold(run.above) && !over(run) && alike(run));
  const wider = between.filter(({ from, below }) => gapAt(readings, from) > gapAt(readings, below)).length;
  const narrower = between.filter(({ from, below }) => gapAt(readings, from) < gapAt(readings, below)).length;
  const headed =
    2 * wider > between.length || (!closing && 2 * narrower < between.length && atTop.some(alike));
  const heads = headed && between.length > 0 ? [...atTop.filter(alike), ...between] : [];
  return {
    heads: new Map(heads.map((run) => [run.below, ownFrom(readings, run)])),
    closedAbove: new Set([
      ...(!headed && closing ? between.map(({ below }) => below) : []),
      ...belowSameLink(readings),
    ]),
  };
}

/** Titles below one and the same link (`Read the report`), where the page's last text is followed by it too. */
function belowSameLink(readings: readonly Reading[]): readonly number[] {
  const isLink = ({ line, role }: Reading) => role === 'noise' && LINKS.has(line.noise ?? '');
  const last = readings.slice(readings.findLastIndex(isTold) + 1).filter(isLink);
  const links = new Set(last.map(({ line }) => sameness(line.text)));
  return readings.flatMap(({ role }, at) => {
    if (role !== 'title' || !below(readings, at).lead) return [];
    const { last: told, between } = above(readings, at);
    return isTold(told) && between.some((one) => isLink(one) && links.has(sameness(one.line.text)))
      ? [at]
      : [];
  });
}

/** Lines about the whole page may stand right above those about its first article: as few as say the same are its own. */
function ownFrom(readings: readonly Reading[], { from, says, above, below }: MetaRun): number {
  if (isTold(above)) return from;
  let at = below - 1;
  while (at > from && sayings(readings.slice(at, below)) !== says) at--;
  return at;
}

const gapAt = (readings: readonly Reading[], at: number) => readings[at]!.line.block.gap;
const leadBelow = (readings: readonly Reading[], at: number) => readings.slice(at + 1).find(significant);

/** What all headings of a page are weighed against. */
interface Page {
  /** Titles right below lines that close an article, on a page that closes its last article so. */
  readonly closedAbove: ReadonlySet<number>;
  /** Where the lines about an article begin that stand above its title, by the title. */
  readonly heads: ReadonlyMap<number, number>;
  readonly typicalGap: number;
  /** Does it number its articles? */
  readonly numberedStories: boolean;
  /** Where the page's contents lists name a heading first. */
  readonly contents: ReadonlyMap<string, number>;
  /** The line that prints each run of words first. */
  readonly printed: ReadonlyMap<number, number>;
}

/** In a contents list, from the end of a heading to its page. */
const LEADERS = /[\s.…_]{4,}\d{1,4}$/;

function pageOf(readings: readonly Reading[]): Page {
  const contents = new Map<string, number>();
  for (const [at, { line }] of readings.entries()) {
    const key = sameness(line.text.replace(LEADERS, ''));
    if (line.noise === 'contents list' && !contents.has(key)) contents.set(key, at);
  }
  return {
    ...runsOf(readings),
    typicalGap: typicalGap(readings),
    numberedStories: numbersStories(readings),
    contents,
    printed: firstPrinted(readings),
  };
}

const MEETING = /\b(?:minutes|agenda|apologies|resolved|committee|board|panel|in attendance)\b/i;

/** Numbers part the one article of a page that has a headline, and the minutes of a meeting; a bulletin numbers its articles. */
function numbersStories(readings: readonly Reading[]): boolean {
  const headings = readings.filter(({ marked }) => marked);
  const head = readings.slice(0, readings.indexOf(headings[0]!));
  const headline = head.some(({ role, line }) => {
    const { words, section } = shapeOf(line.text);
    return role === 'prose' || (role === 'title' && words >= 5 && !section && !/ \| /.test(line.text));
  });
  const apart = headings.some(({ line }) => shapeOf(line.text).section || shapeOf(line.text).question);
  return headings.length >= 3 && !headline && !apart && !readings.some(({ line }) => MEETING.test(line.text));
}

function firstPrinted(readings: readonly Reading[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [at, { line }] of readings.entries()) {
    for (const shingle of shinglesOf(line.text)) if (!first.has(shingle)) first.set(shingle, at);
  }
  return first;
}

const PRINTED_AGAIN_WORDS = 80;
const PRINTED_AGAIN_SHARE = 0.8;

/** Does the page, below this line, print over again what stands above? Hosts of reports show a text two or three times. */
function isPrintedAgain(readings: readonly Reading[], at: number, { printed }: Page): boolean {
  const told = readings
    .slice(at + 1, at + 3 * REACH)
    .filter(({ role }) => role === 'prose')
    .slice(0, LOOK_AHEAD);
  const shingles = told.flatMap(({ line }) => [...shinglesOf(line.text)]);
  const above = shingles.filter((shingle) => printed.get(shingle)! < at).length;
  return shingles.length >= PRINTED_AGAIN_WORDS && above >= PRINTED_AGAIN_SHARE * shingles.length;
}

function evidence(readings: readonly Reading[], at: number, page: Page): readonly Feature[] {
  const reading = readings[at]!;
  if (reading.role === 'entry') return ['entry'];
  const { head, lead } = below(readings, at);
  const { last, between } = above(readings, at);
  const shape = shapeOf(reading.line.text);
  const { kind, depth, gap } = reading.line.block;
  const widest = between.reduce((most, { line }) => Math.max(most, line.block.gap), gap);
  const beforeTitle = head.findIndex((under) => under.role === 'title' && !sameText(under, reading));
  // At a page's top the date under its name, with a title below both, is the page's own.
  const ofPage = last?.role !== 'prose' && last?.role !== 'item' && last?.role !== 'meta' && beforeTitle > 0;
  const metaBelow = (beforeTitle < 0 ? head : ofPage ? [] : head.slice(0, beforeTitle)).some(
    ({ meta }) => meta && (meta.date ?? meta.author ?? meta.source ?? meta.dayOnly),
  );
  const body = last?.role === 'prose' || last?.role === 'item' || last?.role === 'meta';
  const inContents = (page.contents.get(sameness(reading.line.text)) ?? at) < at;
  const stories = covered(reading.stems, lead?.stems ?? new Set());
  const told: readonly (readonly [boolean, Feature])[] = [
    [head.slice(0, 2).some((under) => sameText(under, reading)), 'titleRepeated'],
    [kind === 'heading' && depth === 1, 'topHeading'],
    [isPrintedAgain(readings, at, page), 'printedAgain'],
    [kind === 'heading' && depth >= 3, 'deepHeading'],
    [metaBelow, 'metaBelow'],
    [page.heads.has(at), 'metaAbove'],
    [page.closedAbove.has(at), 'closedLikeLast'],
    [reading.label, 'label'],
    [lead?.role === 'prose' && datelineOf(lead.line.text) !== null, 'dateline'],
    [/^\d{1,2}[:.]\d\d\b/.test(reading.line.text), 'clock'],
    [closes(readings, last, page), 'closedBySource'],
    [
      between.some(({ line }) => LINKS.has(line.noise ?? '') || (body && line.noise === 'navigation')),
      'closedByLink',
    ],
    [between.some(({ line }) => SEPARATORS.has(line.noise ?? '')), 'separatorAbove'],
    [between.some(({ role }) => role === 'rule'), 'ruleAbove'],
    [widest >= 2 && page.typicalGap <= 1, 'wideGap'],
    [widest === 1 && page.typicalGap === 0, 'gapInDenseText'],
    [stories >= 0.5 && shape.words >= 4, 'restatedBelow'],
    [shape.words >= 8, 'long'],
    [lead === null, 'nothingBelow'],
    [shape.numbered || reading.marked, 'numbered'],
    [reading.marked && page.numberedStories, 'numberedStory'],
    [shape.section, 'section'],
    [shape.colon, 'endsInColon'],
    [/ \| /.test(reading.line.text), 'barred'],
    [shape.question, 'question'],
    [shape.quoted, 'quoted'],
    [lead !== null && leans(lead.line.text), 'leaning'],
    [shape.words <= 3 && !inContents, 'brief'],
    [inContents, 'inContents'],
  ];
  return told.filter(([holds]) => holds).map(([, feature]) => feature);
}

const total = (features: readonly Feature[]) => features.reduce((sum, feature) => sum + WEIGHTS[feature], 0);

/** Who is named below a heading, against who was named since the article above it began. */
function cast(readings: readonly Reading[], from: number, at: number): readonly Feature[] {
  const { lead } = below(readings, at);
  if (!lead || lead.names.size === 0) return [];
  const told = readings.slice(from, at).filter(({ role }) => role === 'prose' || role === 'item');
  const shared = [...lead.names].some((name) => told.some(({ names }) => names.has(name)));
  if (shared) return ['sharedCast'];
  return told.length > 0 && lead.names.size >= 2 ? ['newCast'] : [];
}

const strongest: readonly Feature[] = [
  'entry',
  'metaBelow',
  'metaAbove',
  'dateline',
  'closedBySource',
  'closedLikeLast',
  'closedByLink',
  'separatorAbove',
  'titleRepeated',
  'inContents',
];

/** How the certain beginnings of this page look: tells whether one more looks like them. */
function habitOf(
  certain: readonly (readonly Feature[])[],
): (features: readonly Feature[]) => readonly Feature[] {
  if (certain.length < 2) return () => [];
  if (certain.filter((others) => others.includes('entry')).length >= 2)
    return (features) => (features.includes('entry') ? [] : ['insideFeed']);
  const shared = strongest.filter((feature) => certain.every((others) => others.includes(feature)));
  return (features) => {
    if (shared.length === 0) return ['amongMany'];
    return [
      'amongMany',
      shared.some((feature) => features.includes(feature)) ? 'likeOthers' : 'unlikeOthers',
    ];
  };
}

/** Two lines that look like headlines: the second is the standfirst of the first when nothing sets them apart. */
function headlineOf(readings: readonly Reading[], at: number): number {
  const [over, own] = [readings[at - 1], readings[at]!];
  if (over?.role !== 'title' || own.role !== 'title' || own.line.block.kind === 'heading') return at;
  const { words, section, numbered, colon } = shapeOf(over.line.text);
  const headline =
    words >= 5 &&
    /^[‘“'"£\d\p{Lu}]/u.test(over.line.text) &&
    !section &&
    !numbered &&
    !colon &&
    !/ \| |[.,]$/.test(over.line.text);
  return headline && own.line.block.gap <= over.line.block.gap && shapeOf(own.line.text).words >= 5
    ? at - 1
    : at;
}

/** `Use this list to find reviews.` introduces a page; an article says more. */
const TELLING_WORDS = 12;
const CLOSED: readonly Feature[] = ['closedBySource', 'closedLikeLast', 'closedByLink'];

/**
 * Where every article is closed by a line about it, what stands before the first one found is one too: it has
 * nothing above that could close it. It begins at the first heading that stands right over text.
 */
function opening(readings: readonly Reading[], found: readonly Boundary[]): readonly Boundary[] {
  const alike = found.every(({ features }) => CLOSED.some((feature) => features.includes(feature)));
  if (found.length < 2 || !alike) return [];
  const at = readings.slice(0, found[0]!.at).findIndex(({ role }, index) => {
    const next = readings.slice(index + 1).find((below) => significant(below) && below.role !== 'meta');
    return role === 'title' && isTold(next) && countWords(next!.line.text) >= TELLING_WORDS;
  });
  return at < 0 ? [] : [{ at, titleAt: at, score: THRESHOLD, features: ['likeOthers'] }];
}

/**
 * Finds the lines at which articles begin. Every heading-like line is weighed by features of the lines around it
 * (after Hearst's TextTiling, 1997, in spirit: layout and cast in place of word counts).
 */
export function findBoundaries(readings: readonly Reading[]): readonly Boundary[] {
  const page = pageOf(readings);
  const candidates = readings.flatMap((reading, at) =>
    reading.role === 'title' || reading.role === 'entry'
      ? [{ at, features: evidence(readings, at, page) }]
      : [],
  );
  const certain = candidates
    .map(({ features }) => features)
    .filter((features) => total(features) >= THRESHOLD);
  const habit = habitOf(certain);
  const found: Boundary[] = [];
  for (const { at, features } of candidates) {
    const from = found.at(-1)?.at ?? 0;
    const all = [
      ...features,
      ...habit(features),
      ...(features.includes('entry') ? [] : cast(readings, from, at)),
    ];
    const score = total(all);
    const titleAt = headlineOf(readings, at);
    if (score >= THRESHOLD)
      found.push({ at: page.heads.get(titleAt) ?? titleAt, titleAt, score, features: all });
  }
  return [...opening(readings, found), ...found];
}
