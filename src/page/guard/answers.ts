/** The actions of the card's buttons; each asks for its reason first. */
export interface Answers {
  readonly busy: boolean;
  readonly safe: (ids: readonly string[]) => void;
  /** null for people without permission. */
  readonly unsafe: {
    readonly label: string;
    readonly many: boolean;
    readonly run: (ids: readonly string[]) => void;
  } | null;
}
