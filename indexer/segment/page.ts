import { shinglesOf } from '../deduplicate.js';
import { sameness } from '../role.js';
import { LOOK_AHEAD, REACH } from './around.js';
import { belowSameLink } from './closing.js';
import { metaSides } from './meta-runs.js';
import { isPeriodical } from './periodical.js';
import type { Reading } from './reading.js';
import { shapeOf } from './shape.js';

/** What all headings of a page are weighed against. */
export interface Page {
  /** Titles right below what closes an article, on a page that closes its last article so. */
  readonly closedAbove: ReadonlySet<number>;
  /** Where the lines about an article begin that stand above its title, by the title. */
  readonly heads: ReadonlyMap<number, number>;
  readonly typicalGap: number;
  /** Does it call itself one that prints several articles? */
  readonly periodical: boolean;
  /** Does it number its articles? */
  readonly numberedStories: boolean;
  /** Where the page's contents lists name a heading first. */
  readonly contents: ReadonlyMap<string, number>;
  /** The line that prints each run of words first. */
  readonly printed: ReadonlyMap<number, number>;
}

/** In a contents list, from the end of a heading to its page. */
const LEADERS = /[\s.…_]{4,}\d{1,4}$/;

export function pageOf(readings: readonly Reading[]): Page {
  const { heads, closedAbove } = metaSides(readings);
  const periodical = isPeriodical(readings);
  return {
    heads,
    closedAbove: new Set([...closedAbove, ...belowSameLink(readings)]),
    typicalGap: typicalGap(readings),
    periodical,
    numberedStories: numbersStories(readings, periodical),
    contents: contentsOf(readings),
    printed: firstPrinted(readings),
  };
}

/** A list of an article's own parts. */
const OF_PARTS =
  /^(?:in|on|inside) (?:this|the) (?:article|page|story|report|guide|guidance|piece|post|feature|section)\b|^(?:jump|skip) to\b/i;

/** Where a list names first what the page prints; the parts of one article are none of these. */
function contentsOf(readings: readonly Reading[]): ReadonlyMap<string, number> {
  const contents = new Map<string, number>();
  let ofParts = false;
  for (const [at, { line }] of readings.entries()) {
    const listed = line.noise === 'contents list';
    ofParts = listed && (ofParts || OF_PARTS.test(line.text));
    const key = sameness(line.text.replace(LEADERS, ''));
    if (listed && !ofParts && !contents.has(key)) contents.set(key, at);
  }
  return contents;
}

const MEETING = /\b(?:minutes|agenda|apologies|resolved|committee|board|panel|in attendance)\b/i;

/** Numbers part the one article of a page that has a headline, and the minutes of a meeting; a bulletin numbers its articles. */
function numbersStories(readings: readonly Reading[], periodical: boolean): boolean {
  const headings = readings.filter(({ marked }) => marked);
  const head = readings.slice(0, readings.indexOf(headings[0]!));
  const headline = head.some(({ role, line }) => {
    const { words, section } = shapeOf(line.text);
    return role === 'prose' || (role === 'title' && words >= 5 && !section && !/ \| /.test(line.text));
  });
  const apart = headings.some(({ line }) => shapeOf(line.text).section || shapeOf(line.text).question);
  const meets = readings.some(({ line }) => MEETING.test(line.text));
  return headings.length >= 3 && !apart && (periodical || !(headline || meets));
}

function typicalGap(readings: readonly Reading[]): number {
  const gaps = readings.map(({ line }) => line.block.gap).sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 2)] ?? 0;
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
export function isPrintedAgain(readings: readonly Reading[], at: number, { printed }: Page): boolean {
  const told = readings
    .slice(at + 1, at + 3 * REACH)
    .filter(({ role }) => role === 'prose')
    .slice(0, LOOK_AHEAD);
  const shingles = told.flatMap(({ line }) => [...shinglesOf(line.text)]);
  const above = shingles.filter((shingle) => printed.get(shingle)! < at).length;
  return shingles.length >= PRINTED_AGAIN_WORDS && above >= PRINTED_AGAIN_SHARE * shingles.length;
}
