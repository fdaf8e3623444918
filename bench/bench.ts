/** One thing that is measured: what it found as text for people, and the same as data. */
export interface Bench {
  readonly measures: string;
  readonly run: (root: string) => BenchResult | Promise<BenchResult>;
}

export interface BenchResult {
  readonly text: string;
  readonly data: unknown;
  /** An SVG of what is better looked at than read. */
  readonly picture?: string;
}
