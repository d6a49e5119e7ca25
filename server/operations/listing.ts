import type { Cell } from '../exports/cell.js';

/** How the things that an answer lists are put into a table, for spreadsheets and terminals. */
export interface Listing<Thing = never> {
  /** The list in the answer. */
  readonly of: string;
  readonly columns: Readonly<Record<string, (thing: Thing) => Cell>>;
  /** The columns that a terminal shows. */
  readonly shown: readonly string[];
  /** The article that stands behind a thing, for references; left out where none does. */
  readonly articleId?: (thing: Thing) => string;
}

/** Lets a listing's type follow from its things. */
export function listing<Thing>(one: Listing<Thing>): Listing {
  return one as unknown as Listing;
}
