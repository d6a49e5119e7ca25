import { GAP, type Quotation, type QuotedWord } from './quotation.js';

/** A word of the quotation beside the word of the source that stands there; null where there is none. */
export interface Pair {
  readonly given: QuotedWord | null;
  readonly source: QuotedWord | null;
}

export interface Alignment {
  /** Words put in, left out or changed. */
  readonly edits: number;
  /** In order; words of the source that a gap stands for are left out. */
  readonly pairs: readonly Pair[];
}

type Parts = Quotation['parts'];

/** What an edit costs and a word kept earns: more words kept never outweigh an edit, of equal edits they decide. */
const EDIT = 2 ** 16;
const KEPT = -1;

export const isEdit = ({ given, source }: Pair) => given?.form !== source?.form;

const compared = (given: QuotedWord, source: QuotedWord) => (given.form === source.form ? KEPT : EDIT);

/**
 * Costs of aligning each beginning of the quotation with a stretch of the source that ends at each place: edit
 * distance over words, in which the stretch may begin anywhere (Sellers 1980) and a gap takes any words for nothing.
 */
function costsOf(parts: Parts, source: readonly QuotedWord[]): readonly Int32Array[] {
  const rows = [new Int32Array(source.length + 1)];
  for (const [i, part] of parts.entries()) {
    const before = rows[i]!;
    const row = new Int32Array(source.length + 1);
    row[0] = before[0]! + (part === GAP ? 0 : EDIT);
    for (let j = 1; j <= source.length; j++) {
      row[j] =
        part === GAP
          ? Math.min(before[j]!, row[j - 1]!)
          : Math.min(before[j - 1]! + compared(part, source[j - 1]!), before[j]! + EDIT, row[j - 1]! + EDIT);
    }
    rows.push(row);
  }
  return rows;
}

/** Aligns a quotation with the stretch of a source that is most like it; of several with the last. */
export function align(parts: Parts, source: readonly QuotedWord[]): Alignment {
  const costs = costsOf(parts, source);
  const last = costs[parts.length]!;
  const least = last.reduce((a, b) => Math.min(a, b));
  const pairs: Pair[] = [];
  for (let i = parts.length, j = last.lastIndexOf(least); i > 0; ) {
    const part = parts[i - 1]!;
    const [here, above] = [costs[i]![j]!, costs[i - 1]!];
    if (part === GAP) {
      if (above[j] === here) i -= 1;
      else j -= 1;
    } else if (j > 0 && above[j - 1]! + compared(part, source[j - 1]!) === here) {
      pairs.push({ given: part, source: source[j - 1]! });
      [i, j] = [i - 1, j - 1];
    } else if (above[j]! + EDIT === here) {
      pairs.push({ given: part, source: null });
      i -= 1;
    } else {
      pairs.push({ given: null, source: source[j - 1]! });
      j -= 1;
    }
  }
  return { edits: pairs.filter(isEdit).length, pairs: pairs.reverse() };
}
