import { sameness } from '../../role.js';
import type { PrintedLine, PrintedPage } from './fragment.js';

/** Why a line of a page is no part of its text, by the line. */
export type Furniture = ReadonlyMap<PrintedLine, string>;

const EDGE = 0.15;
/** Pages on which a line must stand to be a running head. */
const OFTEN = 3;
const PAGE_NUMBER = /^(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?$/i;
const LEADER = /(?:\.\s?){4,}\s*\d{1,4}$|…+\s*\d{1,4}$/;
const ENTRY = /\D[.…\s|]*\s\d{1,4}$/;
/** A browser prints the address of the page and the time above and below it. */
const PRINTED =
  /^(?:(?:https?|file):\/\/\S+(?: \| \d+\/\d+)?|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d\d(?: [AP]M)?(?: \| .*)?)$/;
const NOTE = /^(?:\d{1,3}|[*†‡§])[\s.)]*\p{L}|^(?:\d{1,3}|[*†‡])$/u;

const MOST_NUMBERS = 4;

/** What a line says wherever it is repeated; and the same with each of its numbers counted from that of its page. */
function keysOf({ text }: PrintedLine, { page, label }: PrintedPage) {
  const numbers = [...text.matchAll(/\d{1,4}/g)].slice(0, MOST_NUMBERS);
  const counted = numbers.map(({ 0: number, index }) => {
    const rest = text.slice(index + number.length);
    return `${text.slice(0, index)}%${Number(number) - page}%${rest}`;
  });
  const roman = !/^\d*$/.test(label) && text.split(/\b/).includes(label);
  const moving = roman ? [...counted, text.replace(label, '%')] : counted;
  return { same: sameness(text), moving: moving.map(sameness) };
}

/** Running heads and feet, page numbers, footnotes and lists of contents, found by their place and by repetition. */
export function findFurniture(pages: readonly PrintedPage[], bodySize: number): Furniture {
  const found = new Map<PrintedLine, string>();
  for (const [line, reason] of runningLines(pages, bodySize)) found.set(line, reason);
  for (const line of chapterLines(pages, bodySize)) found.set(line, 'running head');
  for (const page of pages) {
    for (const line of footnotesOf(page, bodySize, found)) found.set(line, 'footnote');
    for (const line of contentsOf(page)) found.set(line, 'contents list');
  }
  return found;
}

function edgesOf({ lines, height }: PrintedPage): readonly PrintedLine[] {
  const bases = lines.map(({ base }) => base);
  const [top, bottom] = [Math.min(...bases), Math.max(...bases)];
  return lines.filter(
    ({ base }) => base < EDGE * height || base > (1 - EDGE) * height || base === top || base === bottom,
  );
}

const PLACE = 3;

/** A running head or foot says the same at the same place of many pages, but for the number of the page. */
function runningLines(
  pages: readonly PrintedPage[],
  bodySize: number,
): readonly (readonly [PrintedLine, string])[] {
  const edges = pages.flatMap((page) =>
    edgesOf(page).flatMap((line) => (readsOn(line, page) ? [] : [{ line, ...keysOf(line, page) }])),
  );
  const places = new Map<string, number[]>();
  for (const { line, same, moving } of edges)
    for (const key of [same, ...moving]) places.set(key, [...(places.get(key) ?? []), line.base]);
  const again = (key: string, { base }: PrintedLine) =>
    places.get(key)!.filter((other) => Math.abs(other - base) < PLACE).length;
  const often = pages.length === 2 ? 2 : OFTEN;
  return edges.flatMap(({ line, same, moving }): readonly (readonly [PrintedLine, string])[] => {
    if (PAGE_NUMBER.test(line.text)) return [[line, 'page number']];
    if (PRINTED.test(line.text)) return [[line, 'mark of the browser that printed it']];
    const small = line.size < 1.12 * bodySize;
    const runs =
      again(same, line) >= (small ? often : OFTEN) || moving.some((key) => again(key, line) >= often);
    return runs ? [[line, 'running head']] : [];
  });
}

/** Whether the first or last line of a page is one with the sentence beside it. */
function readsOn(line: PrintedLine, { lines, height }: PrintedPage): boolean {
  const at = lines.indexOf(line);
  const [above, below] = line.base < height / 2 ? [line, lines[at + 1]] : [lines[at - 1], line];
  if (!above || !below || Math.abs(above.size - below.size) > 0.5) return false;
  const step = below.base - above.base;
  return (
    step > 0 && step < 1.6 * below.size && !/[.!?:;]["”’)]*$/.test(above.text) && /^\p{Ll}/u.test(below.text)
  );
}

/** A running head may name the chapter: what a larger heading says, alone above the text of a page. */
function chapterLines(pages: readonly PrintedPage[], bodySize: number): readonly PrintedLine[] {
  const headings = new Set<string>();
  return pages.flatMap(({ lines }) => {
    const [first, second] = [...lines].sort((a, b) => a.base - b.base);
    for (const { text, size } of lines) if (size > 1.12 * bodySize) headings.add(sameness(text));
    if (!first || !second || first.size > 1.12 * bodySize || second.base - first.base < 1.5 * bodySize)
      return [];
    const said = sameness(first.text);
    const named = [...headings].some(
      (heading) => heading.includes(' ') && said.includes(heading) && heading.length > 0.5 * said.length,
    );
    return named ? [first] : [];
  });
}

/** Runs of small print in the lower part of a page that a mark begins and nothing larger follows in their column. */
function footnotesOf(
  { lines, height }: PrintedPage,
  bodySize: number,
  found: Furniture,
): readonly PrintedLine[] {
  const isSmall = (line: PrintedLine) =>
    line.base > 0.35 * height && line.size < 0.93 * bodySize && !found.has(line) && line.cells.length === 1;
  return lines.flatMap((first, at): readonly PrintedLine[] => {
    if (!isSmall(first) || !NOTE.test(first.text) || (at > 0 && isSmall(lines[at - 1]!))) return [];
    const end = lines.findIndex((line, index) => index > at && !isSmall(line));
    const run = lines.slice(at, end < 0 ? lines.length : end);
    const next = end < 0 ? undefined : lines[end];
    return !next || next.base < run.at(-1)!.base || found.has(next) ? run : [];
  });
}

function contentsOf({ lines }: PrintedPage): readonly PrintedLine[] {
  const leaders = lines.filter(({ text }) => LEADER.test(text.replace(/ \| /g, ' ')));
  const head = lines.findIndex(({ text }) => /^(?:table of )?contents$/i.test(text.trim()));
  const listed: PrintedLine[] = [];
  if (head >= 0) {
    listed.push(lines[head]!);
    for (const line of lines.slice(head + 1)) {
      if (!ENTRY.test(line.text)) break;
      listed.push(line);
    }
  }
  return [...(leaders.length >= 2 ? leaders : []), ...(listed.length > 2 ? listed : [])];
}
