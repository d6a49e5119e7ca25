/** What a ratio must reach; the table in the project's first issue sets it. */
export type Mark = { readonly atMost: number } | { readonly atLeast: number };

/** One measured thing over its baseline, which was measured in the same run. */
export interface Figure {
  /** What was measured. */
  readonly of: string;
  /** What it is measured against. */
  readonly against: string;
  readonly ratio: number;
  /** Left out where a figure is only reported. */
  readonly mustBe?: Mark;
  /** What the ratio was made of, and what else was seen. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface Benchmark {
  readonly name: string;
  /** How many passages or vectors it takes when nobody says otherwise. */
  readonly size: number;
  /** Measures, and hands over each figure as soon as it is there. */
  run(size: number, report: (figure: Figure) => void): Promise<void>;
}
