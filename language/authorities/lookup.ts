import type { Authority } from './authority.js';
import { gazetteer } from './gazetteer.js';
import { nameTokens } from './tokens.js';

const FILLER =
  /^(?:the|of|council|borough|county|city|metropolitan|london|royal|district|local|authority|children|services)$/;

const plain = (name: string) =>
  nameTokens(name)
    .map(({ folded }) => folded)
    .join(' ');
const core = (name: string) =>
  plain(name)
    .split(' ')
    .filter((word) => !FILLER.test(word))
    .join(' ') || plain(name);

/** Edits (a letter put in, left out, changed, or two swapped) between two words; above `most` it says `most + 1`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? before[j - 2]! + 1 : Number.POSITIVE_INFINITY;
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same, swap);
    }
    [before, row] = [row, next];
  }
  return Math.min(row[b.length]!, most + 1);
}

/** 0 is the name itself; above 4 it is not meant. */
function farness(query: string, name: string): number {
  const [full, bare] = [plain(name), core(name)];
  if (full === plain(query) || bare === core(query)) return 0;
  const asked = core(query);
  if (asked.length > 1 && bare.startsWith(asked)) return 1;
  if (asked.length > 2 && ` ${bare}`.includes(` ${asked}`)) return 2;
  const most = asked.length < 5 ? 0 : asked.length < 9 ? 1 : 2;
  const edits = distance(asked, bare, most);
  return edits <= most && most > 0 ? 2 + edits : Number.POSITIVE_INFINITY;
}

/**
 * The authorities that somebody may mean by a name, nearest first: the name or another form of it in any case,
 * its beginning, a part of it, or one or two slips away. Empty for a text that is like none.
 * @param among those that may be meant
 */
export function lookUpAuthorities(
  query: string,
  among: readonly Authority[] = gazetteer,
): readonly Authority[] {
  if (plain(query) === '') return [];
  const near = among.map((authority) => ({
    authority,
    far: Math.min(...[authority.name, ...authority.aliases].map((name) => farness(query, name))),
  }));
  const found = near.filter(({ far }) => far < 5).sort((a, b) => a.far - b.far);
  return found.map(({ authority }) => authority);
}
