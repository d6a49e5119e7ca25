import type { PrintedLine } from './fragment.js';

/** What begins an entry of a list. */
export const BULLET = /^(?:[•‣·▪◦●○■□►➢\uf0b7–-]|\(?\d{1,3}[.)]|\(?[a-z][.)])\s+|^\(?\d{1,3}[.)](?=\p{Lu})/u;

/** Whether a line is an entry of a list whose bullet stands apart, and no row of a table. */
export function isBulleted({ cells }: PrintedLine): boolean {
  const mark = cells[0]!.text;
  return cells.length === 2 && BULLET.exec(`${mark} `)?.[0].trim() === mark;
}
