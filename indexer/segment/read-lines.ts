import type { Line } from '../line.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import { countWords } from '../noise/noise-rule.js';
import { isGrade, isProse, sameness } from '../role.js';
import { type Reading, readLine, sameText } from './reading.js';

/** Reads every line once: by itself, then again by what stands around it. */
export function readLines(lines: readonly Line[]): readonly Reading[] {
  const readings = lines.map(readLine);
  const headings = markedHeadings(readings);
  const credits = bracketedCredits(readings);
  const labels = repeatedLabels(readings);
  return readings.map((reading, at) => {
    if (labels.has(at)) return { ...reading, label: true };
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
    const next = readings.slice(at + 1).find(({ role }) => role !== 'noise' && role !== 'rule');
    if (reading.role !== 'title' || sameText(reading, next) || countWords(reading.line.text) > LABEL_WORDS)
      return;
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

/** `(The Municipal Echo)`, below a text: two or more on a page are the papers that it credits. */
function bracketedCredits(readings: readonly Reading[]): ReadonlyMap<number, string> {
  const found = readings.flatMap(({ role, line }, at): [number, string][] => {
    const name = /^\((\p{Lu}[^()\d:;]{2,50})\)$/u.exec(line.text)?.[1];
    const named = name?.split(' ').every((word) => /^(?:\p{Lu}|(?:of|and|the|for|in|on|&)$)/u.test(word));
    return role === 'title' && named && readings[at - 1]?.role === 'prose' ? [[at, name!]] : [];
  });
  return new Map(found.length >= 2 ? found : []);
}

const SEVERAL = 3;

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
  return reading;
}
