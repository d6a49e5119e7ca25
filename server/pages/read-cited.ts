import type { Cited } from '../document-view.js';

const STRETCH = /^(\d{1,9})-(\d{1,9})$/;
const HASH = /^[0-9a-f]{8}$/;

/** What the `c` and `h` of a document's address cite: null without `c`, `invalid` when they name no stretch. */
export function readCited(address: URLSearchParams): Cited | 'invalid' | null {
  const stretch = address.get('c');
  if (stretch === null) return null;
  const [, start, end] = STRETCH.exec(stretch) ?? [];
  const span = { start: Number(start), end: Number(end) };
  const hash = address.get('h');
  const isSound = span.start < span.end && (hash === null || HASH.test(hash));
  return isSound ? { span, hash } : 'invalid';
}
