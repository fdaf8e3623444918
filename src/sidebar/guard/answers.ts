/** What the buttons of the card do: each asks for its reason first. */
export interface Answers {
  readonly busy: boolean;
  readonly safe: (ids: readonly string[]) => void;
  /** null for people who may not. */
  readonly unsafe: {
    readonly label: string;
    readonly many: boolean;
    readonly run: (ids: readonly string[]) => void;
  } | null;
}
