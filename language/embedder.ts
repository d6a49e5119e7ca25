/** What is embedded for one passage: what stands above it, and its sentences in order. */
export interface PassageText {
  /** The article's title and the heading, as far as there are any. */
  readonly above: readonly string[];
  readonly sentences: readonly string[];
}

/** Unit vectors of a passage and of each of its sentences read in the passage's light. */
export interface PassageVectors {
  readonly passage: Float32Array;
  readonly sentences: readonly Float32Array[];
}

/** Turns text into unit vectors. Everything it makes is a function of the text and the `fingerprint`. */
export interface Embedder {
  /** Names the model, its files and its prefixes; vectors of different fingerprints must never be compared. */
  readonly fingerprint: string;
  readonly dimensions: number;
  /** Length of a text in model tokens, without the model's own marks. */
  count(text: string): number;
  query(text: string): Promise<Float32Array>;
  passage(text: PassageText): Promise<PassageVectors>;
}
