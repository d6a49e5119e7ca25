import { splitTitle } from '../../../language/people/titles.js';
import { remember } from '../../../language/remember.js';

/** Letters and digits alone, small and without accents. */
export const folded = remember((text) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /, '')
    .trim(),
);
/** What a name is known by: folded, without title. */
export const nameKey = (name: string) => folded(splitTitle(name).name);
export const nameWords = (name: string) => nameKey(name).split(' ');
export const isLone = (name: string) => nameWords(name).length === 1;

/** Forms whose first name differs by an initial or a middle name only. */
export function sameName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  if (x.at(-1) !== y.at(-1)) return false;
  const [first, other] = [x[0]!, y[0]!];
  return x.length > 1 && y.length > 1 && (first === other || first === other[0] || other === first[0]);
}
