import { findWords } from '../language/words.js';

/** Two texts are one article when this share of the shorter one's shingles stands in the longer one. */
export const SAME_ARTICLE = 0.45;
const SHINGLE_WORDS = 4;
/** One shingle in so many is looked up first (the "mod m" sketch of Broder 1997, which keeps containment). */
const SAMPLE = 4;
/** A sample of so few shingles could miss what two texts share: of shorter texts all are looked up. */
const FEW = 64;
/** Two texts that share less of the sample are not compared whole. Low, since a sample may hold little of what is shared. */
const WORTH_COMPARING = SAME_ARTICLE / 4;
/** What so many articles hold that are no copies of each other is boilerplate: it leads to no more of them. */
const COMMON = 50;

/** The set of a text's runs of four words, as ascending 32-bit hashes. */
export type Shingles = Uint32Array;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), FNV_PRIME);
  return value >>> 0;
}

/** Shingles of a text; one shorter than a shingle is its own. */
export function shinglesOf(text: string): Shingles {
  const words = findWords(text).map(({ folded }) => folded);
  const starts = Math.max(1, words.length - SHINGLE_WORDS + 1);
  const hashes = Array.from({ length: starts }, (_, at) =>
    hash(words.slice(at, at + SHINGLE_WORDS).join(' ')),
  );
  return Uint32Array.from(new Set(hashes)).sort();
}

/** The share of the smaller set that the larger one holds. */
export function containment(a: Shingles, b: Shingles): number {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  let [shared, at] = [0, 0];
  for (const value of small) {
    while (at < large.length && large[at]! < value) at++;
    if (large[at] === value) shared++;
  }
  return small.length === 0 ? 0 : shared / small.length;
}

/**
 * Finds which texts are copies of which. The longest printing of a text stands; every other one is its copy.
 * @param texts shingles of each article, in the order of the collection
 * @returns for each article the index of the one that it is a copy of, or its own
 */
export function findCopies(texts: readonly Shingles[]): readonly number[] {
  const standsFor = texts.map((_, index) => index);
  const isLookedUp = sampleOf(texts);
  const sketch = new Map<number, number[]>();
  const shared = new Uint32Array(texts.length);
  const byLength = [...standsFor].sort((a, b) => texts[b]!.length - texts[a]!.length || a - b);
  for (const index of byLength) {
    const sample = texts[index]!.filter(isLookedUp);
    const original = bestOriginal(texts, index, candidates(sample, sketch, shared));
    if (original === null) remember(sample, index, sketch);
    else standsFor[index] = original;
  }
  return standsFor;
}

function sampleOf(texts: readonly Shingles[]): (shingle: number) => boolean {
  const ofShortTexts = new Set<number>();
  for (const text of texts.filter(({ length }) => length <= FEW))
    for (const value of text) ofShortTexts.add(value);
  return (value) => value % SAMPLE === 0 || ofShortTexts.has(value);
}

/**
 * The texts to compare with. Any two long texts of one field have some phrase in common, so to compare all that
 * share one would take time that grows with the square of the collection.
 * @param shared room for a count for each text
 */
function candidates(
  sample: Shingles,
  sketch: ReadonlyMap<number, readonly number[]>,
  shared: Uint32Array,
): readonly number[] {
  shared.fill(0);
  for (const value of sample) for (const other of sketch.get(value) ?? []) shared[other]! += 1;
  const enough = Math.max(1, WORTH_COMPARING * sample.length);
  const found: number[] = [];
  for (let other = 0; other < shared.length; other++) if (shared[other]! >= enough) found.push(other);
  return found;
}

function remember(sample: Shingles, index: number, sketch: Map<number, number[]>): void {
  for (const value of sample) {
    const others = sketch.get(value);
    if (!others) sketch.set(value, [index]);
    else if (others.length < COMMON) others.push(index);
  }
}

function bestOriginal(texts: readonly Shingles[], index: number, others: readonly number[]): number | null {
  const shares = others.map((other) => ({ other, share: containment(texts[index]!, texts[other]!) }));
  const best = shares.sort((a, b) => b.share - a.share || a.other - b.other)[0];
  return best && best.share >= SAME_ARTICLE ? best.other : null;
}
