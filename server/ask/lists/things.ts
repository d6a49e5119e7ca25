import { isBodyNoun } from '../../../language/people/body-nouns.js';
import { stemsOf } from '../../../language/stem.js';

/** What sort of thing may have a name of its own: a town always has, a place may be a hospital. */
export type Sort = 'town' | 'place' | 'person' | 'body';

/** What a question wants listed. */
export interface Things {
  /** Null where what is asked for has no names: reasons, steps. */
  readonly sort: Sort | null;
  /** Stem of the noun for them; null where there is none: `who`. */
  readonly head: string | null;
  /** How many are asked for. */
  readonly count: number | null;
}

/** How many are asked for or announced: `three problems`. */
const COUNTS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** The same, for an expression. */
export const COUNT_WORDS = COUNTS.join('|');
/** A list of more is not read on. */
export const MOST = 12;

/** How many things a text announces, or null. */
export function countIn(text: string): number | null {
  const found = new RegExp(String.raw`\b(${COUNT_WORDS}|\d{1,2})\b(?!\s*(?:per|%))`, 'i').exec(text)?.[1];
  if (found === undefined) return null;
  const at = COUNTS.indexOf(found.toLowerCase());
  const count = at < 0 ? Number(found) : at + 2;
  return count >= 2 && count <= MOST ? count : null;
}

const setOf = (text: string) => new Set(text.split(' '));
const TOWNS = setOf(
  'councils authorities boroughs counties towns cities countries regions districts villages islands nations states',
);
const PLACES = setOf('areas places settings sites locations');
const PEOPLE = setOf(
  'people ministers mps peers lords councillors experts inspectors speakers witnesses directors leaders officials campaigners academics researchers judges authors members women men politicians commissioners chairs victims children',
);
const BODIES = setOf('bodies parties charities agencies companies partners groups universities forces');

const singular = (word: string) => word.replace(/ies$/, 'y').replace(/s$/, '');

function sortOf(head: string | undefined, question: string): Sort | null {
  if (head === undefined)
    return /^(?:by |from |to )?who\b/i.test(question)
      ? 'person'
      : /^where\b/i.test(question)
        ? 'place'
        : null;
  if (TOWNS.has(head)) return 'town';
  if (PLACES.has(head)) return 'place';
  if (PEOPLE.has(head)) return 'person';
  return BODIES.has(head) || (head.endsWith('s') && isBodyNoun(singular(head))) ? 'body' : null;
}

/** What asks, and words of how many and what kind, before the noun. */
const HEAD = new RegExp(
  String.raw`^(?!(?:who|where|how|why|when)\b)(?:(?:in|to|from|by|on|for|at|with|of)\s+)?(?:(?:which|what|list|name|give|all|the|every|top|main|key|full|other|new)\s+)*(?:(?:\d+|${COUNT_WORDS}|several|many)\s+)?(?:[\w’'-]+\s+){0,2}?(?<head>people|children|women|men|criteria|[\w-]{2,}[^sui'’\W]s)\b(?!['’])`,
  'i',
);

/** What a question wants listed: `Which three councils …?` */
export function thingsAsked(question: string): Things {
  const text = question.trim();
  const { head: noun } = HEAD.exec(text)?.groups ?? {};
  const head = noun?.toLowerCase();
  return { sort: sortOf(head, text), head: head ? (stemsOf(head)[0] ?? null) : null, count: countIn(text) };
}
