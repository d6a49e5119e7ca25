import { findDates } from '../../language/dates.js';
import type { Line } from '../line.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import { countWords } from '../noise/noise-rule.js';
import { isGrade, isProse, sameness } from '../role.js';
import { above, isTold, nextBelow } from './around.js';
import { isWriter } from './meta.js';
import { placedMeta } from './placed-meta.js';
import { type Reading, readLine, sameText } from './reading.js';

/** Reads every line once: by itself, then again by what stands around it. */
export function readLines(lines: readonly Line[]): readonly Reading[] {
  const readings = lines.map(readLine);
  const headings = markedHeadings(readings);
  const credits = creditsBelow(readings);
  const issues = issueTitles(readings);
  const labels = repeatedLabels(readings);
  const listed = tightLists(readings);
  return readings.map((reading, at) => {
    if (labels.has(at)) return { ...reading, label: true };
    if (listed.has(at)) return { ...reading, role: 'item' };
    if (issues.has(at)) return { ...reading, role: 'title', meta: null, issue: true };
    if (headings.has(at)) return { ...reading, role: 'title', marked: true };
    const source = credits.get(at);
    return source ? { ...reading, role: 'meta', meta: { source } } : rereadInPlace(reading, readings, at);
  });
}

const LABEL_WORDS = 6;

/** `Question`, `Answer`, `Strengths`: the same few words over different texts are the title of none. */
function repeatedLabels(readings: readonly Reading[]): ReadonlySet<number> {
  const places = new Map<string, { at: number; over: string }[]>();
  readings.forEach((reading, at) => {
    if (reading.role !== 'title' || countWords(reading.line.text) > LABEL_WORDS) return;
    const next = nextBelow(readings, at);
    if (sameText(reading, next)) return;
    const key = sameness(reading.line.text);
    const before = places.get(key) ?? [];
    const apart = readings
      .slice(before.at(-1)?.at ?? 0, at)
      .some(({ role, line }) => role === 'prose' && countWords(line.text) > 2 * LABEL_WORDS);
    if (apart || before.length === 0) places.set(key, [...before, { at, over: next?.line.text ?? '' }]);
  });
  const several = [...places.values()].filter(
    (all) => all.length >= 2 && new Set(all.map(({ over }) => over)).size === all.length,
  );
  return new Set(several.flatMap((all) => all.map(({ at }) => at)));
}

const CREDIT = /^(\()?((?:the )?\p{Lu}[^()\d:;,.?!]{2,50})(\))?$/u;
const CREDIT_WORDS = 6;

/**
 * `(The Municipal Echo)` or `Municipal Echo`, right below a text and before the next title: two or more on a page, three
 * without brackets and one below its last text, are the papers that it credits.
 */
function creditsBelow(readings: readonly Reading[]): ReadonlyMap<number, string> {
  const bracketed: [number, string][] = [];
  const bare: [number, string][] = [];
  readings.forEach(({ role, line }, at) => {
    const [, opened, name, closed] = CREDIT.exec(line.text) ?? [];
    const named = name?.split(' ').every((word) => /^(?:\p{Lu}|(?:of|and|the|for|in|on|&)$)/u.test(word));
    if (role !== 'title' || !name || !named || !isTold(readings[at - 1])) return;
    const below = readings[at + 1];
    if (opened && closed) bracketed.push([at, name]);
    else if (line.block.gap < (below?.line.block.gap ?? 2) && (!below || below.role === 'title'))
      if (!opened && !closed && countWords(name) <= CREDIT_WORDS) bare.push([at, name]);
  });
  const last = readings.findLastIndex(isTold) + 1;
  const closing = bare.length >= 3 && bare.some(([at]) => at === last);
  return new Map([...(bracketed.length >= 2 ? bracketed : []), ...(closing ? bare : [])]);
}

const ABOUT = /^(?:source|via|by|from|date|posted|published|updated|added|reposted)\b/i;

/** `Bulletin for schools, 3 March 2017`: the same words with other days, right over texts, are the titles of a page's issues. */
function issueTitles(readings: readonly Reading[]): ReadonlySet<number> {
  const sources = new Set(readings.flatMap(({ meta }) => meta?.source ?? []));
  const groups = new Map<string, number[]>();
  readings.forEach(({ role, meta, line }, at) => {
    const [date] = findDates(line.text);
    if (role !== 'meta' || !meta?.date || !date || ABOUT.test(line.text)) return;
    const words = sameness(line.text.slice(0, date.span.start) + line.text.slice(date.span.end));
    if (countWords(words) >= 2 && isTold(nextBelow(readings, at)))
      groups.set(words, [...(groups.get(words) ?? []), at]);
  });
  const isBetween = (at: number) => {
    const below = readings[at + 1]?.line.block.gap ?? 0;
    return isTold(above(readings, at).last) || readings[at]!.line.block.gap > below;
  };
  const issues = [...groups.values()].filter((all) => all.filter(isBetween).length >= 2 && sources.size <= 1);
  return new Set(issues.flatMap((all) => all.filter((at, nth) => nth === 0 || isBetween(at))));
}

const SEVERAL = 3;

/**
 * Lines without stops, three or more right below each other between a text or heading and a text, on a page that sets
 * all else apart by blank lines: a list that lost its marks.
 */
function tightLists(readings: readonly Reading[]): ReadonlySet<number> {
  const found = new Set<number>();
  const tight = readings.filter(({ line }) => line.block.gap === 0).length;
  if (2 * tight > readings.length) return found;
  let from = 0;
  readings.forEach(({ role, line }, at) => {
    if (role !== 'title' || line.block.gap > 0) from = at;
    const below = readings[at + 1];
    const ends = role === 'title' && below?.role === 'prose' && below.line.block.gap > 0;
    const told = ends && at - from + 1 >= SEVERAL && readings.slice(0, from).some(isTold);
    if (told && readings[from]!.role === 'title') for (let nth = from; nth <= at; nth++) found.add(nth);
  });
  return found;
}

/** Points of a list that stand over text, each alone: they head it. One or two may be points that lost their stop. */
function markedHeadings(readings: readonly Reading[]): ReadonlySet<number> {
  const shown = readings.flatMap(({ role }, at) => (role === 'noise' || role === 'rule' ? [] : [at]));
  const points = shown.filter(
    (at) => readings[at]!.line.block.kind === 'item' && readings[at]!.role === 'item',
  );
  const over = points.filter((at) => {
    const index = shown.indexOf(at);
    const [above, below] = [readings[shown[index - 1] ?? -1], readings[shown[index + 1] ?? -1]];
    return !isProse(readings[at]!.line.text) && above?.role !== 'item' && below?.role === 'prose';
  });
  return new Set(over.length >= SEVERAL && over.length * 2 >= points.length ? over : []);
}

const LONGEST_NAMES = 120;
const LONGEST_LIST = 60;

const isNames = ({ line: { text } }: Reading) =>
  text.length <= LONGEST_NAMES && isNamesAlone(text, findNames(text));

/** A name in a list below a grade that stands alone on its line. */
function isUnderGrade({ role, ...reading }: Reading, readings: readonly Reading[], at: number): boolean {
  const near = readings.slice(Math.max(0, at - LONGEST_LIST), at);
  if (role === 'prose' || role === 'noise' || !near.some(({ line }) => isGrade(line.text))) return false;
  if (!isNames({ role, ...reading })) return false;
  const above = near.findLast((one) => !isNames(one));
  return above !== undefined && isGrade(above.line.text);
}

/** `Take care, all of you,` between what a letter says and who signs it. */
function isSignOff({ role, line }: Reading, above: Reading | undefined, below: Reading | undefined): boolean {
  const signed = below?.role === 'title' && isWriter(below.line.text);
  return role === 'title' && /,$/.test(line.text) && above?.role === 'prose' && signed;
}

/** What only the lines around it tell of a line. */
function rereadInPlace(reading: Reading, readings: readonly Reading[], at: number): Reading {
  const [above, below] = [readings[at - 1], readings[at + 1]];
  const announced = reading.role === 'title' && above?.role === 'prose' && /:$/.test(above.line.text);
  if (announced && reading.line.block.gap <= 1 && reading.line.block.kind === 'paragraph')
    return { ...reading, role: 'item' };
  const graded = reading.role === 'title' && below?.role === 'item' && isGrade(below.line.text);
  // A legend names all grades one below the other; a table gives each line one.
  const legend = isGrade(readings[at + 2]?.line.text ?? '');
  if (graded && !legend && below.line.block.gap <= 1) return { ...reading, role: 'item' };
  if (isUnderGrade(reading, readings, at)) return { ...reading, role: 'item', meta: null };
  const dated =
    reading.meta?.date !== undefined &&
    reading.meta.source !== undefined &&
    !/source/i.test(reading.line.text);
  if (dated && below?.meta?.date && below.meta.author) return { ...reading, role: 'title', meta: null };
  if (isSignOff(reading, above, below)) return { ...reading, role: 'item' };
  const meta = placedMeta(readings, at);
  return meta ? { ...reading, role: 'meta', meta } : reading;
}
