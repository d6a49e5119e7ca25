import { sameness } from '../role.js';
import { type Reading, shapeOf } from './features.js';

const OWNER = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[–-]\s*(?:\d{4}|present))?)?[\s,:]*(?:the )?(\p{Lu}[\p{L}&’' -]{2,60}?)(?=\s*(?:\d{4}|[.,|]|all rights|ltd|limited|$))/iu;
const CHANNEL = /(?:archives?|author at|feed|news from)\s*(?:[-–—|:]|at)?\s*(\p{Lu}[\p{L}&’' ]{2,60}?)(?=\s+https?:|$)/iu;
const HEAD = 8;

const isName = (text: string) => text.split(' ').length <= 7 && text.split(' ').every((word) => /^(?:\p{Lu}|\d|&|of|and|for|the|in|–|-|’)/u.test(word));

/** A name at the top of a page that the page prints again elsewhere. */
function masthead(readings: readonly Reading[]): string | null {
  const texts = readings.map(({ line }) => sameness(line.text));
  const found = readings.slice(0, HEAD).find(({ line }, index) => {
    const { words } = shapeOf(line.text);
    const again = texts.filter((text, other) => other !== index && text.includes(texts[index]!)).length;
    return line.block.kind === 'paragraph' && words >= 1 && words <= 7 && texts[index]!.length >= 5 && isName(line.text) && again >= 1;
  });
  return found?.line.text ?? null;
}

/** Who prints a page, as far as the page says so: its copyright line, its feed's header, or its masthead. */
export function pagePublisher(readings: readonly Reading[]): string | null {
  const texts = readings.map(({ line }) => line.text);
  const owner = texts.findLast((text) => text.length < 200 && OWNER.test(text));
  const channel = texts.slice(0, 3).find((text) => CHANNEL.test(text));
  const named = owner ? OWNER.exec(owner)?.[1] : channel ? CHANNEL.exec(channel)?.[1] : null;
  return named?.trim() ?? masthead(readings);
}
