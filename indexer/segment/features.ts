import { stem } from '../../language/stem.js';
import { findWords } from '../../language/words.js';
import type { Line } from '../line.js';
import { findNames, isNamesAlone } from '../names-alone.js';
import { countWords } from '../noise/noise-rule.js';
import { CAPITAL_GRADE, isGrade, isGraded, isProse, type Role, roleOf, sameness } from '../role.js';
import { type Entry, readEntry } from './entry.js';
import { type Meta, readMeta } from './meta.js';

/** A line with everything that segmentation asks about it. */
export interface Reading {
  readonly line: Line;
  readonly role: Role | 'meta' | 'entry';
  readonly meta: Meta | null;
  readonly entry: Entry | null;
  readonly stems: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** A heading that its page numbers, or marks as it does the points of a list. */
  readonly marked: boolean;
  /** A heading whose words the page prints over several different texts. */
  readonly label: boolean;
}

const STOP = new Set(
  'a an the and or but nor so of to in on at by for from with without into onto over under about as than that this these those there here it its they them their he him his she her we us our you your i my who whom whose which what when where why how not no is are was were be been being has have had do does did will would shall should can could may might must said says say after before new also more most up out off if then per cent'.split(
    ' ',
  ),
);

function stemsOf(text: string): ReadonlySet<string> {
  return new Set(
    findWords(text)
      .map(({ folded }) => folded)
      .filter((word) => word.length > 2 && !STOP.has(word))
      .map(stem),
  );
}

/** Capitalised words that do not begin a sentence: the cast of a story. */
function namesIn(text: string): ReadonlySet<string> {
  const inner = text.matchAll(/(?<=[\p{Ll}\d,;:’'”)]\s["“‘(]?)\p{Lu}[\p{L}’'-]+/gu);
  const runs = text.matchAll(/(?<=^|[.!?]\s|["“‘])\p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+)/gu);
  return new Set(
    [...[...inner].map(([word]) => word), ...[...runs].map(([, word]) => word!)].map((word) =>
      word.replace(/[’']s$/, ''),
    ),
  );
}

/** Noise that may say something about the article all the same. */
const ABOUT = new Set(['address', 'link to more', 'attribution of a pull quote', 'related links']);

/** Reads every line once. A line that speaks about an article is `meta`, whatever else its form says. */
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

/** A row of a table holds the date of its grade, and none of the article's. */
const isRowOfGrades = ({ block, text }: Line) =>
  isGraded(text) || (block.kind === 'table' && CAPITAL_GRADE.test(text));

function readLine(line: Line): Reading {
  const entry = /https?:/.test(line.text) ? readEntry(line.text) : null;
  const dropped = line.noise !== null && !ABOUT.has(line.noise);
  const apart = line.block.kind === 'heading' || isRowOfGrades(line);
  const meta = entry || dropped || apart ? null : readMeta(line.text);
  const role = entry ? 'entry' : meta ? 'meta' : roleOf(line);
  return {
    line,
    role,
    meta,
    entry,
    stems: stemsOf(line.text),
    names: namesIn(line.text),
    marked: false,
    label: false,
  };
}

const SECTION =
  /^(?:\W*(?:introduction|background|context|overview|summary|executive summary|conclusions?|recommendations?|next steps|key (?:findings|points|messages|facts|themes|issues)|findings|notes?(?: to editors)?|references|sources|contents|further (?:information|reading|help)|more information|contact(?:s| us| details)?|about (?:us|the author|this \w+)|what (?:happened|worked|we|you|should|does|is|are|can|do)\b.*|how (?:to|we|you|can|do|does)\b.*|definitions?|appendix.*|annex.*|method(?:ology|s)?|terms of reference|ends?|resolved|decision|minutes|apologies|present|agenda|attendance|declarations? of interests?)\W*)$/i;
const NUMBERED =
  /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[ivx]{1,5}[.)]|item \d+|part \d+|section \d+|chapter \d+|appendix \w+)\s/i;
const LEANING =
  /^["“‘]?(?:it|he|she|they|this|these|those|that|such|however|but|and|also|meanwhile|under (?:the|its|this|these|those)|the (?:report|review|bill|inquiry|study|panel|council|authority|minister|charity|plan|plans|move|measures?|changes?|proposals?|findings|latter|former|teams?|idea|point)|its|his|her|their|one of|another|both|as well|in (?:addition|response|relation)|among|according)\b/i;

export interface Shape {
  readonly words: number;
  readonly section: boolean;
  readonly numbered: boolean;
  readonly quoted: boolean;
  readonly colon: boolean;
  /** A short heading that begins as a question does. */
  readonly question: boolean;
}

/** What a heading's own words say about whether it can stand over an article. */
export function shapeOf(text: string): Shape {
  const words = countWords(text);
  return {
    words,
    section: SECTION.test(text),
    numbered: NUMBERED.test(text),
    quoted: /^[‘'“"]/.test(text) && (words <= 5 || /[’'”"]$/.test(text)),
    colon: /:$/.test(text),
    question: words <= 7 && /^(?:what|how|why|who|when|where)\b(?! to\b)/i.test(text),
  };
}

/** Does a first sentence lean on what was told before it? */
export const leans = (text: string) => LEANING.test(text);

/** The share of the words of `part` that `whole` holds too; 0 for no words. */
export function covered(part: ReadonlySet<string>, ...whole: readonly ReadonlySet<string>[]): number {
  if (part.size === 0) return 0;
  return [...part].filter((word) => whole.some((set) => set.has(word))).length / part.size;
}

export const sameText = (a: Reading | undefined, b: Reading | undefined) =>
  a !== undefined && b !== undefined && sameness(a.line.text) === sameness(b.line.text);
