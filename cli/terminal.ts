/** Where a command writes: what was found to `out`, everything else to `say`. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly say: (text: string) => void;
  /** What is piped in; opened only by a command that reads it. */
  readonly input: () => AsyncIterable<Uint8Array>;
  /** Columns of the terminal; null where the output is a pipe or a file. */
  readonly width: number | null;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** What a command ends with. */
export const EXIT = { found: 0, nothing: 1, wrongUse: 2, noIndex: 3 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];
