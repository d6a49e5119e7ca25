import { folded } from './same-name.js';

const PLAIN = new Set(
  'of for and the in on at to council board office service services committee group team trust'.split(' '),
);
const telling = (text: string) =>
  folded(text)
    .split(' ')
    .filter((word) => !PLAIN.has(word));
const initials = (text: string) =>
  text
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0]!.toLowerCase())
    .join('');

/** May two forms name one body: a word in common that tells, or one the initials of the other? */
export function sameBody(a: string, b: string): boolean {
  const shared = telling(a).some((word) => telling(b).includes(word));
  return folded(a) === folded(b) || shared || initials(a) === folded(b) || initials(b) === folded(a);
}
