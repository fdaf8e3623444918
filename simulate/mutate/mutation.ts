/** A plausible programming mistake, and the tests one of which must detect it. */
export interface Mutation {
  readonly name: string;
  /** Path from the project's root. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Paths of tests, from the project's root. */
  readonly tests: readonly string[];
  /** Environment of the tests, for a longer run than usual. */
  readonly env?: Readonly<Record<string, string>>;
}
