/** A benchmark; it returns its result as text for people, and as data. */
export interface Bench {
  readonly measures: string;
  readonly run: (root: string) => BenchResult | Promise<BenchResult>;
}

export interface BenchResult {
  readonly text: string;
  readonly data: unknown;
  /** A chart of the result as SVG. */
  readonly picture?: string;
}
