/** Recognises one kind of text that is printed on a page but is not its article. */
export interface NoiseRule {
  /** What the report calls it. */
  readonly reason: string;
  /** Is the whole block noise? Gets its text with white space collapsed. */
  readonly whole?: (text: string) => boolean;
  /** Stretches inside a block that are noise (global expression). */
  readonly within?: RegExp;
  /** Blocks that it must drop; `⟦…⟧` marks the stretch when only that goes. */
  readonly drop: readonly string[];
  /** Blocks that it must leave alone. */
  readonly keep: readonly string[];
}

/** How many words a text has, counted as a reader would. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** A test that holds for texts of at most `most` words that match. */
export function short(most: number, pattern: RegExp): (text: string) => boolean {
  return (text) => text.length < 1_000 && pattern.test(text) && countWords(text) <= most;
}
