import { fold } from './words.js';

/** Singulars and plurals that stemming does not bring together. */
const IRREGULAR = [
  ['child', 'children'],
  ['woman', 'women'],
  ['man', 'men'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['wife', 'wives'],
  ['life', 'lives'],
  ['half', 'halves'],
  ['criterion', 'criteria'],
  ['crisis', 'crises'],
  ['diagnosis', 'diagnoses'],
  ['analysis', 'analyses'],
] as const;

const OTHER = new Map(IRREGULAR.flatMap(([one, many]) => [[one, many] as const, [many, one] as const]));

/** A text with each irregular singular made plural or plural made singular, one at a time: `child in need` gives `children in need`. */
export function numberForms(text: string): readonly string[] {
  const words = text.split(/(?<=\s)|(?=\s)/);
  return words.flatMap((word, at) => {
    const other = OTHER.get(fold(word) as (typeof IRREGULAR)[number][number]);
    return other ? [words.with(at, other).join('')] : [];
  });
}
