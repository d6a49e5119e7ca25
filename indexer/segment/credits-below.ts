import { countWords } from '../noise/noise-rule.js';
import { isTold } from './around.js';
import type { Reading } from './reading.js';

const CREDIT = /^(\()?((?:the )?\p{Lu}[^()\d:;,.?!]{2,50})(\))?$/u;
const CREDIT_WORDS = 6;

/**
 * `(The Municipal Echo)` or `Municipal Echo`, right below a text and before the next title: two or more on a page, three
 * without brackets and one below its last text, are the papers that it credits.
 */
export function creditsBelow(readings: readonly Reading[]): ReadonlyMap<number, string> {
  const bracketed: [number, string][] = [];
  const bare: [number, string][] = [];
  readings.forEach(({ role, line }, at) => {
    const [, opened, name, closed] = CREDIT.exec(line.text) ?? [];
    const named = name?.split(' ').every((word) => /^(?:\p{Lu}|(?:of|and|the|for|in|on|&)$)/u.test(word));
    if (role !== 'title' || !name || !named || !isTold(readings[at - 1])) return;
    const below = readings[at + 1];
    if (opened && closed) bracketed.push([at, name]);
    else if (line.block.gap < (below?.line.block.gap ?? 2) && (!below || below.role === 'title'))
      if (!opened && !closed && countWords(name) <= CREDIT_WORDS) bare.push([at, name]);
  });
  const last = readings.findLastIndex(isTold) + 1;
  const closing = bare.length >= 3 && bare.some(([at]) => at === last);
  return new Map([...(bracketed.length >= 2 ? bracketed : []), ...(closing ? bare : [])]);
}
