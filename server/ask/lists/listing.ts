import type { Shown } from '../shown.js';

/** A thing of a list without the stop or the word that parts it from the next. */
export const withoutEnd = (text: string): string => text.replace(/[.;,]?(?:\s+and)?\s*$/, '');

/** Values as a text lists them, with the sentences that hold and introduce them. */
export interface Listing {
  readonly values: readonly { readonly value: string; readonly from: Shown }[];
  readonly sentences: readonly Shown[];
  /** How much its form speaks for it: 0 to about 2. */
  readonly strength: number;
}
