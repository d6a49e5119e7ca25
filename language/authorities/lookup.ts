import { editDistance } from '../edit-distance.js';
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

/** 0 is the name itself; above 4 it is not meant. */
function farness(query: string, name: string): number {
  const [full, bare] = [plain(name), core(name)];
  if (full === plain(query) || bare === core(query)) return 0;
  const asked = core(query);
  if (asked.length > 1 && bare.startsWith(asked)) return 1;
  if (asked.length > 2 && ` ${bare}`.includes(` ${asked}`)) return 2;
  const most = asked.length < 5 ? 0 : asked.length < 9 ? 1 : 2;
  const edits = editDistance(asked, bare, most);
  return edits <= most && most > 0 ? 2 + edits : Number.POSITIVE_INFINITY;
}

/** What an authority is called by. */
type Named = Pick<Authority, 'name' | 'aliases'>;

const farnessOf = (query: string, { name, aliases }: Named) =>
  Math.min(...[name, ...aliases].map((form) => farness(query, form)));

/** The authorities that bear just this name, or this id, in any case and with or without `Council` and the like. */
export function authoritiesNamed<A extends Named & Pick<Authority, 'id'>>(
  query: string,
  among: readonly A[],
): readonly A[] {
  if (plain(query) === '') return [];
  return among.filter((one) => one.id === query || farnessOf(query, one) === 0);
}

/**
 * The authorities that somebody may mean by a name, nearest first: the name or another form of it in any case,
 * its beginning, a part of it, or one or two slips away. Empty for a text that is like none.
 * @param among those that may be meant
 */
export function lookUpAuthorities(query: string): readonly Authority[];
export function lookUpAuthorities<A extends Named>(query: string, among: readonly A[]): readonly A[];
export function lookUpAuthorities(query: string, among: readonly Named[] = gazetteer): readonly Named[] {
  if (plain(query) === '') return [];
  const near = among.map((authority) => ({ authority, far: farnessOf(query, authority) }));
  const found = near.filter(({ far }) => far < 5).sort((a, b) => a.far - b.far);
  return found.map(({ authority }) => authority);
}
