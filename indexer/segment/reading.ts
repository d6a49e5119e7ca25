import { MONTH_NAMES, WEEKDAY_NAMES } from '../../language/dates.js';
import { stem } from '../../language/stem.js';
import { findWords } from '../../language/words.js';
import type { Line } from '../line.js';
import { CAPITAL_GRADE, isGraded, type Role, roleOf, sameness } from '../role.js';
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
  /** A title that the page gives to each of its issues, with another day. */
  readonly issue: boolean;
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

const CALENDAR = new RegExp(`^(?:${MONTH_NAMES}|${WEEKDAY_NAMES}|Christmas|Easter)$`);

/** Capitalised words that do not begin a sentence: the cast of a story. */
function namesIn(text: string): ReadonlySet<string> {
  const inner = text.matchAll(/(?<=[\p{Ll}\d,;:’'”)]\s["“‘(]?)\p{Lu}[\p{L}’'-]+/gu);
  const runs = text.matchAll(/(?<=^|[.!?]\s|["“‘])\p{Lu}[\p{L}’'-]+ (\p{Lu}[\p{L}’'-]+)/gu);
  return new Set(
    [...[...inner].map(([word]) => word), ...[...runs].map(([, word]) => word!)]
      .map((word) => word.replace(/[’']s$/, ''))
      .filter((word) => !CALENDAR.test(word)),
  );
}

/** Noise that may say something about the article all the same. */
const ABOUT = new Set(['address', 'link to more', 'attribution of a pull quote', 'related links']);

/** A row of a table holds the date of its grade, and none of the article's. */
const isRowOfGrades = ({ block, text }: Line) =>
  isGraded(text) || (block.kind === 'table' && CAPITAL_GRADE.test(text));

/** Reads a line by itself. One that speaks about an article is `meta`, whatever else its form says. */
export function readLine(line: Line): Reading {
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
    issue: false,
    label: false,
  };
}

/** The share of the words of `part` that `whole` holds too; 0 for no words. */
export function covered(part: ReadonlySet<string>, ...whole: readonly ReadonlySet<string>[]): number {
  if (part.size === 0) return 0;
  return [...part].filter((word) => whole.some((set) => set.has(word))).length / part.size;
}

export const sameText = (a: Reading | undefined, b: Reading | undefined) =>
  a !== undefined && b !== undefined && sameness(a.line.text) === sameness(b.line.text);
