export type Nation = 'England' | 'Wales' | 'Scotland' | 'Northern Ireland' | 'United Kingdom';

export type AuthorityKind =
  | 'council'
  | 'health and social care trust'
  | 'police force'
  | 'health board'
  | 'body';

/** A public body that answers for children, with every name under which texts speak of it. */
export interface Authority {
  /** Its GSS code where it has one, else a slug of its name. */
  readonly id: string;
  /** The short area name, `Hull`. */
  readonly name: string;
  /** The official name first, then other names and abbreviations, then trusts that run its services. */
  readonly aliases: readonly string[];
  readonly kind: AuthorityKind;
  readonly nation: Nation;
  /** The year in which it was abolished and the ids of those that took over; null for one that exists. */
  readonly ended: { readonly year: number; readonly became: readonly string[] } | null;
}

/** A row of a data file: code, short name, official name, then other names and abbreviations. */
export type AuthorityRow = readonly [code: string, name: string, official: string, ...more: string[]];

/** A row of the abolished ones; without a code the id is made from the name. */
export interface FormerRow {
  readonly code: string | null;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly nation: Nation;
  /** When it ended. */
  readonly year: number;
  /** Codes of those that took over its area. */
  readonly became: readonly string[];
}

/** A company or trust that runs an authority's services for it. */
export interface TrustRow {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Codes of the authorities it works for. */
  readonly serves: readonly string[];
}
