import type { Line } from '../line.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import { countWords } from '../noise/noise-rule.js';
import { isGrade, sameness } from '../role.js';
import { nextBelow } from './around.js';
import { creditsBelow } from './credits-below.js';
import { issueTitles } from './issues.js';
import { markedHeadings, tightLists } from './lists.js';
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
