import { sameness } from '../../role.js';
import type { PrintedLine, PrintedPage } from './fragment.js';

/** Why a line of a page is no part of its text, by the line. */
export type Furniture = ReadonlyMap<PrintedLine, string>;

const EDGE = 0.15;
const PAGE_NUMBER = /^(?:page\s+)?(?:\d{1,4}|[ivxlc]{1,7})(?:\s*(?:of|\/|\|)\s*\d{1,4})?$/i;
const LEADER = /(?:\.\s?){4,}\s*\d{1,4}$|…+\s*\d{1,4}$/;
const ENTRY = /\D[.…\s|]*\s\d{1,4}$/;
const NOTE = /^(?:\d{1,3}|[*†‡§])[\s.)]*\p{L}|^(?:\d{1,3}|[*†‡])$/u;

const keyOf = ({ text }: PrintedLine) => sameness(text.replace(/\d+/g, '0'));

/** Running heads and feet, page numbers, footnotes and lists of contents, found by their place and by repetition. */
export function findFurniture(pages: readonly PrintedPage[], bodySize: number): Furniture {
  const found = new Map<PrintedLine, string>();
  for (const [line, reason] of runningLines(pages)) found.set(line, reason);
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

function runningLines(pages: readonly PrintedPage[]): readonly (readonly [PrintedLine, string])[] {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(edgesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const often = Math.max(2, Math.min(3, pages.length));
  return pages.flatMap((page) =>
    edgesOf(page).flatMap((line): readonly (readonly [PrintedLine, string])[] => {
      if (PAGE_NUMBER.test(line.text)) return [[line, 'page number']];
      const number = new RegExp(`(?:^|\\D)${page.page}(?:\\D|$)`).test(line.text);
      const again = counts.get(keyOf(line)) ?? 0;
      if (again >= often && (again > 2 || number)) return [[line, 'running head']];
      return [];
    }),
  );
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
