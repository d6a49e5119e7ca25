import type { Problem } from './store.js';

/** Raise it whenever the files of an index, or what the indexer makes of the same bytes, change their meaning. */
export const FORMAT_VERSION = 7;

/** What an index was made from: it says by itself whether it still fits the corpus and the model. */
export interface Manifest {
  readonly format: number;
  /** Names this build; two builds of the same input have the same one. */
  readonly version: string;
  /** When the build ended, ISO 8601. */
  readonly builtAt: string;
  /** Every document that was read, by path. */
  readonly corpus: readonly { readonly path: string; readonly sha256: string }[];
  /** Of the model's files, prefixes and passage sizes: vectors of another fingerprint are never mixed in. */
  readonly fingerprint: string;
  /** Of the rules by which quotes and judgements were found. */
  readonly extraction: number;
  readonly counts: {
    readonly documents: number;
    readonly articles: number;
    readonly passages: number;
    readonly quotes: number;
    readonly speakers: number;
    readonly judgements: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly undated: number;
  };
  readonly problems: readonly Problem[];
  /** Each file of the index with its size in bytes and the SHA-256 of its content. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}
