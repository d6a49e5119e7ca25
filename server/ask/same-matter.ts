import { stemsOf } from '../../language/stem.js';
import { isStopWord } from '../search/stop-words.js';

/** The stems of a text's words that carry meaning. */
export const matterOf = (text: string): ReadonlySet<string> =>
  new Set(stemsOf(text.replace(/\p{L}+/gu, (word) => (isStopWord(word) ? ' ' : word))));

/** How many words that carry meaning two texts have in common. */
export function sharedWords(a: string, b: string): number {
  const other = matterOf(b);
  return [...matterOf(a)].filter((stem) => other.has(stem)).length;
}

/** The share of the shorter text's words, those that carry no meaning aside, that the other text holds: 0 to 1. */
export function sharedShare(a: string, b: string): number {
  const [one, other] = [matterOf(a), matterOf(b)];
  const shared = [...one].filter((stem) => other.has(stem)).length;
  return shared / Math.max(1, Math.min(one.size, other.size));
}
