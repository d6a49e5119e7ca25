/** Where a stretch ends, and where the text goes on behind its mark: the same place where it has none. */
export interface Close {
  readonly end: number;
  readonly after: number;
}
