import type { Shown } from '../shown.js';

/** Values as a text lists them, with the sentences that hold and introduce them. */
export interface Listing {
  readonly values: readonly { readonly value: string; readonly from: Shown }[];
  readonly sentences: readonly Shown[];
  /** How much its form speaks for it: 0 to about 2. */
  readonly strength: number;
}
